/**
 * What proofs cost: the same reads with a Bearer token and with one that is bound to a key, in turns, against one server process.
 * `npm run build`, then `npx tsx tests/bench/dpop.ts`. Proofs are made beforehand: what is measured is the server.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GRANT } from '../support/actors.js';
import { Api, type Schemas } from '../support/api.js';
import { KeyedPage } from '../support/dpop.js';

const ROUNDS = 5;
const CALLS = 1_500;
const CONNECTIONS = 32;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Makes one call and reads its answer. */
function call(url: string, headers: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (res) => {
      if ((res.statusCode as number) >= 300) reject(new Error(`${url} answered ${res.statusCode}.`));
      res.resume().on('end', resolve);
    });
    sent.on('error', reject).end();
  });
}

/** Microseconds of processor time that the server has used so far (Linux): a busy machine makes calls slow, but not dear. */
async function processorTime(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') as string[];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Microseconds of the server's processor time for a call. */
async function costOf(pid: number, url: string, headers: Record<string, string>[]): Promise<number> {
  const start = await processorTime(pid);
  const left = [...headers];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) await call(url, next);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return ((await processorTime(pid)) - start) / headers.length;
}

async function startServer(folder: string, port: number) {
  const env = {
    ...process.env,
    PORT: `${port}`,
    PORTICO_DATA: folder,
    PORTICO_LOG: 'error',
    PORTICO_RATE_LIMIT: '10000000',
  };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: 'ignore' });
  const url = `http://localhost:${port}`;
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) await pause(200);
  const { apiKey } = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as { apiKey: string };
  return { child, api: new Api(url), apiKey };
}

async function secretOf(api: Api, apiKey: string): Promise<string> {
  const user = { externalId: 'mara', account: { externalId: 'brightwater' } };
  const session = await api.as(apiKey).post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
  return session.body.clientSecret;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-bench-'));
  const { child, api, apiKey } = await startServer(folder, 8_971);
  const pid = child.pid as number;
  try {
    const form = { grant_type: GRANT, client_secret: await secretOf(api, apiKey) };
    const token = await api.send<Schemas['AccessToken']>('POST', '/v1/token', { form });
    const bearer = { Authorization: `Bearer ${token.body.access_token}` };
    const page = await new KeyedPage(api).signIn(await secretOf(api, apiKey));
    for (const path of ['/v1/requests?limit=20', '/v1/me']) {
      const figures: [bearer: number, dpop: number][] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        await page.get('/v1/me');
        const proofs = Array.from({ length: CALLS }, () => page.headersFor('GET', path));
        const plain = Array.from({ length: CALLS }, () => bearer);
        const url = `${api.url}${path}`;
        figures.push([await costOf(pid, url, plain), await costOf(pid, url, proofs)]);
      }
      // The first round warms up.
      const rounds = figures.slice(1);
      const [a, b] = [median(rounds.map(([one]) => one)), median(rounds.map(([, one]) => one))];
      const ratios = rounds.map(([one, other]) => one / other);
      console.log(
        `GET ${path}: Bearer ${a.toFixed(0)} µs, DPoP ${b.toFixed(0)} µs of processor time a call;`,
        `ratio of rates ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
      );
    }
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
