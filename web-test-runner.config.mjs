import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { tsImport } from 'tsx/esm/api';
import { trim } from './scripts/sdk/trim-lit.mjs';

const { chromeLaunch } = await tsImport('./tests/support/chrome.ts', import.meta.url);

/** Writes the counts to the file that `WTR_SUMMARY` names and prints them as one line: `sdk tests: 12 passed, 0 failed, 0 skipped`. */
function summary() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
      const broken = sessions.filter(({ passed, errors }) => !passed && errors.length).length;
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const counts = {
        files: sessions.length,
        passed,
        skipped,
        failed: tests.length - passed - skipped + broken,
      };
      console.log(`sdk tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      if (process.env.WTR_SUMMARY) writeFileSync(process.env.WTR_SUMMARY, JSON.stringify(counts));
    },
  };
}

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export default {
  files: ['sdk/{core,components}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    // Elements are tested on the Lit that the browser build ships.
    {
      name: 'trim-lit',
      transform: ({ path, body }) => (path.endsWith('.js') ? trim(body, path) : undefined),
    },
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: [chromeLauncher({ launchOptions: await chromeLaunch() })],
  concurrency: 2,
  // Generous, since it costs time only where something is broken.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summary()],
};
