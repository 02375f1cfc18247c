import type { Request, Response } from 'express';
import type { Context } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { isAhead, isPosition, type EventFeed, type FeedEvent } from '../store/event-feed.js';
import { StreamReader } from './stream-reader.js';

/** Once in a turn all streams are looked at; each gets a sign of life every fifteen turns, some in each. */
const TURN_MS = 1_000;
const TURNS_OF_BEAT = 15;
/** A new reader gets what happened in these last seconds. */
const NEW_READER_SECONDS = 3;
/** How soon a browser should come back, in milliseconds. */
const RETRY_MS = 300;

/** Serves the event stream: what the reader may see, from where they left off. */
export class EventStream {
  /** The open streams of each tenant, with the turn in which they get their sign of life. */
  private readonly open = new Map<string, Map<StreamReader, number>>();
  private turn = 0;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly feed: EventFeed) {
    feed.subscribe((event) => this.tell(event));
  }

  /** How many streams are open. */
  get count(): number {
    return [...this.open.values()].reduce((sum, own) => sum + own.size, 0);
  }

  /** Ends every stream, so that the server can stop; readers resume elsewhere. */
  close(): void {
    this.closed = true;
    for (const reader of this.readers()) reader.end();
  }

  /** Ends the streams of sessions and keys that are no longer good. */
  revoke(ids: ReadonlySet<string>): void {
    for (const reader of this.readers()) {
      const { actor } = reader.reading;
      if (ids.has(actor.kind === 'user' ? actor.sessionId : actor.id)) reader.end();
    }
  }

  /**
   * Begins a stream, which lasts until the reader leaves, their token or key runs out or is revoked, or the server stops. It does
   * not wait for that: a call that waits keeps everything that it has seen. Just after a start it waits until it is known what the
   * reader has missed.
   */
  async serve(req: Request, ctx: Context): Promise<void> {
    for (let reading = this.feed.whenRead(); reading; reading = this.feed.whenRead()) {
      await reading;
      if (req.res?.closed) return;
    }
    if (this.closed) throw new PorticoError('unavailable', { headers: { 'Retry-After': '1' } });
    // Calls may come a little late, but a stream ends with its token: this one would end at once, again and again.
    const left = timeLeft(ctx);
    if (left <= 0) throw new PorticoError('invalid_token');
    const res = req.res as Response;
    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    if (req.method === 'HEAD') {
      res.end();
      return;
    }
    const place = placeOf(req.get('last-event-id'));
    const missed = this.feed.after(place.after);
    this.begin(res, place, missed === null);
    const { tenantId, actor } = ctx;
    const reader = new StreamReader(res, { tenantId, actor, endsAt: performance.now() + left }, place.after);
    for (const event of missed ?? []) reader.hear(event);
    this.add(reader);
    forget(req, res);
    res.on('close', () => this.remove(reader));
  }

  /** What stands at the head of a stream: where it begins, and whether something may have been missed. */
  private begin(res: Response, { after, isNew, isResumed }: Place, isLost: boolean): void {
    res.write(`retry: ${RETRY_MS}\n\n`);
    // An id without data moves the reader's position and tells them nothing (WHATWG HTML, 9.2.6).
    if (isNew) res.write(`id: ${after}\n\n`);
    if (isResumed && (isNew || isLost)) res.write('event: reset\ndata: {}\n\n');
  }

  private tell(event: FeedEvent): void {
    for (const reader of this.open.get(event.row.tenantId)?.keys() ?? []) reader.hear(event);
  }

  private add(reader: StreamReader): void {
    const { tenantId } = reader.reading;
    const own = this.open.get(tenantId) ?? new Map<StreamReader, number>();
    this.open.set(tenantId, own.set(reader, this.turn % TURNS_OF_BEAT));
    this.timer ??= setInterval(() => this.look(), TURN_MS).unref();
  }

  private remove(reader: StreamReader): void {
    const { tenantId } = reader.reading;
    const own = this.open.get(tenantId);
    own?.delete(reader);
    if (own?.size === 0) this.open.delete(tenantId);
    if (this.open.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    this.turn += 1;
    const now = performance.now();
    for (const own of this.open.values())
      for (const [reader, beat] of own) {
        if (this.turn % TURNS_OF_BEAT === beat) reader.beat();
        reader.turn(now);
      }
  }

  private *readers(): Iterable<StreamReader> {
    for (const own of this.open.values()) yield* own.keys();
  }
}

const NOTHING = Object.freeze({});
const NONE: readonly never[] = Object.freeze([]);

/**
 * What the call brought is of no use while its stream is open, its token least of all; and what it took to come here (`next`) and
 * the fields of the head that was sent are most of what a stream would cost. Nothing is deleted: an object that lost a field becomes
 * a table, which takes a kilobyte more.
 */
function forget(req: Request, res: Response): void {
  const call = { headers: NOTHING, rawHeaders: NONE, params: NOTHING };
  Object.assign(req, call, { next: undefined, _parsedUrl: undefined });
  Object.assign(req.call, { context: undefined });
  // Node looks only whether there is a head.
  Object.assign(res, { _header: 'sent', locals: NOTHING });
  // It keeps the fields apart from that, under a name of its own; without them it says, as is true, that none can be changed.
  const kept = Object.getOwnPropertySymbols(res).find(({ description }) => description === 'kOutHeaders');
  if (kept) Object.assign(res, { [kept]: null });
}

/** Where a reader begins. */
interface Place {
  /** Position of the last event that they have. */
  after: string;
  /** Whether that is a place of ours, and not what they said. */
  isNew: boolean;
  /** Whether they said where they were. */
  isResumed: boolean;
}

function placeOf(lastId: string | undefined): Place {
  const isResumed = lastId !== undefined;
  if (isResumed && isPosition(lastId) && !isAhead(lastId)) return { after: lastId, isNew: false, isResumed };
  return { after: aMomentAgo(), isNew: true, isResumed };
}

/** Where a new reader begins: a little in the past, so that what they read just before they came misses nothing. */
function aMomentAgo(): string {
  return `${Math.floor(Date.now() / 1_000) - NEW_READER_SECONDS}-0-0`;
}

/** Milliseconds until the caller's token or key runs out. */
function timeLeft({ actor, clock }: Context): number {
  const expiresAt = actor.kind === 'system' ? null : actor.expiresAt;
  return expiresAt === null ? Infinity : expiresAt.getTime() - clock().getTime();
}
