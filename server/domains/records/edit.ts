import { below } from '../../../forms/json.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, PorticoError, type InputError } from '../../kernel/errors.js';
import { stepsOf } from '../../kernel/json-pointer.js';
import type { ChangeRequestDocument } from './change-requests.store.js';
import { FieldAccess } from './field-access.js';
import {
  changesBetween,
  dataErrors,
  inUtc,
  mergePatch,
  withChanges,
  type FieldChange,
} from './record-data.js';
import type { RecordTypeDocument } from './record-types.store.js';
import { HIDDEN_FAULT, NOT_EDITABLE } from './records.words.js';
import type { RecordDocument } from './records.store.js';

/** What an edit changes at once, and what waits for approval. */
export interface Edit {
  now: FieldChange[];
  later: FieldChange[];
}

/** A record that somebody edits. */
export interface Edited {
  record: RecordDocument;
  type: RecordTypeDocument;
  pending: readonly ChangeRequestDocument[];
}

/**
 * What a merge patch of a record's data would change.
 * @throws 403 `field_not_editable`, 409 `change_pending`, 422 naming what is not valid.
 */
export function editOf(
  ctx: Context,
  { record, type, pending }: Edited,
  patch: Record<string, unknown>,
): Edit {
  const access = new FieldAccess(ctx, type);
  requireEditable(access.editable(record), patch);
  const wanted = mergePatch(record.data, patch) as Record<string, unknown>;
  const readable = access.readable(record);
  requireValid(ctx, type, wanted, readable);
  const changes = changesBetween(record.data, inUtc(type, wanted));
  const later = changes.filter(({ field }) => access.needsApproval(field));
  const now = changes.filter((change) => !later.includes(change));
  requireFree(pending, later);
  // What changes at once must be right without what waits.
  if (later.length > 0 && now.length > 0) requireValid(ctx, type, withChanges(record.data, now), readable);
  return { now, later };
}

function requireEditable(editable: readonly string[], patch: Record<string, unknown>): void {
  const refused = Object.keys(patch).filter((name) => !editable.includes(name));
  if (refused.length === 0) return;
  const errors = refused.slice(0, 50).map((name) => bodyError(pointerOf(name), 'not_editable', NOT_EDITABLE));
  throw new PorticoError('field_not_editable', { errors });
}

function requireFree(pending: readonly ChangeRequestDocument[], later: readonly FieldChange[]): void {
  const waiting = pending.flatMap(({ changes }) => changes.map(({ field }) => field));
  if (later.some(({ field }) => waiting.includes(field))) throw new PorticoError('change_pending');
}

/** @throws 422; of fields that the caller cannot read it only says that something does not fit. */
export function requireValid(
  { locale }: Context,
  type: RecordTypeDocument,
  data: Record<string, unknown>,
  readable: readonly string[],
): void {
  const errors = dataErrors(type, data, '/data', locale);
  if (errors.length === 0) return;
  const told = errors.filter((error) => isReadable(error, readable));
  const hidden = told.length < errors.length ? [bodyError('/data', 'hidden', HIDDEN_FAULT)] : [];
  throw invalidInput(...told, ...hidden);
}

function isReadable({ pointer }: InputError, readable: readonly string[]): boolean {
  const [, name] = stepsOf(pointer);
  return name === undefined || readable.includes(name);
}

const pointerOf = (name: string): string => below('/data', name);
