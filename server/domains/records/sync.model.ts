import { own } from '../../../forms/json.js';
import type { RecordConflict } from './import.dto.js';
import { isSame, type FieldChange } from './record-data.js';
import { rulesOf, type RecordTypeRules } from './record-type.model.js';

/** When people changed fields here that their source has not taken over yet. */
export type ChangedHere = Readonly<Record<string, Date>>;

/** What becomes of a record whose source sends it again. */
export interface Merged {
  data: Record<string, unknown>;
  changedHere: Record<string, Date>;
  conflicts: RecordConflict[];
}

/**
 * Settles what the source sends with what people changed here since: fields whose source of truth is the portal keep it until
 * the source has taken it over, all others are overwritten. Both are told.
 */
export function settle(
  type: Pick<RecordTypeRules, 'fields'>,
  here: { data: Record<string, unknown>; changedHere: ChangedHere },
  sent: Record<string, unknown>,
): Merged {
  const data = new Map(Object.entries(sent));
  const changedHere: Record<string, Date> = {};
  const conflicts: RecordConflict[] = [];
  for (const [field, changedAt] of Object.entries(here.changedHere)) {
    const ours = own(here.data, field) ?? null;
    if (isSame(ours, own(sent, field))) continue;
    const isKept = rulesOf(type, field).source === 'portal';
    conflicts.push({ field, outcome: isKept ? 'kept' : 'overwritten', changedAt });
    if (!isKept) continue;
    changedHere[field] = changedAt;
    if (ours === null) data.delete(field);
    else data.set(field, ours);
  }
  return { data: Object.fromEntries(data), changedHere, conflicts };
}

/** The same with fields that somebody has changed here. */
export function withChangedHere(
  before: ChangedHere,
  changes: readonly FieldChange[],
  at: Date,
): Record<string, Date> {
  return { ...before, ...Object.fromEntries(changes.map(({ field }) => [field, at])) };
}
