import type { Violation, ViolationCode } from './schema.js';

/** What is wrong with an answer and how to mend it, each one sentence, in the language of the reader. */
export interface Message {
  detail: string;
  fix: string;
}

/**
 * Puts a violation into words. `fieldTitle` is what the form calls the field; without it the name of the property is
 * used. The texts contain titles and values given by others: show them as text, never as HTML.
 */
export type Describe = (violation: Violation, fieldTitle?: string) => Message;

/** Codes that share the words of another one. */
const SAME = {
  format: 'type',
  const: 'type',
  false: 'unexpected',
  contains: 'minItems',
  minProperties: 'minItems',
  maxContains: 'maxItems',
  maxProperties: 'maxItems',
  oneOf: 'anyOf',
} as const;

/** The texts of one language. */
export interface Texts {
  /** BCP 47 tag; numbers are written its way. */
  language: string;
  /** What the whole form is called. */
  form: string;
  or: string;
  /** Stands before the name of a format or type that is not in `kinds`. */
  valid: string;
  /** What an answer of a type or format is called, with an example where one helps. */
  kinds: Record<string, string>;
  /**
   * By code `detail|fix`; `agree` is for `const: true`. In them `{field}`, `{x}` (the value of the keyword),
   * `{because}` and `{fields}`.
   */
  texts: Record<Exclude<ViolationCode, keyof typeof SAME> | 'agree', string>;
}

/** The name a pointer ends with, written for people: `/items/0/serialNumber` becomes "Serial number". */
export function nameOf(pointer: string): string {
  const key = pointer.replace(/.*\//s, '').replaceAll('~1', '/').replaceAll('~0', '~');
  const words = key.replace(/([a-z\d])([A-Z])|[_-]+/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Makes the describing function of a language. */
export function describeIn({ language, form, or, valid, kinds, texts }: Texts): Describe {
  const kind = (name: unknown) => (Object.hasOwn(kinds, String(name)) ? kinds[String(name)] : valid + name);
  const show = (value: unknown) =>
    typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 20 }) : String(value);
  // Exact numbers are texts: they are written with all their digits.
  const showLimit = (value: unknown) =>
    typeof value === 'string' && value.trim() && !isNaN(+value)
      ? new Intl.NumberFormat(language, {
          minimumFractionDigits: value.split('.')[1]?.length ?? 0,
        }).format(value as `${number}`)
      : show(value);
  const showDay = (value: unknown) => {
    const day = new Date(String(value));
    return isNaN(+day)
      ? show(value)
      : day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  };
  const showOf = (code: string) => {
    if (/type|format/.test(code)) return kind;
    if (/earliest|latest/.test(code)) return showDay;
    return /imum/.test(code) ? showLimit : show;
  };
  return ({ pointer, code, params }, fieldTitle) => {
    const { expected, message, because, fields = [] } = params;
    const field = fieldTitle || nameOf(pointer) || form;
    const values: Record<string, string> = {
      field,
      x: [expected]
        .flat()
        .map(showOf(code))
        .join(code === 'enum' ? ', ' : or),
      because: nameOf('/' + because),
      fields: (fields as string[]).map(nameOf).filter(Boolean).join(', ') || field,
    };
    const key = code === 'const' && expected === true ? 'agree' : code in SAME ? SAME[code as 'const'] : code;
    const [detail = '', fix = ''] = texts[key as 'type']
      .split('|')
      .map((text) => text.replace(/\{(\w+)}/g, (_, name: string) => values[name]!));
    return { detail, fix: (code === 'pattern' && (message as string)) || fix };
  };
}
