import type { ClientSession } from 'mongoose';
import type { Context } from '../../kernel/context.js';

/** Something that the host names by its own key. */
interface NamedByHost {
  externalId: string;
  name?: string;
}

/** An account, location or tenant as identity needs it. */
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

/** What identity asks of memberships. */
export interface MembershipDirectory {
  /** @throws 403 `membership_ended`. */
  vouch(
    ctx: Context,
    vouched: {
      accountId: string;
      userId: string;
      roles?: readonly string[];
      locations?: readonly string[];
      departments?: readonly string[];
    },
    session: ClientSession,
  ): Promise<MembershipReference>;
}

/** What identity asks of tenants. */
export interface TenantDirectory {
  tenant(id: string): Promise<Named>;
  tenantsOf(origin: string): Promise<readonly string[]>;
  account(ctx: Context, id: string): Promise<(Named & { externalId: string }) | null>;
  upsertAccount(
    ctx: Context,
    account: NamedByHost & { locations?: readonly NamedByHost[] },
    session: ClientSession,
  ): Promise<Named>;
  locations(
    ctx: Context,
    accountId: string,
    session?: ClientSession,
  ): Promise<(Named & { externalId: string })[]>;
}

/** What identity asks of the catalog. */
export interface ServiceDirectory {
  /** Keys of the departments that some service names. */
  departments(ctx: Context): Promise<string[]>;
}
