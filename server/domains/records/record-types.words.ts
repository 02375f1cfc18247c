import type { ErrorWords, InputError } from '../../kernel/errors.js';

/** A schema that lets undeclared fields in. */
export const OPEN_SCHEMA: ErrorWords = {
  en: ['The schema lets any field in.', 'Set "additionalProperties": false at its root.'],
  de: ['Das Schema lässt jedes Feld zu.', 'Setzen Sie "additionalProperties": false an seiner Wurzel.'],
};

/** A name that queries and templates could not say. */
export const BAD_NAME: ErrorWords = {
  en: [
    'The field has a name that cannot be used.',
    'Begin it with a letter and use letters, digits and "_", 64 at most.',
  ],
  de: [
    'Das Feld hat einen Namen, der nicht möglich ist.',
    'Beginnen Sie mit einem Buchstaben und nehmen Sie Buchstaben, Ziffern und "_", höchstens 64.',
  ],
};

/** A field of no kind, or of several. */
export const NO_KIND: ErrorWords = {
  en: ['The field does not say what kind of value it holds.', 'Give it one "type", alone or with "null".'],
  de: [
    'Das Feld sagt nicht, welche Art von Wert es enthält.',
    'Geben Sie ihm einen "type", allein oder mit "null".',
  ],
};

/** Rules for a field that is not there. */
export const UNKNOWN_FIELD: ErrorWords = {
  en: ['The schema has no such field.', 'Name one of its `properties`.'],
  de: ['Das Schema hat kein solches Feld.', 'Nennen Sie eines seiner `properties`.'],
};

/** Rules for one field in two places. */
export const TWICE: ErrorWords = {
  en: ['The field stands here twice.', 'Say everything about it in one place.'],
  de: ['Das Feld steht hier zweimal.', 'Sagen Sie alles darüber an einer Stelle.'],
};

/** A field that cannot be filtered or sorted by. */
export const NOT_SCALAR: ErrorWords = {
  en: [
    'Only texts, numbers and booleans can be compared.',
    'Leave it out, or make the field a text, number or boolean.',
  ],
  de: [
    'Nur Texte, Zahlen und Wahrheitswerte lassen sich vergleichen.',
    'Lassen Sie es weg, oder machen Sie das Feld zu einem davon.',
  ],
};

/** A field that cannot be searched. */
export const NOT_TEXT: ErrorWords = {
  en: ['Only texts can be searched.', 'Leave it out, or make the field a text.'],
  de: ['Nur Texte lassen sich durchsuchen.', 'Lassen Sie es weg, oder machen Sie das Feld zu einem Text.'],
};

/** A sensitive field by which values could be guessed. */
export const SENSITIVE: ErrorWords = {
  en: [
    'A sensitive field can be neither filtered, sorted nor searched by.',
    'Leave it out, or leave `sensitive` out.',
  ],
  de: [
    'Nach einem sensiblen Feld wird weder gefiltert noch sortiert noch gesucht.',
    'Lassen Sie es weg, oder lassen Sie `sensitive` weg.',
  ],
};

/** An approval that nobody needs. */
export const NOBODY_EDITS: ErrorWords = {
  en: ['Nobody edits this field who would need approval.', 'Name roles in `editableBy`, or leave it out.'],
  de: [
    'Niemand bearbeitet dieses Feld, der eine Freigabe bräuchte.',
    'Nennen Sie Rollen in `editableBy`, oder lassen Sie es weg.',
  ],
};

/** A department cannot have this key. */
export const BAD_DEPARTMENT: ErrorWords = {
  en: ['The department has a key that cannot be used.', 'Use lower-case words with hyphens.'],
  de: [
    'Die Abteilung hat einen unmöglichen Schlüssel.',
    'Nehmen Sie Wörter in Kleinbuchstaben mit Bindestrichen.',
  ],
};

/** A role that is none. */
export const unknownRole = (known: readonly string[]): ErrorWords => ({
  en: ['There is no such role.', `Name one of: ${known.join(', ')}.`],
  de: ['Diese Rolle gibt es nicht.', `Nennen Sie eine von: ${known.join(', ')}.`],
});

/** A template that names what it cannot show to everybody. */
export const notInTemplate = (name: string, known: readonly string[]): ErrorWords => ({
  en: [
    `"{${name}}" is no field that everybody may read.`,
    known.length > 0 ? `Name one of: ${known.join(', ')}.` : 'Leave it out.',
  ],
  de: [
    `"{${name}}" ist kein Feld, das alle lesen dürfen.`,
    known.length > 0 ? `Nennen Sie eines von: ${known.join(', ')}.` : 'Lassen Sie es weg.',
  ],
});

/** A type cannot have this key. */
export const BAD_KEY: InputError = {
  in: 'path',
  pointer: '/key',
  code: 'pattern',
  detail: 'The key cannot be that of a record type.',
  fix: 'Use lower-case words with hyphens, 100 characters at most.',
  translations: {
    de: {
      detail: 'Der Schlüssel ist für eine Datensatzart nicht möglich.',
      fix: 'Nehmen Sie Wörter in Kleinbuchstaben mit Bindestrichen, höchstens 100 Zeichen.',
    },
  },
};
