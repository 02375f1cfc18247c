import { Schema, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { UsualCount } from './usual.model.js';

/** How long a service has usually taken; one for each service that has enough of a history. */
export interface UsualTime extends UsualCount, Stored {
  serviceKey: string;
  /** Milliseconds within which four of five were done. */
  ms: number;
  /** How many closed requests it was computed from. */
  sample: number;
  computedAt: Date;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<UsualTime>(
  {
    _id: text,
    tenantId: text,
    serviceKey: text,
    calendar: { type: String, default: null },
    dayMs: number,
    ms: number,
    sample: number,
    computedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Usual times in the database. */
export class UsualTimesStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly usualTimes: ScopedCollection<UsualTime>;

  constructor(connection: Connection) {
    this.usualTimes = new ScopedCollection(connection, 'usualTimes', schema.clone());
  }

  /** Those of these services. */
  async find(scope: Scope, serviceKeys: readonly string[]): Promise<UsualTime[]> {
    return this.usualTimes.find(scope, { serviceKey: { $in: serviceKeys } });
  }

  /** Keeps the time of a service in the place of the one before, which leaves its id. */
  async keep(scope: Scope, { _id, tenantId: _, serviceKey, ...rest }: UsualTime): Promise<void> {
    const change = { $set: rest, $setOnInsert: { _id } };
    await this.usualTimes.updateOne(scope, { serviceKey }, change, undefined, true);
  }

  /** Forgets the time of a service that has no history any more. */
  async forget(scope: Scope, serviceKey: string): Promise<void> {
    await this.usualTimes.deleteMany(scope, { serviceKey });
  }
}
