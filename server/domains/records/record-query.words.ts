import { queryError, type ErrorWords, type InputError } from '../../kernel/errors.js';

const oneOf = (names: readonly string[]): [string, string] =>
  names.length > 0
    ? [`Use one of: ${names.join(', ')}.`, `Nehmen Sie eines von: ${names.join(', ')}.`]
    : ['Leave it out.', 'Lassen Sie es weg.'];

/** A parameter that names something that is none to this caller; what there is for them is listed. */
export function notAvailable(en: string, de: string, names: readonly string[]): ErrorWords {
  const [fix, mend] = oneOf(names);
  return { en: [en, fix], de: [de, mend] };
}

/** A filter that cannot be read at all. */
export const BAD_FILTER: ErrorWords = {
  en: [
    'The filter cannot be read.',
    'Write it as `field:operator:value`, for example `data.status:eq:open`.',
  ],
  de: [
    'Der Filter ist nicht lesbar.',
    'Schreiben Sie ihn als `Feld:Operator:Wert`, etwa `data.status:eq:open`.',
  ],
};

/** A value of the wrong kind. */
export const badValue = (kind: string): ErrorWords => ({
  en: ['The value of the filter is of the wrong kind.', `Send ${VALUES[kind]?.[0] ?? 'a text'}.`],
  de: ['Der Wert des Filters ist von der falschen Art.', `Senden Sie ${VALUES[kind]?.[1] ?? 'einen Text'}.`],
});

const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  number: ['a number', 'eine Zahl'],
  integer: ['a whole number', 'eine ganze Zahl'],
  boolean: ['`true` or `false`', '`true` oder `false`'],
  date: ['a date such as `2026-01-31`', 'ein Datum wie `2026-01-31`'],
  'date-time': ['a time such as `2026-01-31T08:00:00Z`', 'eine Zeit wie `2026-01-31T08:00:00Z`'],
};

/** Too many of something. */
export const tooMany = (most: number): ErrorWords => ({
  en: ['These are too many.', `Send at most ${most}.`],
  de: ['Das sind zu viele.', `Senden Sie höchstens ${most}.`],
});

/** A type that is none. */
export const unknownType = (known: readonly string[]): InputError =>
  queryError(
    '/type',
    'unknown',
    notAvailable('There is no such record type.', 'Diese Datensatzart gibt es nicht.', known),
  );
