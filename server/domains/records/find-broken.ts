import type { Context } from '../../kernel/context.js';
import type { Scope } from '../../kernel/scope.js';
import { dataErrors } from './record-data.js';
import type { RecordTypeRules } from './record-type.model.js';
import type { BrokenRecord, DraftValidation } from './record-types.dto.js';
import type { RecordsStore } from './records.store.js';

/** So many are listed; all are counted. */
const LISTED = 100;
/** So many faults are told of each. */
const FAULTS = 5;

/** Checks every record of a type against a draft of it, batch by batch. */
export async function findBroken(
  { locale }: Context,
  store: RecordsStore,
  scope: Scope,
  draft: RecordTypeRules & { key: string },
): Promise<DraftValidation> {
  const records: BrokenRecord[] = [];
  let count = 0;
  let checked = 0;
  for await (const batch of store.all(scope, draft.key)) {
    for (const { _id, externalId, data } of batch) {
      const errors = dataErrors(draft, data, '/data', locale);
      if (errors.length === 0) continue;
      count += 1;
      const told = errors
        .slice(0, FAULTS)
        .map(({ pointer, code, detail, fix }) => ({ pointer, code, detail, fix }));
      if (records.length < LISTED) records.push({ id: _id, externalId, errors: told });
    }
    checked += batch.length;
  }
  return { publishable: count === 0, checked, broken: { count, records } };
}
