import { below } from '../../forms/json.js';
import { bodyError, type ErrorWords, type InputError } from '../kernel/errors.js';

const HALF: ErrorWords = {
  en: [
    'The text holds half a character: a surrogate without its other half.',
    'Send whole characters (RFC 7493, 2.1).',
  ],
  de: [
    'Der Text enthält ein halbes Zeichen: ein Surrogat ohne seine andere Hälfte.',
    'Senden Sie ganze Zeichen (RFC 7493, 2.1).',
  ],
};

/**
 * Texts and names at any depth that hold lone surrogates, which JSON can write (`"\ud800"`) and UTF-8 cannot: the database would
 * keep another text, and two keys that differ would become one. The depth is limited by then.
 */
export function halfCharacters(value: unknown, pointer = ''): InputError[] {
  if (typeof value === 'string') return isWhole(value) ? [] : [bodyError(pointer, 'encoding', HALF)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = below(pointer, name);
    // A name that is broken itself cannot be written into a pointer.
    return isWhole(name) ? halfCharacters(inner, place) : [bodyError(pointer, 'encoding', HALF)];
  });
}

const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
