import type { Locale } from '../kernel/context.js';
import type { InputError } from '../kernel/errors.js';

const WORDS: Record<Locale, { detail: string; fix: string }> = {
  en: { detail: 'An answer has a name that cannot be kept.', fix: 'Give it another name.' },
  de: { detail: 'Eine Antwort hat einen Namen, der nicht möglich ist.', fix: 'Geben Sie ihr einen anderen.' },
};

/** BSON ends names at NUL, and its library takes whatever has a `_bsontype` for a value of its own. */
const isStorable = (name: string): boolean => !name.includes('\0') && name !== '_bsontype';

/** Answers, at any depth, whose names the database cannot keep; a form without `additionalProperties: false` lets any name in. */
export function nameErrors(value: unknown, pointer: string, locale: Locale): InputError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (Array.isArray(value) || isStorable(name)) return nameErrors(inner, place, locale);
    return [{ in: 'body' as const, pointer: place, code: 'name', ...WORDS[locale] }];
  });
}
