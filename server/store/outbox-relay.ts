import type { ClientSession, Connection, mongo } from 'mongoose';
import type { Logger } from '../kernel/log.js';
import { Pause } from '../kernel/pause.js';
import { clusterTime } from './cluster-time.js';
import type { EventFeed } from './event-feed.js';
import type { FeedTap } from './feed-tap.js';
import { FencedLease, type Held } from './fenced-lease.js';
import { OUTBOX, type OutboxRow } from './outbox.js';
import { Sequences, type NumberedEvent } from './sequences.js';
import { StreamReader } from './stream-reader.js';

/** Something that has to know of every event once: what it writes becomes durable together with the relay's position. */
export interface RelaySubscriber {
  /** Writes what follows from these events, inside the transaction; runs again where the database asks for it. */
  take(events: readonly NumberedEvent[], session: ClientSession): Promise<void>;
  /** Told in the relaying process after the commit. */
  taken?(): void;
}

/** How far the relay is. */
interface Position {
  token: mongo.ResumeToken;
}

/** A relay that died is replaced after so long … */
const LEASE_MS = 6_000;
/** … at most this much later, by one that looks so often; the living one renews as often. */
const LOOK_MS = 2_000;
/** So long the database holds back its answer when nothing happens. */
const AWAIT_MS = 1_000;
/** Most events of one transaction. */
const AT_ONCE = 500;
/**
 * Transactions begin no closer than this. A lone event goes at once; when many come, each would cost a transaction of its own
 * otherwise, which costs more than what made the event. Where they take long, everything does: then they rest for longer, so that they
 * take no more than a quarter of the time, up to a limit.
 */
const APART_MS = { least: 50, most: 250, share: 4 };

/** Events that are handed over together. */
interface Batch {
  rows: readonly OutboxRow[];
  /** Until when the database must have been heard. */
  time: mongo.Timestamp;
  /** Where a change stream goes on after them; absent where nobody knows. */
  token?: mongo.ResumeToken;
}

/** What the feed reads from where the relay's own stream has come to, and where that is. */
interface Met {
  tap: FeedTap;
  token: mongo.ResumeToken;
}

const positionAt = (token: mongo.ResumeToken | undefined): Position | undefined =>
  token ? { token } : undefined;

type Change = mongo.ChangeStreamInsertDocument<OutboxRow>;

/** The change stream cannot go on from where it was: the database forgot that place, or never knew it (a restored copy). */
const LOST_CODES: readonly unknown[] = [286, 280, 260, 136];

/**
 * Takes events from the outbox in the order in which their transactions were committed, numbers them per subject and hands
 * them to its subscribers, each batch in one transaction together with its own position: a crash at any moment repeats
 * nothing and loses nothing. Every process runs one; the holder of the lease works, the others wait. The database looks through all that it
 * writes for each change stream, so the relay keeps one of its own only until the event feed has read as far.
 */
export class OutboxRelay {
  private readonly lease: FencedLease<Position>;
  private readonly sequences: Sequences;
  private stream: mongo.ChangeStream<OutboxRow, Change> | null = null;
  private tap: FeedTap | null = null;
  private stopped = false;
  private readonly rest = new Pause();
  private running: Promise<void> = Promise.resolve();
  private keptAt = 0;
  private nextAt = 0;

  constructor(
    private readonly connection: Connection,
    private readonly subscribers: readonly RelaySubscriber[],
    private readonly log: Logger,
    /** What reads the outbox for others in this process; null where nothing does. */
    private readonly feed: EventFeed | null = null,
  ) {
    this.lease = new FencedLease(connection, 'outbox-relay', LEASE_MS);
    this.sequences = new Sequences(connection);
  }

  /** Works, or waits for its turn, until it is stopped. */
  start(): void {
    this.running = this.run();
  }

  /** Finishes the batch under way and gives the lease back. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.wake();
    this.tap?.end();
    await this.stream?.close().catch(() => undefined);
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const held = await this.lease.take();
        if (held) await this.work(held);
        else await this.pause(LOOK_MS);
      } catch (error) {
        if (this.stopped) return;
        this.log.warn({ err: error }, 'The relay of events broke off; it goes on where it was');
        await this.pause(AWAIT_MS);
      }
    }
  }

  private async work(held: Held<Position>): Promise<void> {
    try {
      if (!(await this.resume(held))) await this.startOver(held);
    } finally {
      await this.lease.release(held).catch(() => undefined);
    }
  }

  /** Goes on where the holder before was; false when there is no such place. */
  private async resume(held: Held<Position>): Promise<boolean> {
    if (!held.state) return false;
    try {
      await this.follow(held, { resumeAfter: held.state.token });
      return true;
    } catch (error) {
      if (!LOST_CODES.includes((error as { code?: unknown }).code)) throw error;
      this.log.warn({ err: error }, 'The relay lost its place; it looks through what has no number yet');
      return false;
    }
  }

  /** First whatever has no number and was written before now, then what is committed from now on. */
  private async startOver(held: Held<Position>): Promise<void> {
    const now = await clusterTime(this.connection);
    while (!this.stopped) {
      const rows = await this.unnumbered(now);
      if (rows.length === 0) break;
      await this.relay(held, { rows, time: now });
    }
    if (!this.stopped) await this.follow(held, { startAtOperationTime: now });
  }

