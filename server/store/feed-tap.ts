import type { mongo } from 'mongoose';
import { Pause } from '../kernel/pause.js';
import type { OutboxRow } from './outbox.js';

/** An event as it was committed. */
export interface Committed {
  row: OutboxRow;
  /** The cluster time of its commit. */
  time: mongo.Timestamp;
  /** Where a change stream goes on after it; absent where that is not known any more. */
  token?: mongo.ResumeToken;
}

/** So many events wait for whoever takes them; then the tap ends, as memory is not for all that comes. */
const MOST_KEPT = 10_000;

/** What an event feed reads, for one who takes it in batches. It ends when the feed breaks, or when too much is left untaken: then somebody else has to tell what follows. */
export class FeedTap {
  private readonly queue: Committed[];
  private readonly rest = new Pause();
  private hasEnded = false;

  /**
   * @param already What came before and was not taken yet.
   * @param ended Told of the end.
   */
  constructor(
    already: readonly Committed[],
    private readonly ended: (tap: FeedTap) => void,
  ) {
    this.queue = [...already];
  }

  /** Told by the feed. */
  push(committed: Committed): void {
    if (this.queue.length >= MOST_KEPT) return this.end();
    this.queue.push(committed);
    if (this.queue.length === 1) this.rest.wake();
  }

  /** Nothing more comes. */
  end(): void {
    this.hasEnded = true;
    this.rest.wake();
    this.ended(this);
  }

  /** Whether everything that was read was taken. */
  get isEmpty(): boolean {
    return this.queue.length === 0;
  }

  /** Whether it has ended and everything was taken. */
  get isOver(): boolean {
    return this.hasEnded && this.isEmpty;
  }

  /**
   * What has come, the earliest first; empty when nothing does for so long (ms), or it has ended.
   * @param until Time (ms, `performance.now`) until which more is waited for when something has come.
   */
  async next(most: number, patienceMs: number, until: number): Promise<Committed[]> {
    if (this.isEmpty && !this.hasEnded) await this.rest.of(patienceMs);
    const left = until - performance.now();
    if (left > 0 && !this.isEmpty && !this.hasEnded) await this.rest.of(left);
    return this.queue.splice(0, most);
  }
}
