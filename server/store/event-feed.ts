import type { Connection, mongo } from 'mongoose';
import type { Logger } from '../kernel/log.js';
import { Pause } from '../kernel/pause.js';
import { RestoreState } from './backup/state.js';
import { clusterTime } from './cluster-time.js';
import { FeedTap } from './feed-tap.js';
import { nextChange, SilentStream } from './next-change.js';
import { isOutage } from './outage.js';
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
/** Clocks of those who write differ less, or some of the oldest events are left out. */
const WRITERS_DIFFER_SECONDS = 30;
/** What is opened in vain is tried again after so long (ms), twice as long each time, and at most so long. */
const WAIT_MS = { first: 100, longest: 5_000 };
/** The database does not know any more what happened then. */
const FORGOTTEN = 286;
/** So long (ms) the database may look through its log for the next thousand events of the past; what lies before is left then. */
const PAST_MS = 15_000;

/** What is read of what happened before a start. */
interface Past {
  /** Where reading begins. */
  from: mongo.Timestamp;
  /** What happened since then is known once it is read. */
  since: mongo.Timestamp;
}

type ChangeStream = mongo.ChangeStream<OutboxRow, mongo.ChangeStreamInsertDocument<OutboxRow>>;

/**
 * Follows the outbox by one change stream per process and keeps the latest events in memory, so that any number of
 * readers resume without asking the database. Positions come from the cluster time: every process, also one started
 * later, gives the same event the same position.
 */
export class EventFeed {
  private readonly backlog: FeedEvent[] = [];
  private readonly listeners = new Set<FeedListener>();
  private readonly taps = new Set<FeedTap>();
  private stream: ChangeStream | null = null;
  private lastCommit = '';
  private countInCommit = 0;
  /** Position of the last event that listeners were told. */
  private told = '';
  /** Events before this position may have been missed. */
  private since = '';
  private stopped = false;
  private reading: Promise<void> = Promise.resolve();
  private isRead = true;
  private readonly pause = new Pause();
  /** Where a change stream goes on after everything that was read; undefined while nothing is followed. */
  token: mongo.ResumeToken | undefined;
  /** Time (ms) of the newest event that is known here. */
  private lastTime = 0;

  constructor(
    private readonly connection: Connection,
    private readonly log: Logger,
    /** How long (ms) the next of what happened before the start may be waited for. */
    private readonly pastMs = PAST_MS,
  ) {}

  /**
   * Begins a little way back, as far as the database still knows. What happened since then is read while others work already: after
   * thousands of writes that takes seconds. `whenRead` waits for it.
   */
  async start(): Promise<void> {
    const now = await clusterTime(this.connection);
    const since = await this.beginning(now);
    // Where nothing ever happened, the database need not look for it in the log of all that it holds.
    const from = (await this.newestTime()) === 0 ? now : since;
    this.since = positionOf(since, 0);
    this.isRead = false;
    this.reading = this.readFrom({ from, since }, now).finally(() => (this.isRead = true));
  }

  /** Null once what happened before the start is read; until then nobody can be told what they missed. */
  whenRead(): Promise<void> | null {
    return this.isRead ? null : this.reading;
  }

