import { setTimeout as delay } from 'node:timers/promises';
import { reasonOf } from './errors.js';
import type { Mongod, MongodExit } from './mongod.js';
import type { Report } from './progress.js';

const STEADY = 60_000;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps a mongod running: whenever it ends unasked (killed, out of memory, disk full) it is started again by `restart`,
 * at once at first and in growing intervals up to 10 seconds while it keeps failing. Returns what stops it for good.
 */
export function keepRunning(
  first: Mongod,
  restart: () => Promise<Mongod>,
  report: Report,
): () => Promise<void> {
  const stopping = new AbortController();
  let current: Mongod | undefined = first;
  const watching = watch();

  async function watch(): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const started = performance.now();
      const how = current === undefined ? undefined : describe(await current.ended);
      if (stopping.signal.aborted) return;
      if (performance.now() - started > STEADY) failures = 0;
      if (how !== undefined) report(`The embedded MongoDB ended unexpectedly (${how}) and is started again.`);
      const pause = Math.min(100 * 2 ** failures, LONGEST_PAUSE);
      await delay(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      current = await restart().catch((error: unknown) => {
        report(`The embedded MongoDB could not be started again: ${reasonOf(error)}.`);
        return undefined;
      });
    }
  }

  return async () => {
    stopping.abort();
    await current?.stop();
    await watching;
    // One that was just being started when the stop came.
    await current?.stop();
  };
}

function describe(exit: MongodExit): string {
  return exit.signal === null ? `exit code ${exit.code}` : `ended by ${exit.signal}`;
}
