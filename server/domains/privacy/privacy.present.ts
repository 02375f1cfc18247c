import type { Context } from '../../kernel/context.js';
import type { Kept } from '../../store/personal-data.js';
import { privacyVerbs } from './privacy.access.js';
import type { KeptData, PrivacyRequest } from './privacy.dto.js';
import type { PrivacyRequestDocument } from './privacy.model.js';
import { KEPT_BECAUSE } from './privacy.words.js';

/** A privacy request for those who may read it. */
export function presentPrivacyRequest(ctx: Context, request: PrivacyRequestDocument): PrivacyRequest {
  const { kind, status, archive, erased, kept } = request;
  const isErased = kind === 'erasure' && status === 'completed';
  return {
    id: request._id,
    kind,
    status,
    user: request.ownerId,
    requestedBy: request.requestedBy,
    reason: request.reason,
    decisionReason: request.decisionReason,
    deadline: request.deadline,
    job: request.jobId,
    archive: archive && { size: archive.size, expiresAt: archive.expiresAt },
    result: isErased ? { erased, kept: kept.map((one) => presentKept(ctx, one)) } : null,
    history: request.history.map(({ at, what, by }) => ({ at, what, by })),
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    allowedActions: privacyVerbs(ctx, request),
  };
}

function presentKept({ locale }: Context, { what, count, until, reason }: Kept): KeptData {
  const because = reason ?? KEPT_BECAUSE[what]?.[locale] ?? '';
  return { what: what as KeptData['what'], count, until, reason: because };
}
