/** The sign between whole and fraction in a language, and the one between thousands. */
function signsOf(language: string): { point: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { point: find('decimal') || '.', group: find('group') };
}

/** An exact number as the form keeps it (`1234.50`), out of what somebody typed; other texts stay as they are. */
export function readDecimal(text: string, language: string): string {
  const plain = text.replace(/[\s'’]/g, '');
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (!/^-?\d[\d.,]*$/.test(plain) || last === undefined) return plain === '' ? '' : plain;
  const [, fraction = ''] = /[.,](\d*)$/.exec(plain) ?? [];
  // "1.234" are thousands in German, and in English little more than one. Signs that come twice part thousands anywhere.
  const isGroup =
    signs.length > 1
      ? signs.every((sign) => sign === last)
      : last === signsOf(language).group && fraction.length === 3;
  const whole = (isGroup ? plain : plain.slice(0, plain.length - fraction.length - 1)).replace(/[.,]/g, '');
  return isGroup || fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The same number as people write it in a language. */
export const writeDecimal = (decimal: string, language: string): string =>
  /^-?\d+\.\d+$/.test(decimal) ? decimal.replace('.', signsOf(language).point) : decimal;
