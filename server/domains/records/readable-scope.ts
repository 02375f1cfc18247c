import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { Filter } from '../../store/scoped-collection.js';
import { wordTerm } from './record-data.js';
import { pathOf } from './field-access.js';

/**
 * The condition under which each of these fields may be read, for queries by them: of records that the caller sees without one
 * of the fields, nothing can be guessed. Empty where whoever sees a record sees these.
 */
export function whereReadable(ctx: Context, fields: readonly string[]): Filter[] {
  const whole = JSON.stringify(scopeFor(ctx, 'record.read').filter);
  const conditions = [...new Set(fields)].map((name) => scopeFor(ctx, 'record.read', [pathOf(name)]).filter);
  return conditions.filter((condition) => JSON.stringify(condition) !== whole);
}

/** The condition that a record holds all of the words, each in some field that the caller may read there. */
export function wordsCondition(ctx: Context, fields: readonly string[], words: readonly string[]): Filter[] {
  if (words.length === 0) return [];
  const open = fields.filter((name) => whereReadable(ctx, [name]).length === 0);
  const partly = fields.filter((name) => !open.includes(name));
  return words.map((word) => {
    const within = (name: string): RegExp => new RegExp(`^${wordTerm(name, word)}`);
    return {
      $or: [
        { terms: { $in: open.map(within) } },
        ...partly.map((name) => ({ $and: [...whereReadable(ctx, [name]), { terms: within(name) }] })),
      ],
    };
  });
}
