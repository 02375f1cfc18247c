import type { Response } from 'express';
import { mayHear } from '../access/field-roles.js';
import type { Actor } from '../kernel/context.js';
import { comparePositions, type FeedEvent } from '../store/event-feed.js';
import { textOf } from './event-text.js';

/** A reader with more than this waiting in its buffer is dropped; it resumes where it was. */
const MAX_WAITING_BYTES = 256 * 1_024;
/** How long a dropped reader may take to read what waits for it, in turns of a second. */
const GOODBYE_TURNS = 15;
/** A comment: whoever is told it has nothing to do but to come again, which readers do by themselves. */
const GOODBYE = ': goodbye, this is read too slowly: come again with your last id\n\n';
const HERE = Buffer.from(': here\n\n');

/** Who reads a stream: no more of the call is kept than this. */
export interface Reading {
  tenantId: string;
  actor: Actor;
  /** When their token or key runs out (ms, `performance.now`); infinite when never. */
  endsAt: number;
}

/** One open event stream. There may be thousands: it has no timer, and shares what it can. */
export class StreamReader {
  private turnsLeft = Infinity;

  /** @param after Position of the last event that the reader has; null once nothing older can come. */
  constructor(
    private readonly res: Response,
    readonly reading: Reading,
    private after: string | null,
  ) {}

  /** Sends an event if they may hear of it. */
  hear(event: FeedEvent): void {
    if (this.turnsLeft !== Infinity) return;
    if (this.after !== null) {
      if (comparePositions(event.position, this.after) <= 0) return;
      this.after = null;
    }
    if (!mayHear(this.reading, event.row)) return;
    this.res.write(textOf(event));
    if (this.res.writableLength > MAX_WAITING_BYTES) this.drop();
  }

  /** A sign of life for whatever stands between. */
  beat(): void {
    if (this.turnsLeft === Infinity) this.res.write(HERE);
  }

  /** Ends a stream whose time is over; cuts it when it was dropped and is still not read. */
  turn(now: number): void {
    if (now >= this.reading.endsAt) this.end();
    this.turnsLeft -= 1;
    if (this.turnsLeft <= 0) this.res.destroy();
  }

  /** Ends it; what waits is sent. */
  end(): void {
    this.res.end();
  }

  /** What waits is still sent, as far as it is read soon; what happens from now on the reader hears of when they come again. */
  private drop(): void {
    this.turnsLeft = GOODBYE_TURNS;
    this.res.end(GOODBYE);
  }
}
