import type { Connection, mongo } from 'mongoose';
import type { Logger } from '../kernel/log.js';
import { RestoreState } from './backup/state.js';
import { clusterTime } from './cluster-time.js';
import { OUTBOX, type OutboxRow } from './outbox.js';

/** An event with its place in the order of commits. */
export interface FeedEvent {
  /** `<seconds>-<increment>-<n>`: the commit's cluster time and the place within that commit; the same in every process. */
  position: string;
  row: OutboxRow;
}

/** Told of each event in commit order. */
export type FeedListener = (event: FeedEvent) => void;

/** How far back a reader can resume: this many minutes, as far as the database's log reaches, … */
const BACKLOG_MINUTES = 15;
/** … and this many events. */
const BACKLOG_EVENTS = 20_000;

const CLOCKS_DIFFER_SECONDS = 300;

type ChangeStream = mongo.ChangeStream<OutboxRow, mongo.ChangeStreamInsertDocument<OutboxRow>>;

/**
 * Follows the outbox by one change stream per process and keeps the latest events in memory, so that any number of
 * readers resume without asking the database. Positions come from the cluster time: every process, also one started
 * later, gives the same event the same position.
 */
export class EventFeed {
  private readonly backlog: FeedEvent[] = [];
  private readonly listeners = new Set<FeedListener>();
  private stream: ChangeStream | null = null;
  private lastCommit = '';
  private countInCommit = 0;
  /** Position of the last event that listeners were told. */
  private told = '';
  /** Events before this position may have been missed. */
  private since = '';
  private stopped = false;
  /** Time (ms) of the newest event that is known here. */
  private lastTime = 0;

  constructor(
    private readonly connection: Connection,
    private readonly log: Logger,
  ) {}

  /** Opens the change stream, a little way back if the database still knows that far. */
  async start(): Promise<void> {
    const now = await clusterTime(this.connection);
    // A restore put old events in here as if they happened then: nobody shall hear of them again.
    const restored = await new RestoreState(this.connection).restoredAt();
    const before = this.timestamp(Math.max(1, now.getHighBits() - BACKLOG_MINUTES * 60));
    const earlier = restored?.greaterThan(before) ? restored : before;
    try {
      await this.open({ startAtOperationTime: earlier });
      this.since = positionOf(earlier, 0);
    } catch (error) {
      this.log.info({ err: error }, 'The event backlog starts now: the database does not know further back');
      await this.open({ startAtOperationTime: now });
      this.since = positionOf(now, 0);
    }
  }

  /** Ends the change stream. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.stream?.close();
  }

  /** Hears of every later event until the returned function is called. */
  subscribe(listener: FeedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The events after a position, oldest first; null when some of them may be gone. */
  after(position: string): FeedEvent[] | null {
    if (!isPosition(position) || comparePositions(position, this.since) < 0) return null;
    // Thousands may ask at once, after a restart: the place is found by halves.
    let [from, to] = [0, this.backlog.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (comparePositions((this.backlog[middle] as FeedEvent).position, position) > 0) to = middle;
      else from = middle + 1;
    }
    return this.backlog.slice(from);
  }

  /** How many seconds the feed is behind the newest event in the database. */
  async lagSeconds(): Promise<number> {
    return Math.max(0, (await this.newestTime()) - this.lastTime) / 1_000;
  }

  private async newestTime(): Promise<number> {
    const rows = this.connection.collection<OutboxRow>(OUTBOX);
    const newest = await rows.findOne({}, { sort: { _id: -1 }, projection: { time: 1 } });
    return newest?.time.getTime() ?? 0;
  }

  /** Reads what is there already, so that a start is complete before anybody resumes, then follows. */
  private async open(from: mongo.ChangeStreamOptions): Promise<void> {
    const newest = await this.newestTime();
    // The database holds an empty answer back for so long; a start should not wait for that.
    const past = this.watch({ ...from, maxAwaitTimeMS: 1 });
    try {
      for (let next = await past.tryNext(); next; next = await past.tryNext()) this.take(next);
    } finally {
      await past.close();
    }
    // Older events than the past that was read were told by a process before.
    this.lastTime = Math.max(this.lastTime, newest);
    this.stream = this.watch({ resumeAfter: past.resumeToken });
    void this.follow(this.stream);
  }

  private watch(options: mongo.ChangeStreamOptions): ChangeStream {
    const inserts = [{ $match: { operationType: 'insert' } }];
    return this.connection
      .collection<OutboxRow>(OUTBOX)
      .watch<OutboxRow, mongo.ChangeStreamInsertDocument<OutboxRow>>(inserts, {
        ...options,
        batchSize: 1_000,
      });
  }

  private async follow(stream: ChangeStream): Promise<void> {
    try {
      for await (const change of stream) this.take(change);
    } catch (error) {
      if (this.stopped) return;
      this.log.warn({ err: error }, 'The event feed broke; it resumes');
      await this.resume(stream.resumeToken);
    }
  }

  /** Opens the stream where it broke; when that place is lost, readers must read afresh. */
  private async resume(token: mongo.ResumeToken): Promise<void> {
    for (let wait = 100; !this.stopped; wait = Math.min(wait * 2, 5_000)) {
      try {
        return await this.open(token ? { resumeAfter: token } : {});
      } catch (error) {
        if ((error as { code?: number }).code === 286) return this.restart();
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private async restart(): Promise<void> {
    this.backlog.length = 0;
    await this.start();
  }

  private take(change: mongo.ChangeStreamInsertDocument<OutboxRow>): void {
    const commit = change.clusterTime;
    if (!commit) return;
    const key = commit.toString();
    this.countInCommit = key === this.lastCommit ? this.countInCommit + 1 : 0;
    this.lastCommit = key;
    const event = { position: positionOf(commit, this.countInCommit), row: change.fullDocument };
    this.lastTime = Math.max(this.lastTime, event.row.time.getTime());
    this.backlog.push(event);
    // After a place was lost, the backlog is read anew from further back.
    const isOld = this.told !== '' && comparePositions(event.position, this.told) <= 0;
    if (this.backlog.length > BACKLOG_EVENTS) this.forget();
    if (isOld) return;
    this.told = event.position;
    for (const listener of this.listeners) listener(event);
  }

  private forget(): void {
    const dropped = this.backlog.splice(0, BACKLOG_EVENTS / 10);
    this.since = dropped.at(-1)?.position ?? this.since;
  }

  private timestamp(seconds: number): mongo.Timestamp {
    const { Timestamp } = this.connection.base.mongo;
    return new Timestamp({ t: seconds, i: 1 });
  }
}

function positionOf(commit: mongo.Timestamp, n: number): string {
  return `${commit.getHighBitsUnsigned()}-${commit.getLowBitsUnsigned()}-${n}`;
}

/** Whether a text has the shape of a position. */
export function isPosition(text: string): boolean {
  return /^\d{1,12}-\d{1,12}-\d{1,9}$/.test(text);
}

/** Whether a position lies in the future, clocks that differ a little allowed for: it is of another database. */
export function isAhead(position: string): boolean {
  return Number(position.split('-')[0]) > Date.now() / 1_000 + CLOCKS_DIFFER_SECONDS;
}

/** Negative when `a` came before `b`. */
export function comparePositions(a: string, b: string): number {
  const left = a.split('-').map(Number);
  const right = b.split('-').map(Number);
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
