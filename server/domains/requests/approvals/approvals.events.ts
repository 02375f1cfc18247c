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
  { _id: approvalId, branch }: Pick<ApprovalDocument, '_id' | 'branch'>,
  facts: Readonly<Record<string, unknown>> = {},
): Announcement {
  const visibility = type === 'approval.stuck' ? 'internal' : 'public';
  const told = { visibility, approvalId, ...(branch ? { branch: branch.key } : {}), ...facts } as const;
  return { ...announcementOf(type, request, told), subject: approvalId };
}
