import type { Context } from '../../../kernel/context.js';

/** What definitions may name, and others know. */
export interface KnownNames {
  /** Keys of the roles that there are: built-in ones, and the tenant's own. */
  roleKeys(ctx: Context): Promise<readonly string[]>;
  /** Whether the tenant has a business calendar of this key. */
  hasCalendar(ctx: Context, key: string): Promise<boolean>;
  /** The current record types, each with the names of its fields and which of them are sensitive. */
  recordTypes(
    ctx: Context,
  ): Promise<readonly { key: string; fields: readonly string[]; sensitive: readonly string[] }[]>;
  /** Those of these ids that are accounts of the tenant. */
  accountIds(ctx: Context, ids: readonly string[]): Promise<readonly string[]>;
}
