import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';

/** A request that somebody is writing. */
export interface RequestDraftDocument extends Stored {
  accountId: string;
  /** The person who writes it. */
  ownerId: string;
  serviceKey: string;
  /** The record that it is to be about; null is about none. */
  recordId: string | null;
  data: Record<string, unknown>;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
}

/** As it is kept: answers may have any names, so that they are kept as JSON text. */
type Row = Omit<RequestDraftDocument, 'data'> & { json: string };

/** Which of a person's drafts. */
export type DraftKey = Pick<RequestDraftDocument, 'serviceKey' | 'recordId'>;

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<Row>(
  {
    _id: text,
    tenantId: text,
    accountId: text,
    ownerId: text,
    serviceKey: text,
    recordId: { type: String, default: null },
    json: text,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
    expiresAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Drafts of requests in the database. A scope of theirs names the person. */
export class RequestDraftsStore {
  /** Open to tests that prove indexes and to whatever a person is owed; others use the intentions below. */
  readonly drafts: ScopedCollection<Row>;

  constructor(connection: Connection) {
    this.drafts = new ScopedCollection(connection, 'requestDrafts', schema.clone());
  }

  /** A person's draft, whether its time is over or not. */
  async find(scope: Scope, key: DraftKey, session?: ClientSession): Promise<RequestDraftDocument | null> {
    const row = await this.drafts.findOne(scope, { ...key }, session ? { session } : {});
    return row && fromRow(row);
  }

  /** Those whose time is not over, newest first. */
  async list(scope: Scope, now: Date, limit: number): Promise<RequestDraftDocument[]> {
    const options = { sort: { createdAt: -1, _id: -1 }, limit } as const;
    return (await this.drafts.find(scope, { expiresAt: { $gt: now } }, options)).map(fromRow);
  }

  async count(scope: Scope, session: ClientSession): Promise<number> {
    return this.drafts.count(scope, {}, session);
  }

  async insert({ data, ...rest }: RequestDraftDocument, session: ClientSession): Promise<void> {
    await this.drafts.insert([{ ...rest, json: JSON.stringify(data) }], session);
  }

  /** Replaces what a draft says if nobody changed it meanwhile; null if somebody did. */
  async replace(
    scope: Scope,
    { _id, version }: RequestDraftDocument,
    { data, ...times }: Pick<RequestDraftDocument, 'data' | 'createdAt' | 'updatedAt' | 'expiresAt'>,
    session: ClientSession,
  ): Promise<RequestDraftDocument | null> {
    const change = { ...times, json: JSON.stringify(data) };
    const row = await this.drafts.compareAndSet(scope, _id, version, change, session);
    return row && fromRow(row);
  }

  /** Deletes a draft; answers whether there was one. */
  async delete(scope: Scope, key: DraftKey, session: ClientSession): Promise<boolean> {
    return (await this.drafts.deleteMany(scope, { ...key }, session)) > 0;
  }

  /** Deletes those whose time is over, of every tenant. */
  async purge(now: Date): Promise<void> {
    await this.drafts.deleteMany(systemScope('purge-request-drafts'), { expiresAt: { $lte: now } });
  }
}

/** A row as everybody else knows it. */
export function fromRow({ json, ...rest }: Row): RequestDraftDocument {
  return { ...rest, data: JSON.parse(json) as Record<string, unknown> };
}
