import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mongodForTests, temporaryFolder } from '../../../server/store/embedded/testing.js';
import { Api } from '../../support/api.js';
import { makeTenant, prepare, PROGRAM } from '../../support/built-server.js';
import { ServerProcess } from '../../support/server-process.js';
import { measureBroadcasts, measureResume, memoryOf, tokensFor } from './bench.js';

const PEOPLE = 100;
const BROADCASTS = 10;
const MISSED = 5;

/** `npm run bench:streams -- [--streams 10000]`: measures thousands of event streams on one process, and prints what it found. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { streams: { type: 'string' } } });
  const count = Number(values.streams ?? 10_000);
  const folder = await temporaryFolder();
  const env = {
    PORTICO_DATA: join(folder.path, 'data'),
    PORTICO_MONGOD: await mongodForTests(),
    PORTICO_LOG: 'warn',
    PORTICO_RATE_LIMIT: '10000000',
  };
  const key = await makeTenant(env, join(folder.path, 'services'));
  const server = new ServerProcess(env, PROGRAM);
  try {
    const api = new Api(await server.url());
    const program = api.as(key);
    await prepare(program);
    const tokens = await tokensFor(program, PEOPLE);
    const stage = { program, tokens, memory: () => memoryOf(server.pid) };
    const { readers, latencies, bytesPerStream } = await measureBroadcasts(stage, count, BROADCASTS);
    const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)]?.toFixed(0);
    const kilobytes =
      bytesPerStream === null ? 'unknown (Linux only)' : `${(bytesPerStream / 1_024).toFixed(1)} KB`;
    console.log(`${count} streams on one process, memory of each: ${kilobytes}`);
    console.log(`heard of a write after: median ${at(0.5)} ms, p99 ${at(0.99)} ms, last ${at(1)} ms`);
    const resumed = await measureResume(stage, readers, MISSED);
    console.log(`${resumed.whole} of ${resumed.streams} resumed without a miss or a repetition`);
  } finally {
    server.signal('SIGTERM');
    await server.code();
    await folder.remove();
  }
}

await main();
process.exit();
