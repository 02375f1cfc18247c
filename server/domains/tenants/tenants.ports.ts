import type { ClientSession } from 'mongoose';
import type { Context } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';

/** A person as tenants need them. */
export interface PersonReference {
  _id: string;
  name: string;
  email: string | null;
  phone: string | null;
  jobTitle: string | null;
}

/** What tenants ask of identity about people. */
export interface PeopleDirectory {
  /** People of the tenant by their ids; those that are unknown are left out. */
  byIds(ctx: Context, ids: readonly string[]): Promise<PersonReference[]>;
  /** Ids of the people with an e-mail address, in the form of `emailKey`. */
  withEmail(ctx: Context, emailKey: string, session: ClientSession): Promise<string[]>;
}

/** What tenants ask of identity about sessions. */
export interface SessionKeeper {
  /** Ends what a person has open in an account, inside the transaction that changes what they may; answers the ids. */
  endOf(ctx: Context, tx: Transaction, of: { userId: string; accountId: string }): Promise<string[]>;
  /** Takes note of them in this process, after the commit. */
  ended(ids: readonly string[]): void;
}

/** What tenants ask of the catalog. */
export interface DepartmentDirectory {
  /** Keys of the departments that some service names. */
  departments(ctx: Context): Promise<string[]>;
}
