// `npm run fuzz`: the long run of tests/api/bad-inputs.test.ts, 400,000 bad inputs from a seed of the day's luck.
// `npm run fuzz -- --count 1000000 --seed 7` makes more of them, or the same again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = values.count ?? '400000';
const seed = values.seed ?? String(randomInt(2 ** 31));

console.log(`${count} bad inputs, seed ${seed}`);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/api/bad-inputs.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, BAD_INPUTS_COUNT: count, BAD_INPUTS_SEED: seed },
});
process.exitCode = status ?? 1;
