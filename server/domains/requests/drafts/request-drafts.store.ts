import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { Standing } from '../form-usage/standing.model.js';

/** A request that somebody is writing. */
export interface RequestDraftDocument extends Stored {
  accountId: string;
  /** The person who writes it. */
  ownerId: string;
  serviceKey: string;
  /** The record that it is to be about; null is about none. */
  recordId: string | null;
  data: Record<string, unknown>;
  /** Version of the service whose form it was saved for last; null is from before anything was counted. */
  serviceVersion: number | null;
  /** How far the person is, for the counts of the form; null as above. */
  standing: Standing | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
}

/** As it is kept: answers may have any names, so that they are kept as JSON text. */
type Row = Omit<RequestDraftDocument, 'data'> & { json: string };

/** What saving changes of a draft. */
export type DraftContent = Pick<
  RequestDraftDocument,
  'data' | 'serviceVersion' | 'standing' | 'createdAt' | 'updatedAt' | 'expiresAt'
>;

/** Which of a person's drafts. */
export type DraftKey = Pick<RequestDraftDocument, 'serviceKey' | 'recordId'>;

/** Of a service, as many as are told apart. */
const MOST_VERSIONS = 1_000;

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
    serviceVersion: { type: Number, default: null },
    standing: { type: Schema.Types.Mixed, default: null },
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

  /** Whether a person has this draft, asked together with others who ask it just now. */
  async isThere(scope: Scope, key: DraftKey): Promise<boolean> {
    const options = { projection: { _id: 1 }, limit: 1 } as const;
    return (await this.drafts.findShared(scope, { ...key }, options)).length > 0;
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
    { data, ...rest }: DraftContent,
    session: ClientSession,
  ): Promise<RequestDraftDocument | null> {
    const change = { ...rest, json: JSON.stringify(data) };
    const row = await this.drafts.compareAndSet(scope, _id, version, change, session);
    return row && fromRow(row);
  }

  /** Deletes a draft, whether its time is over or not, and answers it; null when there was none. */
  async take(scope: Scope, key: DraftKey, session: ClientSession): Promise<RequestDraftDocument | null> {
    const draft = await this.find(scope, key, session);
    if (draft) await this.drafts.deleteMany(scope, { _id: draft._id }, session);
    return draft;
  }

  /** Deletes some of those whose time is over, of every tenant, and answers them. */
  async takeExpired(now: Date, limit: number, session: ClientSession): Promise<RequestDraftDocument[]> {
    const scope = systemScope('purge-request-drafts');
    const rows = await this.drafts.find(scope, { expiresAt: { $lte: now } }, { limit, session });
    await this.drafts.deleteMany(scope, { _id: { $in: rows.map(({ _id }) => _id) } }, session);
    return rows.map(fromRow);
  }

  /** How many drafts of a service, begun since a day, are still open: by the version that they were saved for. */
  async openByVersion(
    scope: Scope,
    serviceKey: string,
    since: Date,
    now: Date,
  ): Promise<Map<number, number>> {
    const filter = { serviceKey, createdAt: { $gte: since }, expiresAt: { $gt: now } };
    const counts = await this.drafts.countValues(scope, filter, 'serviceVersion', MOST_VERSIONS);
    return new Map(counts.map(({ value, count }) => [value as number, count]));
  }
}

/** A row as everybody else knows it. */
export function fromRow({ json, ...rest }: Row): RequestDraftDocument {
  const { serviceVersion = null, standing = null } = rest as Partial<Row>;
  return { ...rest, serviceVersion, standing, data: JSON.parse(json) as Record<string, unknown> };
}
