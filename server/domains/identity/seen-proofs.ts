/** So many proofs are remembered, in some 40 MB: five minutes of 3,000 calls a second. */
const MOST = 1_000_000;

/**
 * Which proofs this process has seen, by the time of their nonces: what a nonce is too old for is forgotten with it. Bounded:
 * when it is full, it forgets the oldest minute and takes no more of its nonces: a proof never works twice here.
 */
export class SeenProofs {
  private readonly minutes = new Map<number, Set<number>>();
  private count = 0;
  /** Nonces of this time (s) and before are taken no more. */
  private closed = 0;

  constructor(private readonly most = MOST) {}

  /** Whether proofs with a nonce of this time (s) can still be told apart. */
  takes(time: number): boolean {
    return time > this.closed;
  }

  /** Remembers a proof; false when it is known already or no longer taken. @param oldest the oldest time (s) of a nonce that is still good */
  add(time: number, id: number, oldest: number): boolean {
    for (const minute of this.minutes.keys()) if (minute < oldest) this.forget(minute);
    const seen = this.minutes.get(time) ?? new Set<number>();
    if (seen.has(id)) return false;
    if (this.count >= this.most) this.close(Math.min(...this.minutes.keys()));
    if (!this.takes(time)) return false;
    this.minutes.set(time, seen.add(id));
    this.count += 1;
    return true;
  }

  private close(time: number): void {
    this.closed = time;
    this.forget(time);
  }

  private forget(time: number): void {
    this.count -= this.minutes.get(time)?.size ?? 0;
    this.minutes.delete(time);
  }
}
