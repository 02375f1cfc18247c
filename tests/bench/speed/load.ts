import autocannon from 'autocannon';
import type { Program } from './programs.js';
import type { Call } from './works.js';

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
  program: Program,
  token: string,
  calls: readonly Call[],
  seconds: number,
): Promise<Stretch> {
  const options = {
    url: program.url,
    connections: CONNECTIONS,
    headers: { Authorization: `Bearer ${token}` },
    requests: calls.map((call) => ({
      ...call,
      headers: { Authorization: `Bearer ${token}`, ...call.headers },
    })),
  };
  await autocannon({ ...options, duration: WARM_SECONDS });
  const before = await program.cpuSeconds();
  const result = await autocannon({ ...options, duration: seconds });
  const after = await program.cpuSeconds();
  const bad = result.non2xx + result.errors + result.timeouts;
  const total = result['2xx'];
  if (bad > 0 || total === 0)
    throw new Error(`${program.name}: ${bad} of ${total + bad} answers were not good.`);
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: before === null || after === null ? null : ((after - before) * 1_000) / total,
  };
}
