import { each, eraseEach } from '../../../store/each.js';
import type { PersonalData } from '../../../store/personal-data.js';
import { fromRow, type RequestDraftsStore } from './request-drafts.store.js';

/** What people were writing: theirs alone, so that it goes with them. */
export function requestDraftsOfPeople({ drafts }: RequestDraftsStore): PersonalData {
  return {
    domain: 'requests',
    collection: 'requestDrafts',
    async *disclose(ctx, { id }) {
      for await (const row of each(drafts, ctx, { ownerId: id })) {
        const { serviceKey, recordId, data, createdAt, updatedAt } = fromRow(row);
        const facts = { service: serviceKey, record: recordId, data, createdAt, updatedAt };
        yield { kind: 'requestDraft', id: row._id, data: facts };
      }
    },
    erase(ctx, { person: { id } }, after, tx) {
      return eraseEach(drafts, ctx, { filter: { ownerId: id }, after }, tx, () => ({ delete: true }));
    },
  };
}
