import { own } from '../../../forms/json.js';
import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { ChangeRequestDocument } from './change-requests.store.js';
import { FieldAccess } from './field-access.js';
import type { ChangeDocument } from './history.store.js';
import { fillTemplate, inLocale, labelOf, valueLabel } from './record-type.model.js';
import { describeField } from './record-types.present.js';
import type { RecordTypeDocument } from './record-types.store.js';
import type {
  PendingChange,
  PortalRecord,
  PortalRecordDetail,
  RecordChange,
  RecordField,
} from './records.dto.js';
import { PLACE, type RecordDocument } from './records.store.js';
import { isSensitive } from './sensitive-reads.js';
import type { SyncCursor } from './import.dto.js';
import type { SyncCursorDocument } from './sync-cursors.store.js';

/** A record with the current version of its type. */
export interface TypedRecord {
  record: RecordDocument;
  type: RecordTypeDocument;
}

/** A record as far as the caller may see it in a list. */
export function presentRecord(ctx: Context, typed: TypedRecord): PortalRecord {
  const shown = (name: string): boolean => !isSensitive(typed.type, name);
  return present(ctx, typed, shown);
}

function present(
  ctx: Context,
  { record, type }: TypedRecord,
  shown: (name: string) => boolean,
): PortalRecord {
  const access = new FieldAccess(ctx, type);
  const readable = access.readable(record);
  const { title, summary } = titlesOf(ctx, { record, type }, readable);
  return {
    id: record._id,
    type: record.typeKey,
    externalId: record.externalId,
    title,
    summary,
    account: { id: record.accountId, name: record.accountName },
    location: record.locationId ? { id: record.locationId, name: record.locationName ?? '' } : null,
    department: record.department,
    data: Object.fromEntries(
      readable
        .filter((name) => Object.hasOwn(record.data, name) && shown(name))
        .map((name) => [name, record.data[name]]),
    ),
    createdAt: record.createdAt,
    updatedAt: lastSeenChange(record, readable),
    allowedActions: allowedVerbs(ctx, 'record', record).filter(
      (verb) => verb !== 'update' || access.editable(record).length > 0,
    ),
  };
}

/** Title and summary out of the fields that somebody reads. */
export function titlesOf(
  { locale }: Context,
  { record, type }: TypedRecord,
  readable: readonly string[],
): { title: string; summary: string } {
  const value = (name: string): string => {
    const known = readable.includes(name) ? (own(record.data, name) ?? null) : null;
    return known === null ? '' : valueLabel(type, name, known, locale);
  };
  return {
    title: fillTemplate(type.title, value) || inLocale(type.labels.singular, locale),
    summary: fillTemplate(type.summary, value),
  };
}

/** When something last changed that somebody reads. */
function lastSeenChange({ createdAt, touched }: RecordDocument, readable: readonly string[]): Date {
  const times = [PLACE, ...readable].flatMap((name) => own(touched, name) ?? []);
  return times.reduce((latest, time) => (time > latest ? time : latest), createdAt);
}

/** A record with its fields and what waits for them. */
export function presentDetail(
  ctx: Context,
  { record, type, pending }: TypedRecord & { pending: readonly ChangeRequestDocument[] },
): PortalRecordDetail {
  const access = new FieldAccess(ctx, type);
  const editable = access.editable(record);
  const fields = access.readable(record).map((name): RecordField => ({
    ...describeField(ctx, type, name, editable),
    ...(Object.hasOwn(record.data, name) ? { value: record.data[name] } : {}),
    pendingChange: pendingChangeOf(pending, name),
  }));
  const typeName = inLocale(type.labels.singular, ctx.locale);
  return { ...present(ctx, { record, type }, () => true), typeName, fields };
}

function pendingChangeOf(pending: readonly ChangeRequestDocument[], name: string): PendingChange | null {
  for (const { _id, changes, requester, createdAt } of pending) {
    const change = changes.find(({ field }) => field === name);
    if (change)
      return { changeRequest: _id, to: change.to, requester: requester.name, requestedAt: createdAt };
  }
  return null;
}

/** A change of a record. */
export function presentChange(
  { locale }: Context,
  type: RecordTypeDocument,
  change: ChangeDocument,
): RecordChange {
  const { _id, kind, field, from, to, at, actor, acceptedBy, reason, through, changeRequestId } = change;
  return {
    id: _id,
    kind,
    field,
    label: field === null ? null : labelOf(type, field, locale),
    from,
    to,
    at,
    actor,
    acceptedBy,
    reason,
    through,
    changeRequest: changeRequestId,
  };
}

/** How far a source is. */
export function presentSyncCursor(ctx: Context, document: SyncCursorDocument): SyncCursor {
  const { source, cursor, counts, updatedAt } = document;
  const lagSeconds = Math.max(0, Math.round((ctx.clock().getTime() - updatedAt.getTime()) / 1_000));
  return { source, cursor, lastBatch: counts, lagSeconds, updatedAt };
}
