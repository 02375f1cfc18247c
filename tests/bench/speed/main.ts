import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bench } from './bench.js';
import { reportOf } from './report.js';
import { FULL, SMALL } from './variations.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = join(root, 'docs', 'performance.md');

/**
 * `npm run bench -- [--rounds 5] [--seconds 3] [--only W1,W2] [--small]`: measures the product against servers written by hand, prints what it
 * found, and writes `docs/performance.md` when everything was measured in full.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      small: { type: 'boolean', default: false },
    },
  });
  const { small } = values;
  const only = values.only.split(',').filter(Boolean);
  const findings = await bench({
    folder: join(root, 'node_modules', '.cache', 'portico-bench', small ? 'small' : 'full'),
    size: small ? SMALL : FULL,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    only,
    say: (line) => console.log(line),
  });
  const report = reportOf(findings);
  console.log(`\n${report}`);
  if (small || only.length > 0) return;
  const style = (await resolveConfig(PAGE)) ?? {};
  await writeFile(PAGE, await format(report, { ...style, parser: 'markdown' }));
  console.log('Written to docs/performance.md.');
}

await main();
process.exit();
