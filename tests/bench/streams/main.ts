import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mongodForTests, temporaryFolder } from '../../../server/store/embedded/testing.js';
import { Api } from '../../support/api.js';
import { makeTenant, prepare, PROGRAM } from '../../support/built-server.js';
import { ServerProcess } from '../../support/server-process.js';
import { measureBroadcasts, measureResume, memoryOf, tokensFor } from './bench.js';

const BROADCASTS = 10;
const MISSED = 5;

/**
 * `npm run bench:streams -- [--streams 10000] [--people 1000]`: measures thousands of event streams on one process, and prints what
 * it found. What is kept of a person is part of what their streams cost: the fewer people, the less each costs.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { streams: { type: 'string' }, people: { type: 'string' } } });
  const count = Number(values.streams ?? 10_000);
  const people = Number(values.people ?? 1_000);
  const folder = await temporaryFolder();
  const env = {
    PORTICO_DATA: join(folder.path, 'data'),
    PORTICO_MONGOD: await mongodForTests(),
    PORTICO_LOG: 'warn',
    PORTICO_RATE_LIMIT: '10000000',
  };
  const key = await makeTenant(env, join(folder.path, 'services'));
  try {
    const { tokens, port } = await served(env, async ({ url }) => {
      const program = new Api(url).as(key);
      await prepare(program);
      return { tokens: await tokensFor(program, people), port: new URL(url).port };
    });
    // In a process of its own: making the tokens leaves room behind, in which thousands of streams would seem to cost little. At the
    // same address, for which the tokens are.
    await served({ ...env, PORT: port }, async ({ url, memory }) => {
      const stage = { program: new Api(url).as(key), tokens, memory };
      const { readers, latencies, ...sizes } = await measureBroadcasts(stage, count, BROADCASTS);
      console.log(`${count} streams of ${people} people on one process, its resident memory for each:`);
      console.log(
        `${inWords(sizes.bytesPerStream)} once all are open, ${inWords(sizes.bytesAfter)} after ${BROADCASTS} broadcasts`,
      );
      const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)]?.toFixed(0);
      console.log(`heard of a write after: median ${at(0.5)} ms, p99 ${at(0.99)} ms, last ${at(1)} ms`);
      const resumed = await measureResume(stage, readers, MISSED);
      console.log(`${resumed.whole} of ${resumed.streams} resumed without a miss or a repetition`);
    });
  } finally {
    await folder.remove();
  }
}

/** Does work with a server that is started for it and ended after it. */
async function served<T>(
  env: Record<string, string>,
  work: (server: { url: string; memory: () => Promise<number | null> }) => Promise<T>,
): Promise<T> {
  const server = new ServerProcess(env, PROGRAM);
  try {
    return await work({ url: await server.url(), memory: () => memoryOf(server.pid) });
  } finally {
    server.signal('SIGTERM');
    await server.code();
  }
}

const inWords = (bytes: number | null): string =>
  bytes === null ? 'unknown (Linux only)' : `${(bytes / 1_024).toFixed(1)} KB`;

await main();
process.exit();
