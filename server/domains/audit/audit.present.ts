import type { AuditRow } from '../../store/audit.js';
import type { AuditEvent } from './audit.dto.js';
import type { BlockDocument } from './blocks.store.js';
import type { ChainedEvent, SealedBlock } from './chain.model.js';

/** A row as it is hashed and exported. */
export function eventOf({
  _id,
  at,
  actorKind,
  actorId,
  action,
  subjectId,
  callId,
  facts,
}: AuditRow): ChainedEvent {
  const actor = { kind: actorKind, id: actorId };
  return { id: _id, at: at.toISOString(), actor, action, subject: subjectId, call: callId, facts };
}

/** A row for those who may read the audit. */
export function presentAuditEvent(row: AuditRow): AuditEvent {
  const { _id, at, actorKind, actorId, action, subjectId, callId, facts, block } = row;
  const kind = actorKind as AuditEvent['actor']['kind'];
  return {
    id: _id,
    at,
    actor: { kind, id: actorId },
    action,
    subject: subjectId,
    call: callId,
    facts,
    block,
  };
}

/** A block as it is exported. */
export function sealedBlockOf({
  tenantId,
  n,
  at,
  previous,
  events,
  hash,
  signature,
}: BlockDocument): SealedBlock {
  return { tenant: tenantId, n, at, previous, events, hash, signature };
}
