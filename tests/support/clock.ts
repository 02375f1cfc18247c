/** A clock that tests move. It runs with the machine's until it is stopped. */
export interface TestClock {
  (): Date;
  /** Goes forward by so many milliseconds. */
  forward(ms: number): void;
  /** Stands still from now on. */
  stop(): void;
}

/** Makes a clock. */
export function testClock(): TestClock {
  let offset = 0;
  let stopped: number | null = null;
  const now = (): Date => new Date((stopped ?? Date.now()) + offset);
  return Object.assign(now, {
    forward: (ms: number) => void (offset += ms),
    stop: () => void (stopped = Date.now()),
  });
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
