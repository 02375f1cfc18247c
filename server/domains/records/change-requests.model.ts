import { idsOf, whoActs } from '../../access/who-acts.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { ChangeRequestDocument } from './change-requests.store.js';
import type { FieldChange } from './record-data.js';
import { fieldNames } from './record-type.model.js';
import { titlesOf, type TypedRecord } from './records.present.js';

/** A change request of the caller. */
export function newChangeRequest(
  ctx: Context,
  { record, type }: TypedRecord,
  changes: FieldChange[],
  reason: string | null,
): ChangeRequestDocument {
  const at = ctx.clock();
  return {
    _id: newId('chg', at),
    tenantId: ctx.tenantId,
    recordId: record._id,
    recordTitle: titlesOf(ctx, { record, type }, fieldNames(type)).title,
    typeKey: record.typeKey,
    accountId: record.accountId,
    ownerId: ctx.actor.id,
    locationId: record.locationId,
    department: record.department,
    changes,
    status: 'pending',
    requester: whoActs(ctx),
    requesterIds: idsOf(ctx),
    reason,
    decidedBy: null,
    decidedByIds: [],
    decidedAt: null,
    decisionReason: null,
    version: 1,
    createdAt: at,
  };
}
