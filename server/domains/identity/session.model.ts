import type { ActingParty, Context } from '../../kernel/context.js';
import { newId, newSecret } from '../../kernel/ids.js';
import type { EmbedSessionInput } from './identity.dto.js';
import { hashSecret, REDEEM_MINUTES } from './identity.model.js';
import type { Person } from './identity.service.js';
import type { EmbedSessionDocument } from './identity.store.js';

/** Who vouches for a person: a backend that hands out a secret, or somebody who gets a token for them at once. */
export type Voucher = { clientSecret: string } | TokenVoucher;

/** Whoever has a token for a person at once. */
export interface TokenVoucher {
  /** Roles of the person's membership that the session may have: the rest stays with whoever vouched for it. */
  within: readonly string[];
  /** Ids of what the session ends with. */
  endsWith: string[];
  /** Who acts for the person, if it is not they themselves. */
  act?: ActingParty;
}

/** A session to be redeemed with a secret, or one whose token is issued at once: nobody knows a secret of that. */
export function sessionOf(
  ctx: Context,
  input: Pick<EmbedSessionInput, 'components' | 'origin'>,
  { user, account, membership }: Person,
  by: Voucher,
): EmbedSessionDocument {
  const at = ctx.clock();
  const isExchange = 'endsWith' in by;
  return {
    _id: newId('ems', at),
    tenantId: ctx.tenantId,
    secretHash: hashSecret(isExchange ? newSecret('cs') : by.clientSecret),
    userId: user._id,
    userName: user.name,
    accountId: account._id,
    roles: isExchange ? membership.roles.filter((role) => by.within.includes(role)) : [...membership.roles],
    locations: [...membership.locations],
    departments: [...membership.departments],
    components: [...new Set(input.components ?? [])].sort(),
    origin: input.origin ?? null,
    act: (isExchange && by.act) || null,
    endsWith: isExchange ? by.endsWith : [],
    expiresAt: new Date(at.getTime() + REDEEM_MINUTES * 60_000),
    redeemedAt: isExchange ? at : null,
    revokedAt: null,
    createdAt: at,
  };
}
