// `npm run fuzz`: the long run of tests/api/bad-inputs.test.ts, 400,000 bad inputs from a seed of the day's luck.
// `npm run fuzz -- --count 1000000 --seed 7` makes more of them, or the same again. Each processor has a process of its own,
// with its own server and database, and its share of the places; `--processes 1` makes it one. What a place is sent follows
// the seed, whoever sends it.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const text = { type: 'string' };
const { values } = parseArgs({ options: { count: text, seed: text, processes: text } });
const count = Number(values.count ?? 400_000);
const seed = values.seed ?? String(randomInt(2 ** 31));
const processes = Number(values.processes ?? availableParallelism());
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Attacks a share of the places; answers how many inputs it says that it has made, and how it ended. */
function attack(nth) {
  const share = Math.floor(count / processes) + (nth < count % processes ? 1 : 0);
  const child = spawn(process.execPath, [vitest, 'run', 'tests/api/bad-inputs.test.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BAD_INPUTS_COUNT: String(share),
      BAD_INPUTS_SEED: seed,
      BAD_INPUTS_SHARE: `${nth}/${processes}`,
    },
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    printed += chunk;
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const [, made] = /^bad inputs: (\d+) on /m.exec(stripVTControlCharacters(printed)) ?? [];
      resolve({ code: code ?? 1, made: Number(made ?? 0) });
    });
  });
}

console.log(`${count} bad inputs, seed ${seed}, ${processes} processes`);
const started = performance.now();
const ends = await Promise.all(Array.from({ length: processes }, (_, nth) => attack(nth)));
const made = ends.reduce((sum, end) => sum + end.made, 0);
const failed = ends.filter(({ code }) => code !== 0).length;
const seconds = Math.round((performance.now() - started) / 1_000);
console.log(
  `${made} bad inputs (seed ${seed}) in ${seconds} s: ${failed === 0 ? 'all as they must be' : 'with failures'}`,
);
process.exitCode = failed === 0 && made === count ? 0 : 1;
