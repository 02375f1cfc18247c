import { sightsFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { Filter } from '../../../store/scoped-collection.js';
import { termCondition } from './terms.model.js';

/** The condition that a request holds all of the words, each somewhere that the caller may read in that very request. */
export function searchConditions(ctx: Context, words: readonly string[]): Filter[] {
  if (words.length === 0) return [];
  const sights = sightsFor(ctx, 'request.read');
  return words.map((word) => {
    const within = sights.map(({ condition, fields }) => ({
      ...condition,
      terms: termCondition(word, fields),
    }));
    const isSame = sights.every(({ fields }) => !fields);
    // Whoever reads all of what they see needs no condition besides the scope.
    return isSame ? { terms: termCondition(word, undefined) } : { $or: within };
  });
}
