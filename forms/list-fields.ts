import type { lists } from './fields.js';
import { isObject } from './json.js';

/** Most entries that are shown one by one: more than a person looks through. */
const MOST_ENTRIES = 100;

/** The entries of a list as fields, named by their positions; undefined for a list of choices. */
export const listFields: NonNullable<(typeof lists)['fields']> = ({ name, schema }, answer, entryOf) => {
  const { items, title = name, 'x-item': item = title } = schema;
  if (!isObject(items) || items['enum']) return undefined;
  const entries = (Array.isArray(answer) ? answer : []).slice(0, MOST_ENTRIES);
  return entries
    .flatMap((_, index) => entryOf([items, { title: `${item} ${index + 1}` }], `${index}`, entries as never))
    .map((entry) => ({ ...entry, of: entries.length }));
};
