import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { LegalHold } from './holds.dto.js';
import type { LegalHoldDocument } from './holds.store.js';

/** A legal hold for those who run the portal. */
export function presentHold(ctx: Context, hold: LegalHoldDocument): LegalHold {
  const { _id, userId, reason, setBy, createdAt, releasedAt, releasedBy, releaseReason } = hold;
  const release = { releasedAt, releasedBy, releaseReason };
  const allowedActions = allowedVerbs(ctx, 'legal-hold', hold).filter((verb) => verb !== 'create');
  return { id: _id, user: userId, reason, setBy, createdAt, ...release, allowedActions };
}
