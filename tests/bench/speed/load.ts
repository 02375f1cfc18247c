import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Pace } from './rounds.js';
import type { Call } from './works.js';

/** What is measured: a server, or several processes of it that share the load. */
export interface Target {
  name: string;
  urls: readonly string[];
  /** Seconds of processor that it has used; null where the system does not tell (Linux does). */
  cpuSeconds(): Promise<number | null>;
}

/** How a server answered one stretch of load. */
export interface Stretch {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of processor for each call; null where the system does not tell. */
  cpuMs: number | null;
}

/** Milliseconds between looks at whether the time is up. */
const LOOK_MS = 50;

/** Asks a server as fast as it answers, for as long as the pace says. @throws when any answer is not good. */
export async function load(
  target: Target,
  token: string | null,
  calls: readonly Call[],
  { seconds, warmSeconds, connections, answers }: Pace,
): Promise<Stretch> {
  const authorization: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  const requests = calls.map((call) => ({ ...call, headers: { ...authorization, ...call.headers } }));
  let place = 0;
  const options = {
    connections: connections / target.urls.length,
    requests,
    sampleInt: LOOK_MS,
    // Each connection begins elsewhere, or all would ask for the same at the same time.
    setupClient(client: autocannon.Client) {
      place = (place + Math.ceil(requests.length / connections)) % requests.length;
      client.setRequests([...requests.slice(place), ...requests.slice(0, place)]);
    },
  };
  const shoot = (end: { duration: number } | { amount: number }) =>
    Promise.all(target.urls.map((url) => autocannon({ ...options, ...end, url })));
  if (answers === null) await shoot({ duration: warmSeconds });
  const before = await target.cpuSeconds();
  const results = await shoot(answers === null ? { duration: seconds } : { amount: answers });
  const after = await target.cpuSeconds();
  if (answers === null) await rest(target);
  const sum = (pick: (result: autocannon.Result) => number): number =>
    results.reduce((all, result) => all + pick(result), 0);
  const bad = sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts);
  const total = sum((result) => result['2xx']);
  if (bad > 0 || total === 0)
    throw new Error(
      `${target.name}: ${bad} of ${total + bad} answers were not good: ${await answerTo(target, requests[0])}`,
    );
  return {
    perSecond: sum((result) => result['2xx'] / result.duration),
    p50: Math.max(...results.map(({ latency }) => latency.p50)),
    p99: Math.max(...results.map(({ latency }) => latency.p99)),
    cpuMs: before === null || after === null ? null : ((after - before) * 1_000) / total,
  };
}

/** Seconds between looks at whether a server rests, and how much of them it may work then. */
const REST = { seconds: 0.25, work: 0.05, looks: 20 };

/** Waits until a server has done what it left for after its answers: whoever is measured next shall have the machine to themselves. */
async function rest(target: Target): Promise<void> {
  for (let look = 0; look < REST.looks; look += 1) {
    const before = await target.cpuSeconds();
    await setTimeout(REST.seconds * 1_000);
    const after = await target.cpuSeconds();
    if (before === null || after === null || after - before <= REST.work) return;
  }
}

/** What a call is answered, for whoever wonders why it is not good. */
async function answerTo({ urls }: Target, call: Call | undefined): Promise<string> {
  if (!call) return 'nothing was asked';
  const { path, ...init } = call;
  const response = await fetch(`${urls[0]}${path}`, init);
  return `${init.method} ${path}: ${response.status} ${(await response.text()).slice(0, 500)}`;
}
