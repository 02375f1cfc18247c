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

/** The texts of one language. */
export interface Texts {
  /** BCP 47 tag; numbers are written its way. */
  language: string;
  /** What the whole form is called. */
  form: string;
  or: string;
  /** For formats and types without a name in `kinds`; `{x}` is the format. */
  valid: string;
  /** What an answer of a type or format is called, with an example where one helps. */
  kinds: Record<string, string>;
  /**
   * By code `detail|fix`; `agree` is for `const: true`. In them `{field}`, `{x}` (the value of the keyword),
   * `{because}`, `{fields}` and `{one/many}`, which depends on `{x}`.
   */
  texts: Record<ViolationCode | 'agree', string>;
}

/** The name a pointer ends with, written for people: `/items/0/serialNumber` becomes "Serial number". */
export function nameOf(pointer: string): string {
  const key = pointer.replace(/.*\//s, '').replaceAll('~1', '/').replaceAll('~0', '~');
  const words = key.replace(/([a-z\d])([A-Z])|[_-]+/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Makes the describing function of a language. */
export function describeIn({ language, form, or, valid, kinds, texts }: Texts): Describe {
  const kind = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name] : valid.replace('{x}', name));
  const show = (value: unknown): string =>
    typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 20 }) : String(value);
  return ({ pointer, code, params }, fieldTitle) => {
    const { expected, message, because, fields = [] } = params;
    const listed = [expected].flat();
    const values: Record<string, string> = {
      field: fieldTitle || nameOf(pointer) || form,
      x: /type|format/.test(code) ? listed.map(kind as never).join(or) : listed.map(show).join(', '),
      because: nameOf('/' + because),
      fields: [fields]
        .flat()
        .map(nameOf as never)
        .join(', '),
    };
    const text = texts[code === 'const' && expected === true ? 'agree' : code];
    const [detail = '', fix = ''] = text
      .replace(/\{([^/}]+)\/?(.*?)\}/g, (_, one: string, many: string) =>
        many ? (expected === 1 ? one : many) : values[one]!,
      )
      .split('|');
    return { detail, fix: (code === 'pattern' && (message as string)) || fix };
  };
}
