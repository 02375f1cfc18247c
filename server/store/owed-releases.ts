import { setTimeout as pause } from 'node:timers/promises';

/** What could not be freed is tried again after so long (ms). */
const AGAIN_MS = 500;

/** A key that one attempt holds. */
export interface HeldKey {
  id: string;
  /** Names the attempt. */
  claim: string;
}

/**
 * Frees keys that could not be freed in time since the database was out of reach. Until then whoever repeats their call is told that it is
 * still under way, although it has failed.
 */
export class OwedReleases {
  /** Until when (ms, `performance.now`) it is tried, by key: then they are free by themselves. */
  private readonly owed = new Map<HeldKey, number>();

  /**
   * @param free Frees keys that are still held so.
   * @param lastMs How long a key is held at most.
   */
  constructor(
    private readonly free: (keys: readonly HeldKey[]) => Promise<void>,
    private readonly lastMs: number,
  ) {}

  /** Frees a key as soon as it can be. */
  add(key: HeldKey): void {
    const isFirst = this.owed.size === 0;
    this.owed.set(key, performance.now() + this.lastMs);
    if (isFirst) void this.freeAll();
  }

  private async freeAll(): Promise<void> {
    while (this.owed.size > 0) {
      // A process that stops waits for none of it: what a process held that is gone is free.
      await pause(AGAIN_MS, undefined, { ref: false });
      const keys = [...this.owed.keys()];
      const areFree = await this.free(keys).then(
        () => true,
        () => false,
      );
      const now = performance.now();
      for (const key of keys) if (areFree || (this.owed.get(key) ?? 0) < now) this.owed.delete(key);
    }
  }
}
