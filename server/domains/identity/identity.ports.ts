import type { ClientSession } from 'mongoose';
import type { Context } from '../../kernel/context.js';

/** An account or tenant as identity needs it. */
export interface Named {
  _id: string;
  name: string;
}

/** What identity asks of tenants. */
export interface TenantDirectory {
  tenant(id: string): Promise<Named>;
  tenantsOf(origin: string): Promise<readonly string[]>;
  account(ctx: Context, id: string): Promise<(Named & { externalId: string }) | null>;
  upsertAccount(
    ctx: Context,
    account: { externalId: string; name?: string },
    session: ClientSession,
  ): Promise<Named>;
}
