import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runDiskFull } from './disk-full.js';
import { planOf } from './faults.js';
import { Luck } from './luck.js';
import { careful } from './manners.js';
import { run } from './run.js';
import { diskLinesOf, tableOf, verdictsOf, writeVerdictsOf } from './table.js';

const WRITERS = 16;

/**
 * `npm run faults -- [--count 300] [--seed 7] [--only "primary killed"] [--log file]`: writes, strikes, checks and prints what it
 * found. `--only` takes the faults whose name holds that text, `--log` keeps what the processes of the API have logged.
 */
async function main(): Promise<void> {
  const options = {
    count: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    log: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  const count = Number(values.count ?? 300);
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const all = planOf(values.only ? 6 * count : count, new Luck(seed));
  const plan = all.filter(({ name }) => !values.only || name.includes(values.only)).slice(0, count);
  console.log(`${plan.length} faults, ${WRITERS} writers, seed ${seed}`);
  const writers = Array.from({ length: WRITERS }, () => careful);
  const result = await run({ seed, plan, writers, say: console.log });
  console.log(`\n${tableOf(result)}`);
  if (values.log) await writeFile(values.log, result.complaints);
  const disk = values.only ? 'not asked for' : await runDiskFull();
  console.log(`\n${typeof disk === 'string' ? `disk full: left out, ${disk}` : diskLinesOf(disk)}`);
  const verdicts = [...verdictsOf(result), ...(typeof disk === 'string' ? [] : writeVerdictsOf(disk))];
  process.exitCode = verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

await main();
process.exit();