  /** Ends the change stream. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.wake();
    this.endTaps();
    await this.stream?.close().catch(() => undefined);
    await this.reading;
  }

  /** Hears of every later event until the returned function is called. */
  subscribe(listener: FeedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything after an event that was read already, until the feed breaks; null where it was not read, is forgotten, or nothing is followed. */
  tapAfter(eventId: string): FeedTap | null {
    if (this.token === undefined) return null;
    const at = this.backlog.findLastIndex(({ row }) => row._id === eventId);
    if (at < 0) return null;
    const tap = new FeedTap(
      this.backlog.slice(at + 1).map(({ position, row }) => {
        const [seconds = 0, increment = 0] = position.split('-').map(Number);
        return { row, time: this.timestamp(seconds, increment) };
      }),
      (ended) => this.taps.delete(ended),
    );
    this.taps.add(tap);
    return tap;
  }

  private endTaps(): void {
    this.token = undefined;
    for (const tap of this.taps) tap.end();
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

  /** Where the backlog begins. A restore put old events in here as if they happened then: nobody shall hear of them again. */
  private async beginning(now: mongo.Timestamp): Promise<mongo.Timestamp> {
    const restored = await new RestoreState(this.connection).restoredAt();
    const oldest = await this.secondsOfOldest();
    const before = this.timestamp(Math.max(1, now.getHighBits() - BACKLOG_MINUTES * 60, oldest));
    return restored?.greaterThan(before) ? restored : before;
  }

  /** When the oldest event happened for which there is room, by clocks that may differ from the database's; 0 when there is for all. */
  private async secondsOfOldest(): Promise<number> {
    const rows = this.connection.collection<OutboxRow>(OUTBOX);
    const options = { sort: { _id: -1 }, skip: BACKLOG_EVENTS, projection: { time: 1 } } as const;
    const oldest = await rows.findOne({}, options);
    return oldest ? Math.floor(oldest.time.getTime() / 1_000) - WRITERS_DIFFER_SECONDS : 0;
  }

  /** Reads what is there already, and follows; from now on where the database does not know further back. */
  private async readFrom(past: Past, now: mongo.Timestamp): Promise<void> {
    let { from, since } = past;
    await this.untilDone(async () => {
      this.endTaps();
      this.backlog.length = 0;
      this.lastCommit = '';
      this.since = positionOf(since, 0);
      try {
        await this.open({ startAtOperationTime: from });
      } catch (error) {
        if (!isOutage(error) && !this.stopped) {
          this.log.info(
            { err: error },
            'The event backlog starts now: the database does not tell further back',
          );
          [from, since] = [now, now];
        }
        throw error;
      }
    });
  }

  /** Reads what is there already, then follows. */
  private async open(from: mongo.ChangeStreamOptions): Promise<void> {
    const newest = await this.newestTime();
    // The database holds an empty answer back for so long; nobody should wait for that.
    const past = (this.stream = this.watch({ ...from, maxAwaitTimeMS: 1 }));
    try {
      const next = () => nextChange(past, this.pastMs);
      for (let change = await next(); change; change = await next()) this.take(change);
    } finally {
      await past.close();
    }
    // Older events than the past that was read were told by a process before.
    this.lastTime = Math.max(this.lastTime, newest);
    if (this.stopped) return;
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
      while (!this.stopped) {
        const change = await nextChange(stream);
        if (change) this.take(change);
        // At once: the stream's own token may be ahead of what is taken, as soon as the next one is asked for.
        this.token = stream.resumeToken;
      }
    } catch (error) {
      void stream.close().catch(() => undefined);
      this.endTaps();
      if (this.stopped) return;
      this.log.warn({ err: error }, 'The event feed broke; it resumes');
      await this.resume(stream.resumeToken);
    }
  }

  /** Opens the stream where it broke; when that place is lost, readers must read afresh. */
  private async resume(token: mongo.ResumeToken): Promise<void> {
    let isLost = !token;
    await this.untilDone(async () => {
      if (isLost) return this.start();
      try {
        await this.open({ resumeAfter: token });
      } catch (error) {
        isLost = error instanceof SilentStream || (error as { code?: number }).code === FORGOTTEN;
        throw error;
      }
    });
  }

  /** Does it, again and again while it fails, unless it is stopped. */
  private async untilDone(work: () => Promise<void>): Promise<void> {
    for (let wait = WAIT_MS.first; !this.stopped; wait = Math.min(wait * 2, WAIT_MS.longest)) {
      try {
        return await work();
      } catch {
        if (!this.stopped) await this.pause.of(wait);
      }
    }
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
    for (const tap of this.taps) tap.push({ row: event.row, time: commit, token: change._id });
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

  private timestamp(seconds: number, increment = 1): mongo.Timestamp {
    const { Timestamp } = this.connection.base.mongo;
    return new Timestamp({ t: seconds, i: increment });
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
