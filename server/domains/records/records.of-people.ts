import type { Context } from '../../kernel/context.js';
import { scrub } from '../../kernel/pseudonym.js';
import { grantScope } from '../../kernel/scope.js';
import { eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { HistoryStore } from './history.store.js';
import { termsOf } from './record-data.js';
import type { RecordTypesService } from './record-types.service.js';
import type { RecordsStore } from './records.store.js';

/**
 * What they wrote of themselves into records, found by the histories: texts are searched for them. All else in a record is the
 * host's, and is changed where it comes from. Its history tells them what they wrote.
 */
export function recordsOfPeople(
  { records }: RecordsStore,
  { changes }: HistoryStore,
  types: Pick<RecordTypesService, 'of'>,
): PersonalData {
  return {
    domain: 'records',
    collection: 'records',
    async *disclose() {},
    async erase(ctx, { person: { id, identifiers } }, after, tx) {
      const ids = new Set<string>();
      const piece = { filter: { actorIds: id }, after };
      const seen = await eraseEach(changes, ctx, piece, tx, ({ recordId }) => {
        ids.add(recordId);
        return null;
      });
      return { ...seen, erased: await scrubRecords(ctx, [...ids], identifiers, tx) };
    },
  };

  async function scrubRecords(
    ctx: Context,
    ids: readonly string[],
    identifiers: readonly string[],
    tx: Transaction,
  ): Promise<number> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const found = await records.find(scope, { _id: { $in: ids } }, { session: tx.session });
    const updates = [];
    for (const { _id, typeKey, data: before } of found) {
      const data = scrub(before, identifiers);
      if (data === before) continue;
      const terms = termsOf(await types.of(ctx, typeKey, tx), data);
      const change = { $set: { data, terms, updatedAt: ctx.clock() }, $inc: { version: 1 } };
      updates.push({ filter: { _id }, change });
    }
    await records.updateEach(scope, updates, tx.session);
    return updates.length;
  }
}
