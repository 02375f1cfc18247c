import type { mongo } from 'mongoose';

/** Reads a change stream in batches of what is there, so that a burst needs few transactions and a single event no waiting. */
export class StreamReader<Change extends mongo.Document> {
  private pending: Promise<Change | null> | null = null;

  constructor(private readonly stream: mongo.ChangeStream<mongo.Document, Change>) {}

  /**
   * What has come; empty when nothing did for a while. Nothing is under way after an empty answer: the stream's own resume
   * token is then the position of whoever reads here.
   */
  async next(most: number): Promise<Change[]> {
    const first = await (this.pending ?? this.ask());
    this.pending = null;
    if (!first) return [];
    const changes = [first];
    while (changes.length < most) {
      this.pending ??= this.ask();
      const more = await Promise.race([this.pending, nextTurn()]);
      if (!more) break;
      changes.push(more);
      this.pending = null;
    }
    return changes;
  }

  private ask(): Promise<Change | null> {
    const asked = this.stream.tryNext();
    // A failure is met when it is waited for.
    asked.catch(() => undefined);
    return asked;
  }
}

/** What the driver holds already comes before the next turn of the event loop. */
const nextTurn = (): Promise<null> => new Promise((resolve) => setImmediate(() => resolve(null)));
