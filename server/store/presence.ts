import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';

interface ProcessRow {
  _id: string;
  /** By the clock of the database, so that those of processes may differ. */
  until: Date;
}

/** How long a process counts as alive after its last sign of life. */
const LIFE_MS = 4_000;
const SIGN_EVERY_MS = 1_500;

/** Which processes live: each leaves a sign of life in the database, so that what a dead one held is soon free. */
export class Presence {
  /** Names this process. */
  readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private signing: Promise<unknown> = Promise.resolve();

  constructor(private readonly connection: Connection) {}

  /** Leaves the first sign, and goes on. @throws when the database does not take it. */
  async start(): Promise<void> {
    await this.sign();
    this.timer = setInterval(() => {
      // One that fails is made good by the next; one that waits for the database is not overtaken.
      this.signing = this.signing.then(() => this.sign()).catch(() => undefined);
    }, SIGN_EVERY_MS).unref();
  }

  /** Takes the sign away. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.signing;
    await this.rows().deleteOne({ _id: this.id });
  }

  /** Whether a process has left a sign lately. One that hangs may seem dead: what is taken from it must bear that. */
  async isAlive(id: string): Promise<boolean> {
    if (id === this.id) return true;
    const alive = { _id: id, $expr: { $gt: ['$until', '$$NOW'] } };
    return (await this.rows().findOne(alive)) !== null;
  }

  private async sign(): Promise<void> {
    const until = [{ $set: { until: { $add: ['$$NOW', LIFE_MS] } } }];
    await this.rows().updateOne({ _id: this.id }, until, { upsert: true });
  }

  private rows() {
    return this.connection.collection<ProcessRow>('processes');
  }
}
