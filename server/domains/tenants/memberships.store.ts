import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter } from '../../store/scoped-collection.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { MembershipDocument } from './memberships.model.js';

const text = { type: String, required: true } as const;
const texts = { type: [String], required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<MembershipDocument>(
  {
    _id: text,
    tenantId: text,
    accountId: text,
    ownerId: text,
    side: { ...text, enum: ['customer', 'staff'] },
    roles: texts,
    locations: texts,
    departments: texts,
    status: { ...text, enum: ['active', 'removed'] },
    hostManaged: texts,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
    lastSeenAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** What has to be true yet of a membership that was read. */
export type MembershipAsRead = Pick<MembershipDocument, '_id' | 'version' | 'status'>;

/** Memberships in the database. */
export class MembershipsStore {
  /** Open to what its domain knows of people. */
  readonly memberships: ScopedCollection<MembershipDocument>;

  constructor(connection: Connection) {
    this.memberships = new ScopedCollection(connection, 'memberships', schema.clone());
  }

  /** A person's membership of an account; null when there is none. */
  async find(
    scope: Scope,
    accountId: string,
    userId: string,
    session?: ClientSession,
  ): Promise<MembershipDocument | null> {
    return this.memberships.findByKey(scope, { accountId, ownerId: userId }, session);
  }

  /** Changes, at the end of the transaction, a membership that is still as it was read; where it is not, the use case looks again. */
  confirm(
    scope: Scope,
    { _id, version, status }: MembershipAsRead,
    change: Partial<MembershipDocument>,
    tx: Transaction,
  ): void {
    tx.confirm(this.memberships, scope, { _id, version, status }, { $set: change });
  }

  /** The accounts that a person belongs or belonged to. */
  async ofPerson(scope: Scope, userId: string, session?: ClientSession): Promise<MembershipDocument[]> {
    const options = { sort: { _id: 1 as const }, ...(session ? { session } : {}) };
    return this.memberships.find(scope, { ownerId: userId }, options);
  }

  /** Active members of the staff, the first who joined first. */
  async staff(scope: Scope, limit: number): Promise<MembershipDocument[]> {
    return this.memberships.find(scope, { side: 'staff', status: 'active' }, { sort: { _id: 1 }, limit });
  }

  /** How many people have a role. */
  async countWithRole(scope: Scope, role: string, session?: ClientSession): Promise<number> {
    return this.memberships.count(scope, { roles: role, status: 'active' }, session);
  }

  /** People who have a role, the first who joined first. */
  async withRole(scope: Scope, role: string, limit: number): Promise<MembershipDocument[]> {
    return this.memberships.find(scope, { roles: role, status: 'active' }, { sort: { _id: 1 }, limit });
  }

  /** Memberships that match, the first who joined first. */
  async matching(scope: Scope, filter: Filter, limit: number): Promise<MembershipDocument[]> {
    return this.memberships.find(scope, filter, { sort: { _id: 1 }, limit });
  }

  /** A membership of an account by its id; null when there is none. */
  async get(
    scope: Scope,
    accountId: string,
    id: string,
    session?: ClientSession,
  ): Promise<MembershipDocument | null> {
    return this.memberships.findOne(scope, { accountId, _id: id }, session ? { session } : {});
  }

  /** A page of an account's memberships, the latest first. */
  async list(
    scope: Scope,
    filter: Pick<MembershipDocument, 'accountId' | 'status'> & Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<MembershipDocument>> {
    return this.memberships.page(scope, filter, '-createdAt', { cursor, limit });
  }

  /** Ids of the people whose memberships match. */
  async people(scope: Scope, filter: Filter, limit: number): Promise<string[]> {
    const options = { sort: { _id: 1 as const }, limit, projection: { ownerId: 1 as const } };
    return (await this.memberships.find(scope, filter, options)).map(({ ownerId }) => ownerId);
  }

  /** Whether somebody else in the account is active with this role. */
  async hasOther(
    { _id, tenantId, accountId }: MembershipDocument,
    role: string,
    session: ClientSession,
  ): Promise<boolean> {
    const others = { accountId, status: 'active', roles: role, _id: { $ne: _id } };
    return (await this.memberships.findOne(grantScope({ tenantId }), others, { session })) !== null;
  }

  /** Whether any of these people is active in the account. */
  async isMember(
    scope: Scope,
    accountId: string,
    userIds: readonly string[],
    session: ClientSession,
  ): Promise<boolean> {
    const any = { accountId, status: 'active', ownerId: { $in: userIds } };
    return (await this.memberships.findOne(scope, any, { session })) !== null;
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    { _id, version }: MembershipDocument,
    change: Partial<MembershipDocument>,
    session: ClientSession,
  ): Promise<MembershipDocument | null> {
    return this.memberships.compareAndSet(scope, _id, version, change, session);
  }

  async insert(membership: MembershipDocument, session: ClientSession): Promise<void> {
    await this.memberships.insert([membership], session);
  }

  /** Changes a membership inside a transaction that has read it. */
  async change(
    scope: Scope,
    id: string,
    change: Partial<MembershipDocument>,
    session: ClientSession,
  ): Promise<MembershipDocument> {
    return (await this.memberships.updateOne(
      scope,
      { _id: id },
      { $set: change },
      session,
    )) as MembershipDocument;
  }
}
