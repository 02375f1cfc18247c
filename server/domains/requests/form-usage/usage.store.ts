import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { EndedForm, UsageCounts } from './usage.model.js';

/** Which forms are counted together: those of a version of a service that were begun on one day (UTC). */
export interface UsagePlace {
  tenantId: string;
  serviceKey: string;
  version: number;
  day: Date;
}

/** A form that ended and is not counted yet. Nothing in it says whose it was; its id tells the day alone. */
export type EndingDocument = Stored & UsagePlace & EndedForm;

/** Counts of forms of a day. */
export type UsageDocument = Stored & UsagePlace & UsageCounts;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const place = {
  ...{ _id: text, tenantId: text, serviceKey: text },
  ...{ version: number, day: { type: Date, required: true } },
} as const;
const OPTIONS = { strict: 'throw', versionKey: false, minimize: false } as const;

const endingSchema = new Schema<EndingDocument>(
  {
    ...place,
    ending: text,
    last: { type: String, default: null },
    empty: { type: [String], required: true },
  },
  OPTIONS,
);

const usageSchema = new Schema<UsageDocument>(
  {
    ...{ ...place, submitted: number, givenUp: number, blank: number },
    fields: { type: [{ _id: false, field: text, last: number, empty: number }], required: true },
  },
  OPTIONS,
);

/** Counts of forms in the database, and what is to be counted. */
export class FormUsageStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly endings: ScopedCollection<EndingDocument>;
  /** As `endings`. */
  readonly usage: ScopedCollection<UsageDocument>;

  constructor(connection: Connection) {
    this.endings = new ScopedCollection(connection, 'formEndings', endingSchema.clone());
    this.usage = new ScopedCollection(connection, 'formUsage', usageSchema.clone());
  }

  async addEndings(endings: readonly EndingDocument[], session: ClientSession): Promise<void> {
    await this.endings.insert(endings, session);
  }

  /** Those of every tenant that are not counted yet, and their end. */
  async takeEndings(limit: number, session: ClientSession): Promise<EndingDocument[]> {
    const scope = systemScope('count-form-usage');
    const found = await this.endings.find(scope, {}, { sort: { _id: 1 }, limit, session });
    await this.endings.deleteMany(scope, { _id: { $in: found.map(({ _id }) => _id) } }, session);
    return found;
  }

  /** Those of a service, of forms begun since a day, that are not counted yet. */
  async waiting(scope: Scope, serviceKey: string, since: Date, limit: number): Promise<EndingDocument[]> {
    return this.endings.find(scope, { serviceKey, day: { $gte: since } }, { limit });
  }

  /** The counts of one place; null when there are none. */
  async at(scope: Scope, place: UsagePlace, session: ClientSession): Promise<UsageDocument | null> {
    const { serviceKey, day, version } = place;
    return this.usage.findOne(scope, { serviceKey, day, version }, { session });
  }

  /** Puts counts in the place of those before, which leave their id. */
  async keep(scope: Scope, counts: UsageDocument, session: ClientSession): Promise<void> {
    const { _id, tenantId: _, serviceKey, day, version, ...rest } = counts;
    const change = { $set: rest, $setOnInsert: { _id } };
    await this.usage.updateOne(scope, { serviceKey, day, version }, change, session, true);
  }

  /** The counts of a service, of forms begun since a day. */
  async since(scope: Scope, serviceKey: string, day: Date): Promise<UsageDocument[]> {
    return this.usage.find(scope, { serviceKey, day: { $gte: day } });
  }

  /** Deletes counts of forms that were begun before a day, of every tenant. */
  async purge(before: Date): Promise<void> {
    await this.usage.deleteMany(systemScope('purge-form-usage'), { day: { $lt: before } });
  }
}
