import type { ClientSession } from 'mongoose';
import type { Context, UserActor } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';

/** Something that the host names by its own key. */
interface NamedByHost {
  externalId: string;
  name?: string;
}

/** An account or tenant as identity needs it. */
export interface Named {
  _id: string;
  name: string;
}

/** A membership as identity needs it. */
export interface MembershipReference {
  _id: string;
  roles: readonly string[];
  locations: readonly string[];
  departments: readonly string[];
}

/** One of a person's memberships. */
export interface MembershipOfPerson extends MembershipReference {
  accountId: string;
  side: 'customer' | 'staff';
  status: 'active' | 'removed';
  version: number;
}

/** What identity asks of memberships. */
export interface MembershipDirectory {
  /** All memberships of a person. */
  ofPerson(ctx: Context, userId: string, session: ClientSession): Promise<MembershipOfPerson[]>;
  /** Notes that a session was made, so that none is made while the membership changes. */
  noteSession(ctx: Context, membership: MembershipOfPerson, tx: Transaction): void;
  /** @throws 403 `membership_ended`. */
  vouch(
    ctx: Context,
    vouched: {
      accountId: string;
      userId: string;
      email: string | null;
      roles?: readonly string[];
      locations?: readonly string[];
      departments?: readonly string[];
    },
    tx: Transaction,
  ): Promise<MembershipReference>;
}

/** What identity asks of tenants. */
export interface TenantDirectory {
  /** The tenant, and whether its tokens must be bound to a key. */
  tenant(id: string): Promise<Named & { requireDpop: boolean }>;
  tenantsOf(origin: string): Promise<readonly string[]>;
  account(ctx: Context, id: string): Promise<(Named & { externalId: string }) | null>;
  upsertAccount(
    ctx: Context,
    account: NamedByHost & { locations?: readonly NamedByHost[] },
    tx: Transaction,
  ): Promise<Named>;
}

/** What identity asks of locations. */
export interface LocationDirectory {
  /** Ids of an account's locations. @throws 422 naming those that it does not have, at `pointer`. */
  idsOf(
    ctx: Context,
    accountId: string,
    references: readonly string[],
    pointer: string,
    session?: ClientSession,
  ): Promise<string[]>;
}

/** What identity asks of roles. */
export interface RoleDirectory {
  /** The tenant's own roles. */
  assignable(ctx: Context): Promise<{ key: string; side: 'customer' | 'staff' }[]>;
}

/** What identity asks of the tenants' own roles with every call. */
export interface LiveRoles {
  /** Answers those of the roles that the tenant defined itself, as they are when asked; undefined where there are none. */
  ownRoles(tenantId: string, roles: readonly string[]): Promise<UserActor['tenantRoles']>;
}

/** What identity asks of the catalog. */
export interface ServiceDirectory {
  /** Keys of the departments that some service names. */
  departments(ctx: Context): Promise<string[]>;
}
