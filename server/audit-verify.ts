import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { verifyExport } from './domains/audit/verify-export.js';

const USAGE = 'npm run audit:verify -- audit.ndjson [--key <thumbprint>] [--checkpoint <block>:<hash>]';

/** Verifies an exported audit chain; needs neither server nor database. */
async function main(): Promise<number> {
  const options = { key: { type: 'string' }, checkpoint: { type: 'string', multiple: true } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Error(`Give the file: ${USAGE}`);
  const checkpoints = (values.checkpoint ?? []).map((one) => {
    const [, n, hash] = /^(\d+):([\w-]{43})$/.exec(one) ?? [];
    if (!n || !hash) throw new Error(`"${one}" is no checkpoint: ${USAGE}`);
    return { n: Number(n), hash };
  });
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const result = await verifyExport(lines, { checkpoints, ...(values.key ? { key: values.key } : {}) });
  for (const { block, detail } of result.faults) console.error(block ? `Block ${block}: ${detail}` : detail);
  const from = result.after > 0 ? ` after block ${result.after}` : '';
  console.log(`${result.blocks} blocks${from} with ${result.events} events, key ${result.key ?? 'unknown'}.`);
  if (result.head) console.log(`Note as a checkpoint: ${result.head.n}:${result.head.hash}`);
  console.log(
    result.faults.length === 0 ? 'The chain is whole.' : `The chain has ${result.faults.length} faults.`,
  );
  return result.faults.length === 0 ? 0 : 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
