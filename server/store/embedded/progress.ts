/** Receives one sentence at a time for the person at the terminal. */
export type Report = (sentence: string) => void;

/**
 * Reports `describe(seconds so far)` every five seconds until `work` has settled, so that a long download
 * never looks like a hang. Passes on the result or the error of `work`.
 */
export async function withProgress<T>(
  report: Report,
  describe: (seconds: number) => string,
  work: Promise<T>,
): Promise<T> {
  const started = performance.now();
  const timer = setInterval(() => report(describe(Math.round((performance.now() - started) / 1000))), 5_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
