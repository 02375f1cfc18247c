import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mongodForTests, temporaryFolder } from '../../../server/store/embedded/testing.js';
import { redeem } from '../../support/actors.js';
import { Api, bodyOf, type Schemas } from '../../support/api.js';
import { ACCOUNT, makeTenant, prepare, PROGRAM } from '../../support/built-server.js';
import { ServerProcess } from '../../support/server-process.js';
import { measureBroadcasts, measureResume, memoryOf, type Stage } from './bench.js';

const PEOPLE = 100;

async function tokensFor(program: Api): Promise<string[]> {
  const tokens: string[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const user = { externalId: `reader-${n}`, account: { externalId: ACCOUNT } };
    const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    tokens.push(await redeem(new Api(program.url), bodyOf(session, 201).clientSecret));
  }
  return tokens;
}

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
  const keys = [
    await makeTenant(env, join(folder.path, 'services'), 'kestrel'),
    await makeTenant(env, join(folder.path, 'services'), 'merlin'),
  ];
  const server = new ServerProcess(env, PROGRAM);
  try {
    const api = new Api(await server.url());
    const [program, other] = keys.map((key) => api.as(key)) as [Api, Api];
    await prepare(program);
    await prepare(other);
    const stage: Stage = {
      program,
      other,
      tokens: await tokensFor(program),
      memory: () => memoryOf(server.pid),
    };
    const { readers, ...figures } = await measureBroadcasts(stage, count, 10);
    const q = (share: number) =>
      (figures.latencies[Math.floor((figures.latencies.length - 1) * share)] as number).toFixed(0);
    console.log(
      `${count} streams: ${((figures.bytesPerStream ?? 0) / 1024).toFixed(1)} KB each; p50 ${q(0.5)} p99 ${q(0.99)} max ${q(1)} ms`,
    );
    console.log(await measureResume(stage, readers, 5));
  } finally {
    console.log(server.stderr.slice(0, 500), server.stdout.slice(0, 500));
    server.signal('SIGTERM');
    await server.code();
    await folder.remove();
  }
}

await main();
process.exit();
