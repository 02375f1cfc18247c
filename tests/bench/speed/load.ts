import autocannon from 'autocannon';
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

/** Connections that are kept open. */
const CONNECTIONS = 32;
const WARM_SECONDS = 1;

/** Asks a server as fast as it answers, for so many seconds. @throws when any answer is not good. */
export async function load(
  target: Target,
  token: string,
  calls: readonly Call[],
  seconds: number,
): Promise<Stretch> {
  const options = {
    connections: CONNECTIONS / target.urls.length,
    headers: { Authorization: `Bearer ${token}` },
    requests: calls.map((call) => ({
      ...call,
      headers: { Authorization: `Bearer ${token}`, ...call.headers },
    })),
  };
  const shoot = (duration: number) =>
    Promise.all(target.urls.map((url) => autocannon({ ...options, url, duration })));
  await shoot(WARM_SECONDS);
  const before = await target.cpuSeconds();
  const results = await shoot(seconds);
  const after = await target.cpuSeconds();
  const sum = (pick: (result: autocannon.Result) => number): number =>
    results.reduce((all, result) => all + pick(result), 0);
  const bad = sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts);
  const total = sum((result) => result['2xx']);
  if (bad > 0 || total === 0)
    throw new Error(`${target.name}: ${bad} of ${total + bad} answers were not good.`);
  return {
    perSecond: sum((result) => result['2xx'] / result.duration),
    p50: Math.max(...results.map(({ latency }) => latency.p50)),
    p99: Math.max(...results.map(({ latency }) => latency.p99)),
    cpuMs: before === null || after === null ? null : ((after - before) * 1_000) / total,
  };
}
