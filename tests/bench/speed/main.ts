import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bench } from './bench.js';
import { reportOf } from './report.js';
import { FULL, SMALL } from './variations.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const CONNECTIONS = 32;
const FILE_BYTES = 10_000_000;
const PAGE = join(root, 'docs', 'performance.md');

/**
 * `npm run bench -- [--peers] [--growth] [--rounds 3] [--seconds 2] [--only W1,W2] [--small]`: measures the product against servers written by
 * hand, prints what it found, and writes `docs/performance.md` when all works were measured in full. `--peers` installs Parse Server
 * (`tests/bench/peers`) and measures it too; `--growth` fills a second database with ten times the data.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      small: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
    },
  });
  const { small } = values;
  const only = values.only.split(',').filter(Boolean);
  const findings = await bench({
    folder: join(root, 'node_modules', '.cache', 'portico-bench', small ? 'small' : 'full'),
    mongoUri: null,
    size: small ? SMALL : FULL,
    fileBytes: FILE_BYTES,
    pace: {
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      unmeasuredRounds: 3,
      warmSeconds: 1,
      connections: CONNECTIONS,
      answers: null,
    },
    only,
    withPeers: values.peers,
    withGrowth: values.growth,
    withProfile: true,
    startTogether: false,
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
