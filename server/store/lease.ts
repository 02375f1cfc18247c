import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';

interface LeaseRow {
  _id: string;
  holder: string;
  until: Date;
}

/** How long a lease lives without being renewed. */
const LEASE_MS = 30_000;

/** Lets one process of many do a thing at a time. A holder that dies loses the lease after 30 seconds. */
export class Leases {
  private readonly holder = randomUUID();

  constructor(private readonly connection: Connection) {}

  /** Runs the work while holding the lease; answers `false` without running it when another process holds it. */
  async tryHold(name: string, work: () => Promise<void>): Promise<boolean> {
    if (!(await this.take(name))) return false;
    let renewing: Promise<unknown> = Promise.resolve();
    const renew = (): void => void (renewing = this.take(name).catch(() => undefined));
    const renewal = setInterval(renew, LEASE_MS / 3);
    renewal.unref();
    try {
      await work();
      return true;
    } finally {
      clearInterval(renewal);
      // One that is under way would bring the lease back after it was given up.
      await renewing;
      await this.rows().deleteOne({ _id: name, holder: this.holder });
    }
  }

  /** Like `tryHold`, but waits for its turn. */
  async hold(name: string, work: () => Promise<void>): Promise<void> {
    while (!(await this.tryHold(name, work))) await new Promise((resolve) => setTimeout(resolve, 250));
  }

  private async take(name: string): Promise<boolean> {
    const now = new Date();
    const until = new Date(now.getTime() + LEASE_MS);
    try {
      const free = { _id: name, $or: [{ holder: this.holder }, { until: { $lt: now } }] };
      await this.rows().updateOne(free, { $set: { holder: this.holder, until } }, { upsert: true });
      return true;
    } catch (error) {
      if ((error as { code?: number }).code === 11_000) return false;
      throw error;
    }
  }

  private rows() {
    return this.connection.collection<LeaseRow>('leases');
  }
}
