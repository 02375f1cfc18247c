import { idsOf, whoActs } from '../../access/who-acts.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { EventType } from '../../store/event-types.js';
import type { Announcement } from '../../store/outbox.js';
import { hearersOf } from './field-access.js';
import type { ChangeDocument } from './history.store.js';
import type { FieldChange } from './record-data.js';
import { rulesOf, type RecordTypeRules } from './record-type.model.js';
import type { RecordActor } from './records.dto.js';
import type { RecordDocument } from './records.store.js';

/** How a change came about. */
export interface Cause {
  through: ChangeDocument['through'];
  reason: string | null;
  actor: RecordActor;
  actorIds: string[];
  acceptedBy: RecordActor | null;
  acceptedByIds: string[];
  changeRequestId: string | null;
}

/** A change that the caller makes directly. */
export function directCause(ctx: Context, reason: string | undefined, isBatch = false): Cause {
  const through = isBatch ? 'batch' : ctx.actor.kind === 'user' ? 'element' : 'api';
  const who = { actor: whoActs(ctx), actorIds: idsOf(ctx), acceptedBy: null, acceptedByIds: [] };
  return { through, reason: reason ?? null, ...who, changeRequestId: null };
}

/** Where a record belongs: whoever may see it may see what is kept beside it. */
export function placeOf({ accountId, ownerId, locationId, department }: RecordDocument) {
  return { accountId, ownerId, locationId, department };
}

/** Entries of a history: of each changed field whose changes are kept, or of the record as a whole. */
export function entriesOf(
  ctx: Context,
  type: RecordTypeRules,
  record: RecordDocument,
  cause: Cause,
  changes: readonly FieldChange[],
): ChangeDocument[] {
  return changes
    .filter(({ field }) => rulesOf(type, field).history !== false)
    .map(({ field, from, to }) => ({ ...entryOf(ctx, record, cause, 'changed'), field, from, to }));
}

/** An entry of a history about the record as a whole. */
export function entryOf(
  ctx: Context,
  record: RecordDocument,
  cause: Cause,
  kind: ChangeDocument['kind'],
): ChangeDocument {
  const at = ctx.clock();
  return {
    _id: newId('rch', at),
    tenantId: ctx.tenantId,
    recordId: record._id,
    typeKey: record.typeKey,
    ...placeOf(record),
    kind,
    field: null,
    from: null,
    to: null,
    at,
    ...cause,
  };
}

/** Tells that something happened to a record: ids and keys only, of a change of fields to those alone who may read one. */
export function announcementOf(
  event: EventType,
  record: RecordDocument,
  about: { type: RecordTypeRules; fields: readonly string[] } | null,
  facts: Readonly<Record<string, unknown>> = {},
): Announcement {
  const { _id, typeKey, externalId, accountId } = record;
  return {
    type: event,
    subject: _id,
    ...placeOf(record),
    visibility: 'public',
    ...(about ? { fields: hearersOf(about.type, about.fields) } : {}),
    data: { recordId: _id, type: typeKey, externalId, accountId, ...facts },
  };
}
