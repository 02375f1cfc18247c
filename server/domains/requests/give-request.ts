import type { Context } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';
import { saveRequest } from './one-request.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';
import { announcementOf, entryOf } from './timeline.model.js';
import type { TimelineStore } from './timeline.store.js';
import type { Worker } from './handling/work.ports.js';

/** Gives a request to somebody or to nobody, and tells it: whether a person does it or a step of a workflow. */
export async function giveRequest(
  ctx: Context,
  tx: Transaction,
  { store, timeline }: { store: RequestsStore; timeline: TimelineStore },
  request: RequestDocument,
  worker: Worker | null,
  refusal?: 'version_conflict' | 'request_taken',
): Promise<RequestDocument> {
  const change = { assigneeId: worker?.id ?? null, assigneeName: worker?.name ?? null };
  const saved = await saveRequest(ctx, tx, store, request, change, refusal);
  const kind = worker ? 'assigned' : 'unassigned';
  await timeline.append([entryOf(ctx, saved, { kind })], tx);
  const facts = { assignee: worker?.id ?? null, before: request.assigneeId };
  tx.audit({ action: 'request.assign', subjectId: request._id, facts });
  tx.announce(announcementOf('request.assigned', saved, worker ? { assigneeId: worker.id } : {}));
  return saved;
}
