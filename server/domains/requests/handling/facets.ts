import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { RequestsStore } from '../requests.store.js';
import { filterOf, type ReadList } from './list-filter.js';
import type { RequestFacet } from './work.dto.js';

const MOST_VALUES = 20;

/** Counts what was asked for, each under all filters but its own; bounded by what the caller may see. */
export async function facetsOf(ctx: Context, store: RequestsStore, read: ReadList): Promise<RequestFacet[]> {
  const scope = scopeFor(ctx, 'request.read');
  return Promise.all(
    read.facets.map(async ({ name, field }) => {
      const counts = await store.countValues(scope, filterOf(read, name), field, MOST_VALUES);
      const values = counts.map(({ value, count }) => ({ value: String(value), count }));
      const ids = name === 'assignee' ? values.map(({ value }) => value) : [];
      const names = await store.assigneeNames(scope, ids);
      return { name, values: values.map((one) => ({ label: names.get(one.value) ?? one.value, ...one })) };
    }),
  );
}
