import type { Context } from '../../../kernel/context.js';
import type { ApprovalDelegation } from './delegations.dto.js';
import type { DelegationDocument } from './delegations.store.js';

/** A delegation of the caller's. */
export function presentDelegation(ctx: Context, delegation: DelegationDocument): ApprovalDelegation {
  const { _id: id, ownerId, ownerName, delegateId, delegateName, from, until, services } = delegation;
  const now = ctx.clock();
  return {
    id,
    person: { id: ownerId, name: ownerName },
    delegate: { id: delegateId, name: delegateName },
    from,
    until,
    services: services && [...services],
    active: from <= now && now < until,
    createdAt: delegation.createdAt,
  };
}
