import type { Context } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';

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

/** What records ask of documents: files are seen where their record is. */
export interface RecordFiles {
  /** The files of a record go to its new location. */
  moveOfRecord(ctx: Context, tx: Transaction, recordId: string, locationId: string | null): Promise<void>;
  /** The files of all records of a type go to its new department. */
  moveToDepartment(ctx: Context, tx: Transaction, typeKey: string, department: string | null): Promise<void>;
}

/** What records ask of roles. */
export interface RoleDirectory {
  /** Keys of the roles that rules may name: built-in ones, and the tenant's own. */
  roleKeys(ctx: Context): Promise<readonly string[]>;
}
