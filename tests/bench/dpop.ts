/**
 * What proofs cost: the same reads with a Bearer token and with one that is bound to a key, in turns, against one server process.
 * `npm run build`, then `npx tsx tests/bench/dpop.ts`. Proofs are made beforehand: what is measured is the server.
 */
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { KeyedPage } from '../support/dpop.js';
import { secretOf, startDemoServer, tokenOf } from './demo-server.js';

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

async function main(): Promise<void> {
  const server = await startDemoServer(8_971);
  const { child, api } = server;
  const pid = child.pid as number;
  try {
    const bearer = { Authorization: `Bearer ${await tokenOf(server)}` };
    const page = await new KeyedPage(api).signIn(await secretOf(server));
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
    await server.stop();
  }
}

await main();
