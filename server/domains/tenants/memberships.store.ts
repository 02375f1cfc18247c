import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** What of a membership the host's backend decides, with each session that says it. */
export type HostManaged = 'roles' | 'locations' | 'departments';

/** A person as a member of an account: what they may there. */
export interface MembershipDocument extends Stored {
  accountId: string;
  /** The person (`usr_…`); named so because a membership is its person's own. */
  ownerId: string;
  /** `staff` as soon as one of the roles is; an account's admin has no say about those. */
  side: 'customer' | 'staff';
  /** Role keys, sorted. */
  roles: string[];
  /** Ids of the locations that they are restricted to; empty means all. */
  locations: string[];
  /** Keys of the departments that staff is restricted to; empty means all. */
  departments: string[];
  /** `removed`: nobody can vouch for them in this account. */
  status: 'active' | 'removed';
  hostManaged: HostManaged[];
  /** Counts changes of what they may. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** When a session was last made; every session writes it, so that none is made while the membership changes. */
  lastSeenAt: Date;
}

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

/** Memberships in the database. */
export class MembershipsStore {
  private readonly memberships: ScopedCollection<MembershipDocument>;

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
    return this.memberships.findOne(scope, { accountId, ownerId: userId }, session ? { session } : {});
  }

  /** The accounts that a person belongs or belonged to. */
  async ofPerson(scope: Scope, userId: string, session?: ClientSession): Promise<MembershipDocument[]> {
    const options = { sort: { _id: 1 as const }, ...(session ? { session } : {}) };
    return this.memberships.find(scope, { ownerId: userId }, options);
  }

  /** How many people have a role. */
  async countWithRole(scope: Scope, role: string, session?: ClientSession): Promise<number> {
    return this.memberships.count(scope, { roles: role, status: 'active' }, session);
  }

  /** People who have a role, the first who joined first. */
  async withRole(scope: Scope, role: string, limit: number): Promise<MembershipDocument[]> {
    return this.memberships.find(scope, { roles: role, status: 'active' }, { sort: { _id: 1 }, limit });
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
