import { FORMER_MEMBER } from '../../../kernel/pseudonym.js';
import { each, eraseEach } from '../../../store/each.js';
import type { PersonalData } from '../../../store/personal-data.js';
import type { ViewsStore } from './views.store.js';

/** Lists that they saved. What is shared stays to the others, without them in it; their own goes. */
export function viewsOfPeople({ views }: ViewsStore): PersonalData {
  return {
    domain: 'requests',
    collection: 'requestViews',
    async *disclose(ctx, { id }) {
      for await (const { _id, name, shared, filters, sort, createdAt } of each(views, ctx, { ownerId: id }))
        yield { kind: 'requestView', id: _id, data: { name, shared, filters, sort, createdAt } };
    },
    erase: (ctx, erasure, after, tx) =>
      eraseEach(views, ctx, { filter: { ownerId: erasure.person.id }, after }, tx, ({ shared }) =>
        shared ? { set: { ownerName: FORMER_MEMBER } } : { delete: true },
      ),
  };
}
