import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { Transaction } from '../../store/unit-of-work.js';

/** The company that runs a portal. Its own id is its tenant id. */
export interface TenantDocument extends Stored {
  /** Stable key for people and scripts, unique. */
  key: string;
  name: string;
  /** Web origins that may embed the portal; `http://localhost:*` stands for any port of this machine. */
  origins: string[];
  /** Whether every token of its people must be bound to a key of their page (RFC 9449). */
  requireDpop: boolean;
  createdAt: Date;
}

/** A customer organisation. */
export interface AccountDocument extends Stored {
  /** Its own id: permission looks at it. */
  accountId: string;
  /** The host's own key. */
  externalId: string;
  name: string;
  /** Counts changes of the name, and of whoever could leave the account without an admin. */
  version: number;
  createdAt: Date;
}

const tenantSchema = new Schema<TenantDocument>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    key: { type: String, required: true },
    name: { type: String, required: true },
    origins: { type: [String], required: true },
    requireDpop: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

const accountSchema = new Schema<AccountDocument>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    accountId: { type: String, required: true },
    externalId: { type: String, required: true },
    name: { type: String, required: true },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Tenants and accounts in the database. */
export class TenantsStore {
  private readonly tenants: ScopedCollection<TenantDocument>;
  private readonly accounts: ScopedCollection<AccountDocument>;

  constructor(connection: Connection) {
    this.tenants = new ScopedCollection(connection, 'tenants', tenantSchema.clone());
    this.accounts = new ScopedCollection(connection, 'accounts', accountSchema.clone());
  }

  async insertTenant(tenant: TenantDocument): Promise<void> {
    await this.tenants.insert([tenant]);
  }

  async tenant(id: string): Promise<TenantDocument | null> {
    return this.tenants.findById(systemScope('read-own-tenant'), id);
  }

  async tenantByKey(key: string): Promise<TenantDocument | null> {
    return this.tenants.findOne(systemScope('find-tenant-by-key'), { key });
  }

  /** Ids of the tenants that registered a web origin; asked before anybody is known. */
  async tenantsOfOrigin(spellings: readonly string[]): Promise<string[]> {
    const found = await this.tenants.find(systemScope('find-tenants-by-origin'), {
      origins: { $in: spellings },
    });
    return found.map((tenant) => tenant._id);
  }

  async addOrigin(id: string, origin: string): Promise<void> {
    await this.tenants.updateOne(
      systemScope('register-origin'),
      { _id: id },
      { $addToSet: { origins: origin } },
    );
  }

  /** The account with the host's key; made when unknown, renamed when a name is given. */
  async upsertAccount(
    scope: Scope,
    account: Pick<AccountDocument, '_id' | 'externalId' | 'createdAt'> & { name?: string },
    tx: Transaction,
  ): Promise<AccountDocument> {
    const { externalId, name, _id, createdAt } = account;
    // Read first: all people of an account would wait for each other if every session wrote it.
    const known = await this.accounts.findByKey(scope, { externalId }, tx.begun);
    if (known && (name === undefined || name === known.name)) return known;
    const fresh = { _id, accountId: _id, createdAt, ...(name ? {} : { name: externalId }) };
    const change = { $setOnInsert: fresh, $inc: { version: 1 }, ...(name ? { $set: { name } } : {}) };
    const stored = await this.accounts.updateOne(scope, { externalId }, change, tx.session, true);
    return stored as AccountDocument;
  }

  async account(scope: Scope, id: string): Promise<AccountDocument | null> {
    return this.accounts.findById(scope, id);
  }

  /** The accounts with these ids. */
  async accountsByIds(scope: Scope, ids: readonly string[]): Promise<AccountDocument[]> {
    return this.accounts.find(scope, { _id: { $in: ids } });
  }

  /** Those that any of the host's keys or ids names. */
  async findAccounts(scope: Scope, references: readonly string[]): Promise<AccountDocument[]> {
    return this.accounts.find(scope, {
      $or: [{ _id: { $in: references } }, { externalId: { $in: references } }],
    });
  }

  /** By the host's key or by id. */
  async findAccount(
    scope: Scope,
    reference: string,
    session?: ClientSession,
  ): Promise<AccountDocument | null> {
    const named = { $or: [{ _id: reference }, { externalId: reference }] };
    // Together with `$and`: a scope may have an `$or` of its own.
    return this.accounts.findOne(scope, { $and: [named] }, session ? { session } : {});
  }

  /** A page of accounts, the latest first; those whose name contains a text, in any case. */
  async listAccounts(
    scope: Scope,
    name: string | undefined,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<AccountDocument>> {
    const named = name === undefined ? {} : { name: { $regex: escaped(name), $options: 'i' } };
    return this.accounts.page(scope, named, '-createdAt', { cursor, limit });
  }

  /**
   * Writes the account, so that of two transactions that decide by its members as a whole one has to look again: two admins
   * who demote each other, two invitations of one person.
   */
  async touchAccount(scope: Scope, id: string, session: ClientSession): Promise<void> {
    await this.accounts.updateOne(scope, { _id: id }, { $inc: { version: 1 } }, session);
  }
}

/** A text as a pattern that finds just this text; patterns cannot hold a NUL. */
const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\0', '\\x00');
