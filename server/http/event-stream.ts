import type { Request, Response } from 'express';
import { mayHear } from '../access/field-roles.js';
import type { Context } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { cloudEventOf } from '../store/cloud-event.js';
import {
  comparePositions,
  isAhead,
  isPosition,
  type EventFeed,
  type FeedEvent,
} from '../store/event-feed.js';

const HEARTBEAT_MS = 15_000;
/** A reader with more than this waiting in its buffer is dropped; it resumes where it was. */
const MAX_WAITING_BYTES = 256 * 1_024;
/** A new reader gets what happened in these last seconds. */
const NEW_READER_SECONDS = 3;
/** The longest time that timers know. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How soon a browser should come back, in milliseconds. */
const RETRY_MS = 300;

/** Serves the event stream: what the reader may see, from where they left off. */
export class EventStream {
  private readonly open = new Map<Response, Context>();
  private closed = false;

  constructor(private readonly feed: EventFeed) {}

  /** How many streams are open. */
  get count(): number {
    return this.open.size;
  }

  /** Ends every stream, so that the server can stop; readers resume elsewhere. */
  close(): void {
    this.closed = true;
    for (const res of this.open.keys()) res.end();
  }

  /** Ends the streams of sessions and keys that are no longer good. */
  revoke(ids: ReadonlySet<string>): void {
    for (const [res, { actor }] of this.open)
      if (ids.has(actor.kind === 'user' ? actor.sessionId : actor.id)) res.end();
  }

  /** Streams until the reader leaves, their token or key runs out or is revoked, or the server stops. */
  async serve(req: Request, ctx: Context): Promise<void> {
    if (this.closed) throw new PorticoError('unavailable', { headers: { 'Retry-After': '1' } });
    // Calls may come a little late, but a stream ends with its token: this one would end at once, again and again.
    if (this.timeLeft(ctx) <= 0) throw new PorticoError('invalid_token');
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
    res.write(`retry: ${RETRY_MS}\n\n`);
    this.open.set(res, ctx);
    const unsubscribe = this.deliver(res, ctx, req.get('last-event-id'));
    const heartbeat = setInterval(() => res.write(': here\n\n'), HEARTBEAT_MS);
    const end = this.endWithToken(res, ctx);
    await new Promise<void>((resolve) => res.once('close', resolve));
    unsubscribe();
    clearInterval(heartbeat);
    clearTimeout(end);
    this.open.delete(res);
  }

  /** First what was missed, then what happens; both in commit order and each event once. */
  private deliver(res: Response, ctx: Context, lastId: string | undefined): () => void {
    const known = lastId !== undefined && isPosition(lastId) && !isAhead(lastId) ? lastId : null;
    let last = known ?? aMomentAgo();
    const send = (event: FeedEvent): void => {
      if (comparePositions(event.position, last) <= 0) return;
      last = event.position;
      if (!mayHear(ctx, event.row)) return;
      res.write(format(event));
      if (res.writableLength > MAX_WAITING_BYTES) res.destroy();
    };
    const missed = this.feed.after(last);
    // An id without data moves the reader's position and tells them nothing (WHATWG HTML, 9.2.6).
    if (known === null) res.write(`id: ${last}\n\n`);
    if (lastId !== undefined && (known === null || missed === null)) res.write('event: reset\ndata: {}\n\n');
    missed?.forEach(send);
    return this.feed.subscribe(send);
  }

  private endWithToken(res: Response, ctx: Context): NodeJS.Timeout | undefined {
    const left = this.timeLeft(ctx);
    // A key may outlive what timers can count; its reader then just comes back.
    return left === Infinity ? undefined : setTimeout(() => res.end(), Math.min(left, LONGEST_TIMER_MS));
  }

  /** Milliseconds until the caller's token or key runs out. */
  private timeLeft({ actor, clock }: Context): number {
    const expiresAt = actor.kind === 'system' ? null : actor.expiresAt;
    return expiresAt === null ? Infinity : expiresAt.getTime() - clock().getTime();
  }
}

/** Where a new reader begins: a little in the past, so that what they read just before they came misses nothing. */
function aMomentAgo(): string {
  return `${Math.floor(Date.now() / 1_000) - NEW_READER_SECONDS}-0-0`;
}

/** One event as CloudEvents 1.0 in the text of a server-sent event. */
function format({ position, row }: FeedEvent): string {
  return `id: ${position}\nevent: ${row.type}\ndata: ${JSON.stringify(cloudEventOf(row))}\n\n`;
}
