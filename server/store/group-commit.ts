import type { Connection } from 'mongoose';
import type { JointWriter, Writes } from './joint-writer.js';
import { inTransaction, isWorthAnother, StaleRead } from './transaction.js';

interface Waiting {
  writes: Writes;
  resolve(isWritten: boolean): void;
  reject(error: unknown): void;
}

/** How many use cases one transaction serves. */
const MOST_IN_GROUP = 50;
/** A group that takes longer (ms) holds up no other: its connection may have died, and nobody knows that soon. */
const PATIENCE_MS = 100;
/** So many groups are under way at a time. */
const MOST_GROUPS = 8;

/** The database refuses what is written, so that it would refuse it again. */
class Refused extends Error {
  constructor(override readonly cause: unknown) {
    super('The database refuses what is written.');
  }
}

/**
 * Commits what several use cases write at the same time in one transaction (group commit). A commit waits for the journal of a majority,
 * and costs both processes the same for one use case and for many. Each one's writes become durable together or not at all, as before;
 * nobody waits for others to come.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private running = 0;
  /** When the latest group began (ms, `performance.now`). */
  private beganAt = 0;
  private isPlanned = false;
  /** Runs out when the latest group has taken too long; null while nobody waits for that. */
  private patience: NodeJS.Timeout | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly writer: JointWriter,
  ) {}

  /**
   * Writes it with what others write just now. Answers false where a group was refused, or what was read for it is stale: nothing of it is
   * written, and whose fault it was shows once each is tried by itself, from the start.
   * @throws what the database throws for it alone, or where it is out of reach.
   */
  add(writes: Writes): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ writes, resolve, reject });
      this.plan();
    });
  }

  /** Whoever comes in this turn of the loop still belongs to the group. */
  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    setImmediate(() => {
      this.isPlanned = false;
      this.begin();
    });
  }

  /** Begins the next group once the one before has ended, or has taken too long. */
  private begin(): void {
    if (this.waiting.length === 0 || this.running >= MOST_GROUPS) return;
    const rest = this.running === 0 ? 0 : this.beganAt + PATIENCE_MS - performance.now();
    if (rest > 0) {
      this.patience ??= setTimeout(() => {
        this.patience = null;
        this.plan();
      }, rest);
      return;
    }
    this.beganAt = performance.now();
    this.running += 1;
    void this.commit(this.waiting.splice(0, MOST_IN_GROUP)).finally(() => {
      this.running -= 1;
      this.plan();
    });
  }

  private async commit(group: readonly Waiting[]): Promise<void> {
    const all = {
      additions: group.flatMap(({ writes }) => writes.additions),
      settlements: group.flatMap(({ writes }) => writes.settlements),
    };
    try {
      await inTransaction(this.connection, (session) =>
        this.writer.write(all, session).catch((error: unknown) => {
          throw isWorthAnother(error) && !(error instanceof StaleRead) ? error : new Refused(error);
        }),
      );
      for (const { resolve } of group) resolve(true);
    } catch (error) {
      const isToLookAgain =
        error instanceof Refused && (group.length > 1 || error.cause instanceof StaleRead);
      if (isToLookAgain) for (const { resolve } of group) resolve(false);
      else for (const { reject } of group) reject(error instanceof Refused ? error.cause : error);
    }
  }
}
