import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope, systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter } from '../../store/scoped-collection.js';
import { OPEN, type PrivacyHappening, type PrivacyRequestDocument } from './privacy.model.js';

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const schema = new Schema<PrivacyRequestDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    kind: text,
    status: { ...text, enum: ['received', 'processing', 'completed', 'rejected'] },
    requestedBy: text,
    reason: maybeText,
    decisionReason: maybeText,
    deadline: date,
    jobId: maybeText,
    parts: mixed,
    archive: { type: Schema.Types.Mixed, default: null },
    erased: number,
    kept: mixed,
    history: mixed,
    version: number,
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Privacy requests in the database. */
export class PrivacyStore {
  /** Open to what its domain knows of people. */
  readonly requests: ScopedCollection<PrivacyRequestDocument>;

  constructor(connection: Connection) {
    this.requests = new ScopedCollection(
      connection,
      'privacyRequests',
      schema.clone() as unknown as Schema<PrivacyRequestDocument>,
    );
  }

  async insert(request: PrivacyRequestDocument, session: ClientSession): Promise<void> {
    await this.requests.insert([request], session);
  }

  /** One request; null when there is none. */
  async get(scope: Scope, id: string, session?: ClientSession): Promise<PrivacyRequestDocument | null> {
    return this.requests.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** A page of requests, the latest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<PrivacyRequestDocument>> {
    return this.requests.page(scope, filter, '-createdAt', { cursor, limit });
  }

  /** How many requests of a person are open. */
  async countOpen(scope: Scope, ownerId: string, session: ClientSession): Promise<number> {
    return this.requests.count(scope, { ownerId, status: { $in: OPEN } }, session);
  }

  /** Changes a request inside a transaction that has read it, and notes what happened. */
  async change(
    scope: Scope,
    id: string,
    change: Partial<PrivacyRequestDocument>,
    happening: PrivacyHappening | null,
    session: ClientSession,
  ): Promise<PrivacyRequestDocument> {
    const noted = happening ? { $push: { history: happening } } : {};
    const update = { $set: change, $inc: { version: 1 }, ...noted };
    return (await this.requests.updateOne(scope, { _id: id }, update, session)) as PrivacyRequestDocument;
  }

  /** The erasures of a person that are under way, with a note of what happened: each of their steps collides with it. */
  async noteErasures(
    scope: Scope,
    ownerId: string,
    happening: PrivacyHappening,
    session: ClientSession,
  ): Promise<PrivacyRequestDocument[]> {
    const underWay = { ownerId, kind: 'erasure', status: 'processing' };
    const update = { $push: { history: happening }, $inc: { version: 1 } };
    await this.requests.updateMany(scope, underWay, update, session);
    return this.requests.find(scope, underWay, { session });
  }

  /** Whether a person is being erased. */
  async hasErasureUnderWay(tenantId: string, ownerId: string, session: ClientSession): Promise<boolean> {
    const underWay = { ownerId, kind: 'erasure', status: 'processing' };
    return (await this.requests.findOne(grantScope({ tenantId }), underWay, { session })) !== null;
  }

  /** Requests of any tenant whose archive is past its time. */
  async withExpiredArchive(at: Date, limit: number): Promise<PrivacyRequestDocument[]> {
    const expired = { 'archive.expiresAt': { $lte: at } };
    return this.requests.find(systemScope('purge-privacy-archives'), expired, { limit });
  }

  /** Forgets an archive whose bytes are gone. */
  async forgetArchive(id: string, at: Date): Promise<void> {
    const update = {
      $set: { archive: null, updatedAt: at },
      $push: { history: { at, what: 'archiveExpired', by: null } },
      $inc: { version: 1 },
    };
    const whole = { _id: id, archive: { $ne: null } };
    await this.requests.updateOne(systemScope('purge-privacy-archives'), whole, update);
  }

  /** Which of these blobs some request has. */
  async blobsInUse(blobIds: readonly string[]): Promise<Set<string>> {
    const any = { $in: blobIds };
    const filter = { $or: [{ 'archive.blobId': any }, { 'parts.blobId': any }] };
    const options = { projection: { archive: 1, parts: 1 } } as const;
    const found = await this.requests.find(systemScope('find-orphaned-blobs'), filter, options);
    return new Set(
      found.flatMap(({ archive, parts }) => [
        ...(archive ? [archive.blobId] : []),
        ...parts.map(({ blobId }) => blobId),
      ]),
    );
  }
}
