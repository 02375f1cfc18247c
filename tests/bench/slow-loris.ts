/**
 * 500 connections that hold the server up, in every way of tests/support/slow-loris.ts, against honest callers at a steady pace.
 * `npm run bench:slow-loris`: prints how long honest calls take before and meanwhile, and when the last connection is gone.
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { RawCall } from '../support/raw-http.js';
import { SLOW_WAYS } from '../support/slow-loris.js';
import { startDemoServer, tokenOf } from './demo-server.js';

const CONNECTIONS = 500;
const SECONDS = 12;
/** Honest callers, and how long (ms) each pauses between its calls. */
const CALLERS = 8;
const PAUSE_MS = 100;

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });

/** Milliseconds of one call. */
function call(url: string, token: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { Authorization: `Bearer ${token}` } }, (res) => {
      if (res.statusCode !== 200) reject(new Error(`${url} answered ${res.statusCode}.`));
      res.resume().on('end', () => resolve(performance.now() - began));
    });
    sent.on('error', reject).end();
  });
}

/** How long honest calls take, for so many seconds. */
async function honest(url: string, token: string, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1_000;
  const took: number[] = [];
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      took.push(await call(url, token));
      await pause(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return took.sort((a, b) => a - b);
}

/** Opens the connections; answers when each was gone, in seconds, as it happens. */
async function attack(url: string, token: string): Promise<{ gone: number[]; stop: () => void }> {
  const ways = Object.values(SLOW_WAYS);
  const calls = await Promise.all(Array.from({ length: CONNECTIONS }, () => RawCall.to(url)));
  const began = performance.now();
  const gone: number[] = [];
  for (const { socket } of calls)
    socket.resume().once('close', () => gone.push((performance.now() - began) / 1_000));
  const stops = calls.map((one, at) => (ways[at % ways.length] as (typeof ways)[number])(one, token));
  const stop = (): void => {
    stops.forEach((end) => end());
    calls.forEach((one) => one.cut());
  };
  return { gone, stop };
}

function tell(what: string, took: number[]): void {
  const at = (share: number): string =>
    `${(took[Math.min(took.length - 1, Math.floor(took.length * share))] as number).toFixed(1)} ms`;
  console.log(
    `${what}: ${took.length} honest calls, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}, 0 failed.`,
  );
}

async function main(): Promise<void> {
  const server = await startDemoServer(8_973);
  try {
    const token = await tokenOf(server);
    const url = `${server.api.url}/v1/requests?limit=20`;
    await honest(url, token, 3);
    tell('Before   ', await honest(url, token, 5));
    const { gone, stop } = await attack(server.api.url.replace('localhost', '127.0.0.1'), token);
    const took = await honest(url, token, SECONDS);
    tell('Meanwhile', took);
    const count = gone.length;
    console.log(
      `${count} of ${CONNECTIONS} slow connections gone, the last after ${Math.max(...gone).toFixed(1)} s.`,
    );
    stop();
    const p99 = took[Math.floor(took.length * 0.99)] as number;
    if (count < CONNECTIONS || p99 > 500) process.exitCode = 1;
  } finally {
    agent.destroy();
    await server.stop();
  }
}

await main();
