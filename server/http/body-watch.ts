import type { IncomingMessage } from 'node:http';

/** How slowly a body may come. */
export interface BodyPace {
  /** Seconds that a call has before anything of its body must have come. */
  startSeconds: number;
  /** Each so many bytes buy another second … */
  bytesPerSecond: number;
  /** … up to so many that can be saved: a phone may lose its network for so long in the midst of an upload. */
  mostSeconds: number;
}

/** What a phone with a bad network reaches easily, and what is too much to pay for many idle connections. */
export const BODY_PACE: BodyPace = { startSeconds: 8, bytesPerSecond: 1_024, mostSeconds: 60 };

/** Even somebody who took their time for the head has so many seconds for the first bytes of the body. */
const LEAST_SECONDS = 2;

interface Watched {
  /** Seconds left. */
  credit: number;
  /** Bytes that had come when it was looked at last. */
  bytes: number;
  end: () => void;
}

/**
 * Ends calls whose bodies come too slowly. There is no bound for the whole: a large file may take an hour, as long as it
 * goes on. While it is we who do not read, nothing is lost.
 */
export class BodyWatch {
  private readonly watched = new Map<IncomingMessage, Watched>();

  constructor(private readonly pace: BodyPace = BODY_PACE) {}

  /**
   * Watches a call from the end of its head on.
   * @param headSeconds How long its head took.
   * @param end Ends it.
   */
  add(req: IncomingMessage, headSeconds: number, end: () => void): void {
    const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
    if (encoding === undefined && !(Number(length) > 0)) return;
    const credit = Math.max(LEAST_SECONDS, this.pace.startSeconds - headSeconds);
    this.watched.set(req, { credit, bytes: req.socket.bytesRead, end });
  }

  /** How many are watched. */
  get size(): number {
    return this.watched.size;
  }

  /** Takes what has come since, after so many seconds, and ends those that have nothing left. */
  look(seconds: number): void {
    const { bytesPerSecond, mostSeconds } = this.pace;
    for (const [req, call] of this.watched) {
      if (req.complete || req.destroyed) {
        this.watched.delete(req);
        continue;
      }
      const came = req.socket.bytesRead - call.bytes;
      call.bytes += came;
      const isOurTurn = req.readableLength > 0;
      call.credit += came / bytesPerSecond - (isOurTurn ? 0 : seconds);
      call.credit = Math.min(call.credit, mostSeconds);
      if (call.credit >= 0) continue;
      this.watched.delete(req);
      call.end();
    }
  }
}
