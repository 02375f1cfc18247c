import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** A person. */
export interface UserDocument extends Stored {
  /** The host's own key. */
  externalId: string;
  name: string;
  email: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A session of one person in one page, vouched for by the host's backend. */
export interface EmbedSessionDocument extends Stored {
  /** SHA-256 of the client secret, hex; the secret itself is not kept. */
  secretHash: string;
  userId: string;
  userName: string;
  accountId: string;
  roles: string[];
  components: string[];
  origin: string | null;
  expiresAt: Date;
  redeemedAt: Date | null;
  createdAt: Date;
}

/** A program's key. */
export interface ApiKeyDocument extends Stored {
  name: string;
  /** SHA-256 of the key, hex; the key itself is shown once and not kept. */
  keyHash: string;
  roles: string[];
  createdAt: Date;
  revokedAt: Date | null;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;
const base = { _id: text, tenantId: text, createdAt: date };
const options = { strict: 'throw', versionKey: false } as const;

const userSchema = new Schema<UserDocument>(
  { ...base, externalId: text, name: text, email: maybeText, updatedAt: date },
  options,
);
const sessionSchema = new Schema<EmbedSessionDocument>(
  {
    ...base,
    secretHash: text,
    userId: text,
    userName: text,
    accountId: text,
    roles: { type: [String], required: true },
    components: { type: [String], required: true },
    origin: maybeText,
    expiresAt: date,
    redeemedAt: maybeDate,
  },
  options,
);
const keySchema = new Schema<ApiKeyDocument>(
  { ...base, name: text, keyHash: text, roles: { type: [String], required: true }, revokedAt: maybeDate },
  options,
);

/** People, sessions and keys in the database. */
export class IdentityStore {
  private readonly users: ScopedCollection<UserDocument>;
  private readonly sessions: ScopedCollection<EmbedSessionDocument>;
  private readonly keys: ScopedCollection<ApiKeyDocument>;

  constructor(connection: Connection) {
    this.users = new ScopedCollection(connection, 'users', userSchema.clone());
    this.sessions = new ScopedCollection(connection, 'embedSessions', sessionSchema.clone());
    this.keys = new ScopedCollection(connection, 'apiKeys', keySchema.clone());
  }

  /** The person with the host's key; made when unknown, changed where the host says something new. */
  async upsertUser(
    scope: Scope,
    user: { _id: string; externalId: string; name?: string; email?: string; at: Date },
    session: ClientSession,
  ): Promise<UserDocument> {
    const { _id, externalId, name, email, at } = user;
    const fresh = {
      _id,
      createdAt: at,
      ...(name ? {} : { name: externalId }),
      ...(email ? {} : { email: null }),
    };
    const known = { updatedAt: at, ...(name ? { name } : {}), ...(email ? { email } : {}) };
    const change = { $setOnInsert: fresh, $set: known };
    return (await this.users.updateOne(scope, { externalId }, change, session, true)) as UserDocument;
  }

  async user(scope: Scope, id: string): Promise<UserDocument | null> {
    return this.users.findOne(scope, { _id: id });
  }

  async insertSession(document: EmbedSessionDocument, session: ClientSession): Promise<void> {
    await this.sessions.insert([document], session);
  }

  /** Redeems a session that nobody redeemed yet, at most once among any number of callers; null when it cannot be. */
  async redeemSession(secretHash: string, at: Date): Promise<EmbedSessionDocument | null> {
    const unused = { secretHash, redeemedAt: null, expiresAt: { $gt: at } };
    return this.sessions.updateOne(systemScope('redeem-embed-session'), unused, { $set: { redeemedAt: at } });
  }

  async insertKey(document: ApiKeyDocument): Promise<void> {
    await this.keys.insert([document]);
  }

  /** A key that is not revoked; null when there is none. */
  async keyByHash(keyHash: string): Promise<ApiKeyDocument | null> {
    return this.keys.findOne(systemScope('identify-api-key'), { keyHash, revokedAt: null });
  }
}
