// `npm test`: builds what is stale, then runs every test: those of Node with vitest (units, API, examples, documents, the
// story in a browser) and the elements with web-test-runner in Chromium. `npm test -- tests/docs sdk/core` runs only
// what lies below these paths.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { buildAll } from './build.mjs';
import { countsOfVitest, countsOfWebTestRunner, judge } from './test-counts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = (...parts) => join(root, 'node_modules', ...parts);
const inSdk = (path) => /^(\.\/)?sdk(\/|$)/.test(path);

const SUITES = [
  {
    name: 'vitest',
    wants: (paths) => paths.length === 0 || paths.some((path) => !inSdk(path)),
    command: (paths, report) => [
      installed('vitest', 'vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...paths.filter((path) => !inSdk(path)),
    ],
    environment: () => ({ PORTICO_TEST_BUILT: '1' }),
    count: countsOfVitest,
    summary: /^\s*(Test Files|Tests|Errors|Duration) /,
  },
  {
    name: 'web-test-runner',
    wants: (paths) => paths.length === 0 || paths.some(inSdk),
    command: (paths) => [
      installed('@web', 'test-runner', 'dist', 'bin.js'),
      ...['--config', 'web-test-runner.config.mjs'],
      ...paths
        .filter(inSdk)
        .flatMap((path) => ['--files', path.endsWith('.ts') ? path : `${path}/**/*.test.ts`]),
    ],
    environment: (report) => ({ WTR_SUMMARY: report }),
    count: countsOfWebTestRunner,
    summary: /^sdk tests: /,
  },
];

/** Runs a program, shows what it prints as it comes and answers how it ended. */
function run(args, environment) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours, ...environment },
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  let text = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (chunk) => {
      to.write(chunk);
      text += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, lines: stripVTControlCharacters(text).split('\n') });
    });
  });
}

async function runSuite(suite, paths, folder) {
  const report = join(folder, `${suite.name}.json`);
  console.log(`\n── ${suite.name}`);
  const { code, lines } = await run(suite.command(paths, report), suite.environment(report));
  const counts = judge(suite.count(readReport(report)), code);
  return { ...counts, name: suite.name, lines: lines.filter((line) => suite.summary.test(line)) };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function main() {
  await buildAll();
  const paths = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'portico-test-'));
  const results = [];
  try {
    for (const suite of SUITES) if (suite.wants(paths)) results.push(await runSuite(suite, paths, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('\n── summary');
  for (const { name, lines, remark } of results) {
    console.log(
      [name, ...lines.map((line) => `  ${line.trim()}`), ...(remark ? [`  ${remark}`] : [])].join('\n'),
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

await main();
