/** Milliseconds before retry number `failures` (from 0): 250 to 500 at first, doubling up to 30 s, spread at random. */
export const backoff = (failures: number): number =>
  Math.min(3e4, 500 * 2 ** failures) * (0.5 + Math.random() / 2);

/** Calls back when the network returns or the page is shown again, until `signal` ends. */
export function onWake(wake: (event: Event) => void, signal: AbortSignal): void {
  addEventListener('online', wake, { signal });
  document.addEventListener('visibilitychange', wake, { signal });
}

/** Waits; ends early when the page wakes up or `signal` ends. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = () => {
      clearTimeout(timer);
      done.abort();
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    onWake(end, done.signal);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, done);
  });
}
