import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { ChangeRequest } from './change-requests.dto.js';
import type { ChangeRequestDetail } from './change-requests.service.js';
import { FieldAccess } from './field-access.js';
import { fieldsInTemplate, inLocale, labelOf } from './record-type.model.js';

/** A change request as far as the caller may see it. */
export function presentChangeRequest(ctx: Context, { request, type }: ChangeRequestDetail): ChangeRequest {
  const readable = new FieldAccess(ctx, type).readable(request);
  const seen = request.changes.filter(({ field }) => readable.includes(field));
  const titleSeen = fieldsInTemplate(type.title).every((name) => readable.includes(name));
  const isOpen = request.status === 'pending';
  return {
    id: request._id,
    record: request.recordId,
    recordTitle: titleSeen ? request.recordTitle : inLocale(type.labels.singular, ctx.locale),
    type: request.typeKey,
    status: request.status,
    changes: seen.map(({ field, from, to }) => ({
      field,
      label: labelOf(type, field, ctx.locale),
      from,
      to,
    })),
    requester: request.requester,
    reason: request.reason,
    decidedBy: request.decidedBy,
    decidedAt: request.decidedAt,
    decisionReason: request.decisionReason,
    createdAt: request.createdAt,
    allowedActions: allowedVerbs(ctx, 'change-request', request).filter(
      (verb) => verb === 'read' || (isOpen && (verb !== 'decide' || seen.length === request.changes.length)),
    ),
  };
}
