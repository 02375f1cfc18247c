import { html, type TemplateResult } from 'lit';
import type { Schemas } from '../client/types.js';
import { dateTime } from './format-time.js';

type Field = Pick<Schemas['RecordFieldDescription'], 'format' | 'unit' | 'values' | 'schema'>;
type Named = {
  title?: string;
  'x-enum-labels'?: Record<string, string>;
  items?: Named;
  properties?: Record<string, Named>;
};

/** What a value of a field is in words of a language; empty when there is none. */
export function fieldText(
  { format, unit, values, schema }: Field,
  value: unknown,
  language: string,
  words: { yes: string; no: string },
): string {
  const { items, properties } = schema as Named;
  const inner = (part: Named | undefined, one: unknown) =>
    fieldText({ format: null, unit: null, values: [], schema: { ...part } }, one, language, words);
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => inner(items, one)).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, one]) => `${properties?.[name]?.title ?? name}: ${inner(properties?.[name], one)}`)
      .join('\n');
  }
  const label = values.find((known) => known.value === String(value))?.label;
  const named = label ?? (schema as Named)['x-enum-labels']?.[String(value)];
  if (named) return named;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return amount(value, unit, language);
  if (format === 'date') {
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(value as string),
    );
  }
  return format === 'date-time' ? dateTime(value as string, language) : `${value as string}`;
}

/** A number with its unit; one of three capital letters is a currency. */
function amount(value: number, unit: string | null, language: string): string {
  const isMoney = /^[A-Z]{3}$/.test(unit ?? '');
  const style = isMoney ? ({ style: 'currency', currency: unit! } as const) : {};
  const text = new Intl.NumberFormat(language, style).format(value);
  return unit && !isMoney ? `${text} ${unit}` : text;
}

/** The same with what can be done with it: addresses and numbers are links, line breaks stay. */
export function fieldValue(
  field: Field,
  value: unknown,
  ...rest: [string, { yes: string; no: string }]
): TemplateResult {
  const text = fieldText(field, value, ...rest);
  const scheme = { email: 'mailto:', phone: 'tel:', uri: '' }[field.format ?? ''];
  // Only what leads to a page, an inbox or a telephone becomes a link.
  return text && scheme !== undefined && (scheme || /^https?:/i.test(text))
    ? html`<a href=${scheme + text} rel="noopener noreferrer">${text}</a>`
    : html`<span class="value" dir="auto">${text || '–'}</span>`;
}
