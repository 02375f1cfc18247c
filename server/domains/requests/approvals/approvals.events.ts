import type { EventType } from '../../../store/event-types.js';
import type { Announcement } from '../../../store/outbox.js';
import type { RequestDocument } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import type { ApprovalDocument } from './approvals.store.js';

type ApprovalEvent = Extract<EventType, `approval.${string}`>;

/** Tells that something happened to an approval: ids and keys only. */
export function approvalEvent(
  type: ApprovalEvent,
  request: RequestDocument,
  { _id: approvalId }: Pick<ApprovalDocument, '_id'>,
  facts: Readonly<Record<string, unknown>> = {},
): Announcement {
  const visibility = type === 'approval.stuck' ? 'internal' : 'public';
  return { ...announcementOf(type, request, { visibility, approvalId, ...facts }), subject: approvalId };
}
