import type { AuditEntry } from '../../store/audit.js';
import { rulesOf, type RecordTypeRules } from './record-type.model.js';

/** Where values are shown. */
type Through = 'record' | 'history' | 'changeRequest';

/** Whether a field is sensitive. */
export const isSensitive = (type: Pick<RecordTypeRules, 'fields'>, name: string): boolean =>
  rulesOf(type, name).sensitive === true;

/**
 * What the audit says of somebody who is shown these fields of a record: nothing where none is sensitive. It is written before
 * the answer leaves: what cannot be noted is not shown.
 */
export function readsOf(
  type: RecordTypeRules,
  recordId: string,
  names: readonly string[],
  through: Through,
): AuditEntry[] {
  const sensitive = [...new Set(names)].filter((name) => isSensitive(type, name)).sort();
  if (sensitive.length === 0) return [];
  return [
    { action: 'record.readSensitive', subjectId: recordId, facts: { fields: sensitive.join(', '), through } },
  ];
}
