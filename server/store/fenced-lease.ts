import { randomUUID } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';

interface LeaseRow<State> {
  _id: string;
  holder: string;
  /** Rises with every holder: whoever has an older one has lost the lease, whatever they believe. */
  epoch: number;
  until: Date;
  state: State | null;
}

/** Proof of holding a lease. */
export interface Held<State> {
  readonly epoch: number;
  /** Where the holder before left off. */
  readonly state: State | null;
}

/** The lease went to somebody else: nothing of what was under way has happened. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';

  constructor() {
    super('The lease is held by another process.');
  }
}

/**
 * Lets one process of many do a thing for as long as it renews. Unlike a plain lease it fences: a holder writes inside
 * transactions that also touch the lease at its own epoch, so that one that slept through the end of its lease cannot
 * write any more. Ends of leases are told by the database's clock, so those of processes may differ.
 */
export class FencedLease<State extends object> {
  private readonly holder = randomUUID();
  private isMade = false;

  constructor(
    private readonly connection: Connection,
    private readonly name: string,
    /** Milliseconds after which a holder that was not heard of is replaced. */
    private readonly leaseMs: number,
  ) {}

  /** Takes the lease if nobody else holds it. */
  async take(): Promise<Held<State> | null> {
    if (!this.isMade) await this.make();
    const isOver = { $lte: ['$until', '$$NOW'] };
    const free = { _id: this.name, $or: [{ holder: this.holder }, { $expr: isOver }] };
    const mine = { holder: this.holder, epoch: { $add: ['$epoch', 1] }, until: this.until() };
    const row = await this.rows().findOneAndUpdate(free, [{ $set: mine }], { returnDocument: 'after' });
    return row && { epoch: row.epoch, state: row.state };
  }

  /**
   * Holds on to the lease, inside a transaction if one is given, and notes where the holder is.
   * @throws LeaseLost
   */
  async keep(held: Held<State>, state?: State, session?: ClientSession): Promise<void> {
    const noted = state === undefined ? {} : { state: { $literal: state } };
    const { matchedCount } = await this.rows().updateOne(
      { _id: this.name, epoch: held.epoch },
      [{ $set: { until: this.until(), ...noted } }],
      session ? { session } : {},
    );
    if (matchedCount === 0) throw new LeaseLost();
  }

  /** Gives the lease back, so that the next one need not wait for its end. */
  async release(held: Held<State>): Promise<void> {
    const mine = { _id: this.name, epoch: held.epoch };
    await this.rows().updateOne(mine, { $set: { until: new Date(0), holder: '' } });
  }

  private until() {
    return { $add: ['$$NOW', this.leaseMs] };
  }

  private async make(): Promise<void> {
    const first = { holder: '', epoch: 0, until: new Date(0), state: null };
    const row = { _id: this.name };
    await this.rows()
      .updateOne(row, { $setOnInsert: first }, { upsert: true })
      .catch((error: unknown) => {
        // Somebody else made it at the same moment.
        if ((error as { code?: number }).code !== 11_000) throw error;
      });
    this.isMade = true;
  }

  private rows() {
    return this.connection.collection<LeaseRow<State>>('leases');
  }
}
