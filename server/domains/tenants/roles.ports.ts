import type { ClientSession } from 'mongoose';
import type { Context } from '../../kernel/context.js';
import type { Scope } from '../../kernel/scope.js';

/** A person as roles need them. */
export interface PersonName {
  _id: string;
  name: string;
}

/** What roles ask of identity. */
export interface PeopleDirectory {
  /** The people with these ids. */
  byIds(ctx: Context, ids: readonly string[]): Promise<PersonName[]>;
}

/** What roles ask of the identity providers that grant them. */
export interface RoleGranters {
  /** How many grant a role. */
  countWithRole(scope: Scope, role: string, session: ClientSession): Promise<number>;
}
