import type { Context } from '../../kernel/context.js';

/** An account or location as records need it. */
export interface PlaceReference {
  _id: string;
  externalId: string;
  name: string;
}

/** What records ask of tenants. */
export interface AccountDirectory {
  /** The accounts that these keys or ids name. */
  findAccounts(ctx: Context, references: readonly string[]): Promise<PlaceReference[]>;
  /** The locations of an account. */
  locations(ctx: Context, accountId: string): Promise<PlaceReference[]>;
}

/** What records ask of roles. */
export interface RoleDirectory {
  /** Keys of the roles that rules may name: built-in ones, and the tenant's own. */
  roleKeys(ctx: Context): Promise<readonly string[]>;
}
