import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { pageOf, segmentsOf, type Order, type Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import { withChanges, termsOf, type FieldChange } from './record-data.js';
import type { RecordTypeDocument } from './record-types.store.js';

/** A record as it is kept. */
export interface RecordDocument extends Stored {
  typeKey: string;
  /** The version of the type that it was last checked against. */
  typeVersion: number;
  externalId: string;
  accountId: string;
  accountName: string;
  /** The location of the account that it concerns; null concerns none in particular. */
  locationId: string | null;
  locationName: string | null;
  /** The person or program that made it. */
  ownerId: string;
  department: string | null;
  data: Record<string, unknown>;
  /** What it is found by, see `termsOf`. */
  terms: string[];
  /** When each field changed last, so that readers are told of changes that they may see. */
  touched: Record<string, Date>;
  /** When people changed fields here that their source has not taken over yet. */
  changedHere: Record<string, Date>;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<RecordDocument>(
  {
    _id: text,
    tenantId: text,
    typeKey: text,
    typeVersion: number,
    externalId: text,
    accountId: text,
    accountName: text,
    locationId: maybeText,
    locationName: maybeText,
    ownerId: text,
    department: maybeText,
    data: mixed,
    terms: { type: [String], required: true },
    touched: mixed,
    changedHere: mixed,
    version: number,
    createdAt: date,
    updatedAt: date,
    deletedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What of a record can be changed. */
export type RecordPatch = Partial<Omit<RecordDocument, '_id' | 'tenantId' | 'version'>>;

/** How many are read at once where all are looked at. */
const SWEPT = 500;

/** Under this name `touched` keeps when the record last moved; no field has one that begins so. */
export const PLACE = '_place';

const ALIVE = { deletedAt: null } as const;

/** Records in the database. */
export class RecordsStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly records: ScopedCollection<RecordDocument>;

  constructor(connection: Connection) {
    this.records = new ScopedCollection(
      connection,
      'records',
      schema.clone() as unknown as Schema<RecordDocument>,
    );
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<RecordDocument | null> {
    return this.records.findOne(scope, { _id: id, ...ALIVE }, session ? { session } : {});
  }

  /** Those of these ids that are there. */
  async byIds(scope: Scope, ids: readonly string[]): Promise<RecordDocument[]> {
    return this.records.find(scope, { _id: { $in: ids }, ...ALIVE });
  }

  /** A page of the records of a type. */
  async list(
    scope: Scope,
    filter: Filter,
    order: Order,
    { cursor, limit }: { cursor: string | undefined; limit: number },
  ): Promise<Page<RecordDocument>> {
    const rows: RecordDocument[] = [];
    for (const segment of segmentsOf(order, cursor)) {
      if (rows.length > limit) break;
      const conditions = { ...ALIVE, $and: [filter, segment.filter] };
      const options = { sort: segment.sort, limit: limit + 1 - rows.length };
      rows.push(...(await this.records.find(scope, conditions, options)));
    }
    return pageOf(order, rows, limit);
  }

  /** How often each value of a field stands in the records that match. */
  async countValues(
    scope: Scope,
    filter: Filter,
    field: string,
    most: number,
  ): Promise<{ value: unknown; count: number }[]> {
    return this.records.countValues(scope, { ...ALIVE, $and: [filter] }, field, most);
  }

  /** The records with these keys, deleted ones too. */
  async byExternalIds(
    scope: Scope,
    typeKey: string,
    externalIds: readonly string[],
    session: ClientSession,
  ): Promise<RecordDocument[]> {
    return this.records.find(scope, { typeKey, externalId: { $in: externalIds } }, { session });
  }

  /** All records of a type, batch by batch; with a time those that changed since. */
  async *all(scope: Scope, typeKey: string, since = new Date(0)): AsyncGenerator<RecordDocument[]> {
    const options = { sort: { _id: 1 }, limit: SWEPT } as const;
    for (let last = ''; ;) {
      const filter = { typeKey, ...ALIVE, _id: { $gt: last }, updatedAt: { $gte: since } };
      const batch = await this.records.find(scope, filter, options);
      yield batch;
      const end = batch.at(-1);
      if (!end || batch.length < SWEPT) return;
      last = end._id;
    }
  }

  /** Keeps the terms that a type finds records by, beside those that they have. Records that change meanwhile stay as they are. */
  async addTerms(scope: Scope, type: RecordTypeDocument, records: readonly RecordDocument[]): Promise<void> {
    const updates = records.flatMap(({ _id, version, data, terms }) => {
      const missing = termsOf(type, data).filter((term) => !terms.includes(term));
      const change = { $addToSet: { terms: { $each: missing } } };
      return missing.length > 0 ? [{ filter: { _id, version }, change }] : [];
    });
    await this.records.updateEach(scope, updates);
  }

  async insert(records: readonly RecordDocument[], session: ClientSession): Promise<void> {
    await this.records.insert(records, session);
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    record: RecordDocument,
    change: RecordPatch,
    session: ClientSession,
  ): Promise<RecordDocument | null> {
    return this.records.compareAndSet(scope, record._id, record.version, change, session);
  }

  /** Changes many records; false when somebody changed one of them meanwhile. */
  async saveEach(
    scope: Scope,
    changes: readonly { record: RecordDocument; change: RecordPatch }[],
    session: ClientSession,
  ): Promise<boolean> {
    const updates = changes.map(({ record, change }) => ({
      filter: { _id: record._id, version: record.version },
      change: { $set: change, $inc: { version: 1 } },
    }));
    return (await this.records.updateEach(scope, updates, session)) === changes.length;
  }

  /** Gives all records of a type to another department. */
  async moveToDepartment(
    scope: Scope,
    typeKey: string,
    department: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.records.updateMany(scope, { typeKey }, { $set: { department } }, session);
  }
}

/** What of a record is saved when fields change. */
export function patchOf(
  type: RecordTypeDocument,
  record: RecordDocument,
  changes: readonly FieldChange[],
  at: Date,
): RecordPatch {
  const data = withChanges(record.data, changes);
  return {
    data,
    terms: termsOf(type, data),
    touched: { ...record.touched, ...Object.fromEntries(changes.map(({ field }) => [field, at])) },
    typeVersion: type.version,
    updatedAt: at,
  };
}
