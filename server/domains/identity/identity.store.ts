import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { ActingParty } from '../../kernel/context.js';
import { emailKey } from '../../kernel/checks.js';
import { systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { Transaction } from '../../store/unit-of-work.js';
import { NO_PROFILE, type ProfileFields } from './profile.model.js';

/** A person. */
export interface UserDocument extends Stored, ProfileFields {
  /** The host's own key. */
  externalId: string;
  name: string;
  email: string | null;
  /** The address in the form in which two of them are compared. */
  emailKey: string | null;
  status: 'active' | 'disabled';
  /** When somebody last acted for them; every such session writes it, so that none is made while they are disabled. */
  actedForAt: Date | null;
  /** Counts changes of the status and of the profile. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** When their data was erased, or begun to be; null for everybody else. Nobody vouches for them again. */
  erasedAt: Date | null;
}

/** A session of one person in one page, vouched for by the host's backend. */
export interface EmbedSessionDocument extends Stored {
  /** SHA-256 of the client secret, hex; the secret itself is not kept. */
  secretHash: string;
  userId: string;
  userName: string;
  accountId: string;
  roles: string[];
  /** Ids of the locations that they are restricted to; empty means all. */
  locations: string[];
  /** Keys of the departments that they are restricted to; empty means all. */
  departments: string[];
  components: string[];
  origin: string | null;
  /** Who acts for the person; null when they do it themselves. */
  act: ActingParty | null;
  /** What it ends with: the identity provider that opened it; who acts for the person, and the session of theirs. */
  endsWith: string[];
  expiresAt: Date;
  redeemedAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;
const base = { _id: text, tenantId: text, createdAt: date };
const options = { strict: 'throw', versionKey: false } as const;

const userSchema = new Schema<UserDocument>(
  {
    ...base,
    externalId: text,
    name: text,
    email: maybeText,
    emailKey: maybeText,
    phone: maybeText,
    jobTitle: maybeText,
    locale: maybeText,
    timezone: maybeText,
    status: text,
    actedForAt: maybeDate,
    version: { type: Number, required: true },
    updatedAt: date,
    erasedAt: maybeDate,
  },
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
    locations: { type: [String], required: true },
    departments: { type: [String], required: true },
    components: { type: [String], required: true },
    origin: maybeText,
    act: { type: Schema.Types.Mixed, default: null },
    endsWith: { type: [String], required: true },
    expiresAt: date,
    redeemedAt: maybeDate,
    revokedAt: maybeDate,
  },
  options,
);
/** People, sessions and keys in the database. */
export class IdentityStore {
  /** Open to what its domain knows of people, as are sessions. */
  readonly users: ScopedCollection<UserDocument>;
  readonly sessions: ScopedCollection<EmbedSessionDocument>;

  constructor(connection: Connection) {
    this.users = new ScopedCollection(connection, 'users', userSchema.clone());
    this.sessions = new ScopedCollection(
      connection,
      'embedSessions',
      sessionSchema.clone() as unknown as Schema<EmbedSessionDocument>,
    );
  }

  /**
   * The person with the host's key; made when unknown, changed where the host says something new. Who is disabled meanwhile is looked at again:
   * every session writes its person.
   */
  async upsertUser(
    scope: Scope,
    user: { _id: string; externalId: string; name?: string; email?: string; at: Date },
    tx: Transaction,
  ): Promise<UserDocument> {
    const { _id, externalId, name, email, at } = user;
    const known = await this.users.findByKey(scope, { externalId }, tx.begun);
    if (known && (!name || name === known.name) && (!email || email === known.email)) {
      tx.confirm(this.users, scope, { _id: known._id, version: known.version }, { $set: { updatedAt: at } });
      return { ...known, updatedAt: at };
    }
    const fresh = {
      _id,
      createdAt: at,
      status: 'active',
      actedForAt: null,
      erasedAt: null,
      version: 1,
      ...(name ? {} : { name: externalId }),
      ...(email ? {} : { email: null, emailKey: null }),
      ...NO_PROFILE,
    };
    const reachable = email ? { email, emailKey: emailKey(email) } : {};
    const said = { updatedAt: at, ...(name ? { name } : {}), ...reachable };
    const change = { $setOnInsert: fresh, $set: said };
    return (await this.users.updateOne(scope, { externalId }, change, tx.session, true)) as UserDocument;
  }

  async user(scope: Scope, id: string, session?: ClientSession): Promise<UserDocument | null> {
    return this.users.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** Ids of the people with an e-mail address, in the form of `emailKey`. */
  async userIdsByEmail(scope: Scope, key: string, session: ClientSession): Promise<string[]> {
    const options = { projection: { _id: 1 } as const, session };
    return (await this.users.find(scope, { emailKey: key }, options)).map(({ _id }) => _id);
  }

  /** The people with these ids. */
  async usersByIds(scope: Scope, ids: readonly string[]): Promise<UserDocument[]> {
    return this.users.find(scope, { _id: { $in: ids } });
  }

  /** The person with this id or host's key, noted as one for whom somebody acts; null when there is none. */
  async actFor(
    scope: Scope,
    reference: string,
    at: Date,
    session: ClientSession,
  ): Promise<UserDocument | null> {
    const named = { $or: [{ _id: reference }, { externalId: reference }] };
    return this.users.updateOne(scope, named, { $set: { actedForAt: at } }, session);
  }

  insertSession(document: EmbedSessionDocument, tx: Transaction): void {
    tx.add(this.sessions, [document]);
  }

  /** Redeems a session that nobody redeemed yet, at most once among any number of callers; null when it cannot be. */
  async redeemSession(secretHash: string, at: Date): Promise<EmbedSessionDocument | null> {
    const unused = { secretHash, redeemedAt: null, revokedAt: null, expiresAt: { $gt: at } };
    return this.sessions.updateOne(systemScope('redeem-embed-session'), unused, { $set: { redeemedAt: at } });
  }

  /** The person with this id or host's key; null when there is none. */
  async findUser(scope: Scope, reference: string, session?: ClientSession): Promise<UserDocument | null> {
    const named = { $or: [{ _id: reference }, { externalId: reference }] };
    return this.users.findOne(scope, named, session ? { session } : {});
  }

  /** A page of people, the latest first. */
  async listUsers(
    scope: Scope,
    filter: Partial<Pick<UserDocument, 'status'>>,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<UserDocument>> {
    return this.users.page(scope, filter, '-createdAt', { cursor, limit });
  }

  /** Changes a person whom nobody changed meanwhile; null when somebody did. */
  async changeUser(
    scope: Scope,
    user: UserDocument,
    change: Partial<UserDocument>,
    session: ClientSession,
  ): Promise<UserDocument | null> {
    return this.users.compareAndSet(scope, user._id, user.version, change, session);
  }

  /** Ends one session, so that it can no longer be redeemed either; null when there is none. */
  async revokeSession(
    scope: Scope,
    id: string,
    at: Date,
    session: ClientSession,
  ): Promise<EmbedSessionDocument | null> {
    // The first time stays: it is what the other processes ask for.
    const first = { _id: id, revokedAt: null };
    const revoked = await this.sessions.updateOne(scope, first, { $set: { revokedAt: at } }, session);
    return revoked ?? this.sessions.findOne(scope, { _id: id }, { session });
  }

  /**
   * Ends the sessions of a person, in one account where one is named, or those that end with something, made since a moment,
   * and answers their ids.
   */
  async revokeSessionsOf(
    scope: Scope,
    of: { userId: string; accountId?: string } | { endsWith: string },
    since: Date,
    at: Date,
    session: ClientSession,
  ): Promise<string[]> {
    const live = { ...of, revokedAt: null, createdAt: { $gt: since } };
    const found = await this.sessions.find(scope, live, { projection: { _id: 1 }, session });
    const ids = found.map(({ _id }) => _id);
    await this.sessions.updateMany(scope, { _id: { $in: ids } }, { $set: { revokedAt: at } }, session);
    return ids;
  }

  /** Ids of the sessions that were revoked since a moment. */
  async sessionsRevokedSince(moment: Date): Promise<string[]> {
    const filter = { revokedAt: { $gt: moment } };
    const options = { projection: { _id: 1 } as const };
    const found = await this.sessions.find(systemScope('read-revocations'), filter, options);
    return found.map(({ _id }) => _id);
  }
}