  /** The first rows without a number. Their commits are forgotten: the order of their ids is the next best. */
  private async unnumbered(time: mongo.Timestamp): Promise<OutboxRow[]> {
    const session = await this.connection.startSession();
    try {
      // What was written before must be seen, also when a majority does not have it yet.
      session.advanceOperationTime(time);
      const found = this.rows().find({ sequence: null }, { session, sort: { _id: 1 }, limit: AT_ONCE });
      return await found.toArray();
    } finally {
      await session.endSession();
    }
  }

  /** Reads a change stream of its own until the feed has read as far, and then what the feed reads, for as long as it does. */
  private async follow(held: Held<Position>, from: mongo.ChangeStreamOptions): Promise<void> {
    let at = from;
    while (!this.stopped) {
      const met = await this.followStream(held, at);
      if (met) at = { resumeAfter: await this.followFeed(held, met) };
    }
  }

  private async followStream(held: Held<Position>, from: mongo.ChangeStreamOptions): Promise<Met | null> {
    const inserts = [{ $match: { operationType: 'insert' } }];
    const options = { ...from, maxAwaitTimeMS: AWAIT_MS, batchSize: AT_ONCE };
    const stream = this.rows().watch<OutboxRow, Change>(inserts, options);
    this.stream = stream;
    try {
      const reader = new StreamReader<Change>(stream);
      while (!this.stopped) {
        const changes = await reader.next(AT_ONCE, this.nextAt);
        const last = changes.at(-1);
        if (!last) await this.idle(held, stream.resumeToken);
        else {
          const rows = changes.map(({ fullDocument }) => fullDocument);
          const time = last.clusterTime as mongo.Timestamp;
          await this.relay(held, { rows, time, token: last._id });
          const tap = this.feed?.tapAfter(last.fullDocument._id);
          if (tap) return { tap, token: last._id };
        }
      }
    } catch (error) {
      if (!this.stopped) throw error;
    } finally {
      await stream.close().catch(() => undefined);
    }
    return null;
  }

  /** Answers where the feed broke, as far as it was followed. */
  private async followFeed(held: Held<Position>, { tap, token }: Met): Promise<mongo.ResumeToken> {
    let reached = token;
    this.tap = tap;
    try {
      while (!this.stopped && !tap.isOver) {
        const events = await tap.next(AT_ONCE, AWAIT_MS, this.nextAt);
        const last = events.at(-1);
        if (last) await this.relay(held, { ...last, rows: events.map(({ row }) => row) });
        else await this.idle(held, tap.isEmpty ? this.feed?.token : undefined);
        reached = last?.token ?? reached;
      }
      return reached;
    } finally {
      tap.end();
      this.tap = null;
    }
  }

  /** Keeps the lease, and the position near the end of the database's log, which forgets. */
  private async idle(held: Held<Position>, token: mongo.ResumeToken | undefined): Promise<void> {
    if (performance.now() - this.keptAt < LOOK_MS) return;
    await this.lease.keep(held, positionAt(token));
    this.keptAt = performance.now();
  }

  private async relay(held: Held<Position>, { rows, time, token }: Batch): Promise<void> {
    const began = performance.now();
    const session = await this.connection.startSession();
    try {
      session.advanceOperationTime(time);
      await session.withTransaction(() => this.handOver(held, rows, positionAt(token), session), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
      });
    } finally {
      await session.endSession();
    }
    this.keptAt = performance.now();
    const apart = (this.keptAt - began) * APART_MS.share;
    this.nextAt = began + Math.min(Math.max(apart, APART_MS.least), APART_MS.most);
    for (const subscriber of this.subscribers) subscriber.taken?.();
  }

  private async handOver(
    held: Held<Position>,
    rows: readonly OutboxRow[],
    position: Position | undefined,
    session: ClientSession,
  ): Promise<void> {
    await this.lease.keep(held, position, session);
    const ids = rows.map(({ _id }) => _id);
    const waiting = this.rows().find(
      { _id: { $in: ids }, sequence: null },
      { session, projection: { _id: 1 } },
    );
    const fresh = new Set((await waiting.toArray()).map(({ _id }) => _id));
    if (fresh.size === 0) return;
    const events = await this.sequences.number(
      rows.filter(({ _id }) => fresh.has(_id)),
      session,
    );
    await this.rows().bulkWrite(
      idsBySequence(events).map(([sequence, same]) => ({
        updateMany: { filter: { _id: { $in: same } }, update: { $set: { sequence } } },
      })),
      { session, ordered: false },
    );
    for (const subscriber of this.subscribers) await subscriber.take(events, session);
  }

  private async pause(ms: number): Promise<void> {
    // Stopped while it asked for the lease: nobody would wake it.
    if (this.stopped) return;
    await this.rest.of(ms);
  }

  private rows() {
    return this.connection.collection<OutboxRow>(OUTBOX);
  }
}

/** Most are the first about their subject: what gets the same number is written at once. */
function idsBySequence(events: readonly NumberedEvent[]): [number, string[]][] {
  const ids = new Map<number, string[]>();
  for (const { _id, sequence } of events) {
    const same = ids.get(sequence);
    if (same) same.push(_id);
    else ids.set(sequence, [_id]);
  }
  return [...ids];
}
