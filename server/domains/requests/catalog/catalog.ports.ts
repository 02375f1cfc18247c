import type { Context } from '../../../kernel/context.js';
import type { Side } from '../definition.js';

/** A role, and on which side of the counter its people stand; programs stand on that of staff. */
export interface KnownRole {
  key: string;
  side: Side;
}

/** What definitions may name, and others know. */
export interface KnownNames {
  /** The roles that there are: built-in ones, and the tenant's own. */
  roles(ctx: Context): Promise<readonly KnownRole[]>;
  /** Whether the tenant has a business calendar of this key. */
  hasCalendar(ctx: Context, key: string): Promise<boolean>;
  /** The current record types, each with the names of its fields and which of them are sensitive. */
  recordTypes(
    ctx: Context,
  ): Promise<readonly { key: string; fields: readonly string[]; sensitive: readonly string[] }[]>;
  /** Those of these ids that are accounts of the tenant. */
  accountIds(ctx: Context, ids: readonly string[]): Promise<readonly string[]>;
}
