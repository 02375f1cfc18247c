import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until something holds; what throws does not hold yet. @throws when it takes longer. */
export async function within(
  ms: number,
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = performance.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`Waited ${ms / 1_000} s in vain for ${what}.`, { cause: last });
    await pause(50);
  }
}
