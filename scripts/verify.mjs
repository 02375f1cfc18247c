// `npm run verify`: the gate. Runs every check in order, the quick ones first, and stops at the first that fails. The
// tests come last, so that their summary is the end of what is printed.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Script of package.json → what it checks. */
const STEPS = [
  ['format:check', 'formatting'],
  ['lint', 'lint, import boundaries included'],
  ['types', 'types'],
  ['openapi:check', 'the committed contract is what the controllers say'],
  ['openapi:lint', 'the contract is sound'],
  ['openapi:breaking', 'the contract breaks nobody who uses the released one'],
  ['build:sdk', 'server, SDK, types and custom elements manifest are built'],
  ['sizes', 'the SDK keeps to its size budgets'],
  ['test', 'tests'],
];

const seconds = (since) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

const begin = performance.now();
for (const [script, what] of STEPS) {
  const start = performance.now();
  console.log(`\n━━ ${script}: ${what}`);
  const { status, error } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const reason = error ? ` (${error.message})` : '';
    console.error(`\nThe gate is closed: "npm run ${script}" failed after ${seconds(start)}${reason}.`);
    process.exit(1);
  }
  if (script !== 'test') console.log(`━━ ${script}: good, ${seconds(start)} (${seconds(begin)} so far)`);
}
