import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';

/** That somebody decides for somebody else who is away. */
export interface DelegationDocument extends Stored {
  /** The account in which whoever is away is a member. */
  accountId: string;
  /** Who is away; named so because a delegation is its person's own. */
  ownerId: string;
  ownerName: string;
  /** Who decides for them. */
  delegateId: string;
  delegateName: string;
  side: 'customer' | 'staff';
  from: Date;
  until: Date;
  /** Keys of the services that it is for; null is for all. */
  services: string[] | null;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<DelegationDocument>(
  {
    _id: text,
    tenantId: text,
    accountId: text,
    ownerId: text,
    ownerName: text,
    delegateId: text,
    delegateName: text,
    side: { ...text, enum: ['customer', 'staff'] },
    from: date,
    until: date,
    services: { type: [String], default: null },
    createdAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** Delegations in the database. */
export class DelegationsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly delegations: ScopedCollection<DelegationDocument>;

  constructor(connection: Connection) {
    this.delegations = new ScopedCollection(connection, 'approvalDelegations', schema.clone());
  }

  /** The delegations to somebody that hold at a time. */
  async to(
    scope: Scope,
    delegateId: string,
    at: Date,
    session?: ClientSession,
  ): Promise<DelegationDocument[]> {
    const filter = { delegateId, until: { $gt: at }, from: { $lte: at } };
    return this.delegations.find(scope, filter, { sort: { _id: 1 }, ...(session ? { session } : {}) });
  }

  /** The delegations of these people that hold at a time. */
  async by(scope: Scope, ownerIds: readonly string[], at: Date): Promise<DelegationDocument[]> {
    const filter = { ownerId: { $in: ownerIds }, until: { $gt: at }, from: { $lte: at } };
    return this.delegations.find(scope, filter, { sort: { _id: 1 } });
  }

  /** How many of somebody's delegations have not ended. */
  async countOf(scope: Scope, ownerId: string, at: Date, session: ClientSession): Promise<number> {
    return this.delegations.count(scope, { ownerId, until: { $gt: at } }, session);
  }

  /** A page of somebody's delegations, the latest first. */
  async list(
    scope: Scope,
    ownerId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<DelegationDocument>> {
    return this.delegations.page(scope, { ownerId }, '-createdAt', { cursor, limit });
  }

  async insert(delegation: DelegationDocument, session: ClientSession): Promise<void> {
    await this.delegations.insert([delegation], session);
  }

  /** Takes one out; false when there is none in the scope. */
  async delete(scope: Scope, id: string, session: ClientSession): Promise<boolean> {
    return (await this.delegations.deleteMany(scope, { _id: id }, session)) > 0;
  }
}
