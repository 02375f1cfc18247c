import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { Account, AccountLocation } from './accounts.dto.js';
import type { LocationDocument } from './locations.store.js';
import type { AccountDocument } from './tenants.store.js';

/** An account for whoever may see it. */
export function presentAccount(ctx: Context, account: AccountDocument): Account {
  const { _id, externalId, name, createdAt } = account;
  return { id: _id, externalId, name, createdAt, allowedActions: allowedVerbs(ctx, 'account', account) };
}

/** A location for whoever may see it. */
export function presentLocation({ _id, externalId, name }: LocationDocument): AccountLocation {
  return { id: _id, externalId, name };
}
