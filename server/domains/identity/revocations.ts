import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { Poll } from '../../kernel/poll.js';

/** Clocks of processes differ and transactions take a moment: each question reaches back so far (ms). */
const OVERLAP_MS = 60_000;

/** Asks for the ids of sessions and keys that were revoked since a moment. */
export type RevokedSince = (moment: Date) => Promise<string[]>;

/** What was revoked while somebody may still hold a token of it; every process knows within 5 seconds. */
export class Revocations {
  /** Id → when it was heard of (ms). */
  private readonly known = new Map<string, number>();
  private readonly listeners = new Set<(ids: ReadonlySet<string>) => void>();
  private askedAt: number | null = null;
  private readonly poll: Poll;

  /** @param keptMs How long something that was revoked could still be used, were it not known. */
  constructor(
    private readonly revokedSince: RevokedSince,
    private readonly keptMs: number,
    private readonly clock: Clock,
    log: Logger,
  ) {
    this.poll = new Poll('What was revoked', () => this.ask(), log);
  }

  /** Whether a session or key is known to be revoked. */
  has(id: string): boolean {
    return this.known.has(id);
  }

  /** Takes note in this process at once; the others ask the database. */
  add(ids: readonly string[]): void {
    for (const id of ids) this.known.set(id, this.clock().getTime());
    if (ids.length > 0) for (const listener of this.listeners) listener(new Set(ids));
  }

  /**
   * Hears of everything that is revoked, again with each question for a minute: a call that was let in just before may
   * open its stream just after.
   */
  listen(listener: (ids: ReadonlySet<string>) => void): void {
    this.listeners.add(listener);
  }

  /** Reads what was revoked before this process came, then keeps asking. @throws when the database does not answer. */
  start(): Promise<void> {
    return this.poll.start();
  }

  /** Stops asking, and waits for a question under way. */
  stop(): Promise<void> {
    return this.poll.stop();
  }

  private async ask(): Promise<() => void> {
    const now = this.clock().getTime();
    const since = this.askedAt === null ? now - this.keptMs : this.askedAt - OVERLAP_MS;
    const ids = await this.revokedSince(new Date(since));
    return () => {
      this.add(ids);
      this.askedAt = now;
      for (const [id, heard] of this.known) if (now - heard > this.keptMs + OVERLAP_MS) this.known.delete(id);
    };
  }
}
