import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { nextChange } from './next-change.js';

/** Reads a change stream in batches of what is there, so that a burst needs few transactions and a single event no waiting. */
export class StreamReader<Change extends mongo.Document> {
  private pending: Promise<Change | null> | null = null;

  constructor(private readonly stream: mongo.ChangeStream<mongo.Document, Change>) {}

  /**
   * What has come; empty when nothing did for a while. Nothing is under way after an empty answer: the stream's own resume
   * token is then the position of whoever reads here.
   * @param until Time (ms, `performance.now`) until which more is waited for when something has come.
   */
  async next(most: number, until = 0): Promise<Change[]> {
    const first = await (this.pending ?? this.ask());
    this.pending = null;
    if (!first) return [];
    const changes = [first];
    const left = until - performance.now();
    // Not asked meanwhile: the database would answer each event by itself.
    if (left > 0) await pause(left);
    const end = left > 0 ? performance.now() + ANSWER_MS : 0;
    while (changes.length < most) {
      this.pending ??= this.ask();
      const more = await Promise.race([this.pending, turnAfter(end)]);
      if (!more) break;
      changes.push(more);
      this.pending = null;
    }
    return changes;
  }

  private ask(): Promise<Change | null> {
    const asked = nextChange(this.stream);
    // A failure is met when it is waited for.
    asked.catch(() => undefined);
    return asked;
  }
}

/** So long the database may take to say what came meanwhile. */
const ANSWER_MS = 5;

/** What the driver holds already comes before the next turn of the event loop. */
async function turnAfter(end: number): Promise<null> {
  const left = end - performance.now();
  if (left > 0) await pause(left);
  return new Promise((resolve) => setImmediate(() => resolve(null)));
}
