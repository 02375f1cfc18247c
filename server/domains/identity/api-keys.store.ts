import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import type { PublicJwks } from './public-keys.dto.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** How exact the time of the last use is (ms): a busy key is not written with every call. */
export const USE_NOTED_EVERY_MS = 60_000;

/** A program's key. */
export interface ApiKeyDocument extends Stored {
  /** The key itself: as a program it owns its own row. */
  ownerId: string;
  name: string;
  /** How the secret begins. */
  hint: string;
  /** SHA-256 of the secret, hex; the secret itself is shown once and not kept. Of a key without one nobody knows it. */
  keyHash: string;
  roles: string[];
  /** Actions that it is narrowed to; empty means all. */
  scopes: string[];
  /** Public keys of the program; null where it has a secret. */
  jwks: PublicJwks | null;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  replacedBy: string | null;
  version: number;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const texts = { type: [String], required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<ApiKeyDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    name: text,
    hint: text,
    keyHash: text,
    roles: texts,
    scopes: texts,
    jwks: { type: Schema.Types.Mixed, default: null },
    expiresAt: maybeDate,
    lastUsedAt: maybeDate,
    revokedAt: maybeDate,
    replacedBy: { type: String, default: null },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** API keys in the database. */
export class ApiKeysStore {
  private readonly keys: ScopedCollection<ApiKeyDocument>;

  constructor(connection: Connection) {
    this.keys = new ScopedCollection(
      connection,
      'apiKeys',
      schema.clone() as unknown as Schema<ApiKeyDocument>,
    );
  }

  async insert(key: ApiKeyDocument, session?: ClientSession): Promise<void> {
    await this.keys.insert([key], session);
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<ApiKeyDocument | null> {
    return this.keys.findOne(scope, { _id: id }, session ? { session } : {});
  }

  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<ApiKeyDocument>> {
    return this.keys.page(scope, {}, '-createdAt', { cursor, limit });
  }

  /** Changes a key that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    key: ApiKeyDocument,
    change: Partial<ApiKeyDocument>,
    session: ClientSession,
  ): Promise<ApiKeyDocument | null> {
    return this.keys.compareAndSet(scope, key._id, key.version, change, session);
  }

  /** Ends a key; null when there is none. The first time stays: it is what the other processes ask for. */
  async revoke(scope: Scope, id: string, at: Date, session: ClientSession): Promise<ApiKeyDocument | null> {
    const change = { $set: { revokedAt: at }, $inc: { version: 1 } };
    const revoked = await this.keys.updateOne(scope, { _id: id, revokedAt: null }, change, session);
    return revoked ?? this.keys.findOne(scope, { _id: id }, { session });
  }

  /** The key with this secret, unless it was revoked. Asked before anybody is known. */
  async byHash(keyHash: string): Promise<ApiKeyDocument | null> {
    return this.identified({ keyHash });
  }

  /** The key with this id, unless it was revoked. Asked before anybody is known. */
  async byId(id: string): Promise<ApiKeyDocument | null> {
    return this.identified({ _id: id });
  }

  /** A program calls many times at once: those calls share one look, and none is told what was read before it came. */
  private async identified(by: { keyHash: string } | { _id: string }): Promise<ApiKeyDocument | null> {
    const filter = { ...by, revokedAt: null };
    const [key] = await this.keys.findShared(systemScope('identify-api-key'), filter, { limit: 1 });
    return key ?? null;
  }

  /** Notes that the key was used, unless that was noted a moment ago. */
  async noteUse(key: ApiKeyDocument, at: Date): Promise<void> {
    const before = new Date(at.getTime() - USE_NOTED_EVERY_MS);
    const stale = { $or: [{ lastUsedAt: null }, { lastUsedAt: { $lt: before } }] };
    const scope = systemScope('note-use-of-api-key');
    await this.keys.updateOne(scope, { _id: key._id, ...stale }, { $set: { lastUsedAt: at } });
  }

  /** Ids of the keys that were revoked since a moment. */
  async revokedSince(moment: Date): Promise<string[]> {
    const filter = { revokedAt: { $gt: moment } };
    const options = { projection: { _id: 1 } as const };
    const found = await this.keys.find(systemScope('read-revocations'), filter, options);
    return found.map(({ _id }) => _id);
  }
}
