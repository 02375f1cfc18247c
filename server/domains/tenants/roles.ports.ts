import type { Context } from '../../kernel/context.js';

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
