import { css, html, type TemplateResult } from 'lit';
import { isObject } from '../../../forms/json.js';
import type { JsonSchema, SchemaObject } from '../../../forms/schema.js';
import { adopt } from '../../core/adopt.js';
import type { Question, special } from '../../core/control.js';
import { readDecimal, writeDecimal } from './decimal-text.js';
import { headOf } from './question-head.js';
import type { Widget } from './widgets.js';

const styles = css`
  fieldset:is(.money, .address) > div:not(.notes) {
    display: grid;
    gap: 0 1rem;
    padding: 0;
    border: 0;
  }
  .money > div:not(.notes) {
    grid-template-columns: minmax(8rem, 1fr) auto;
  }
  .address > div:not(.notes) {
    grid-template-columns: repeat(6, 1fr);
  }
  .address > div > div {
    grid-column: 1 / -1;
  }
  .address > div > div:has(> [autocomplete='postal-code']) {
    grid-column: span 2;
  }
  .address > div > div:has(> [autocomplete='address-level2']) {
    grid-column: span 4;
  }
  @media (max-width: 22rem) {
    .address > div > div:has(> [autocomplete]) {
      grid-column: 1 / -1;
    }
  }
  form .address > div > div:not(.notes),
  form .money > div > div:not(.notes) {
    margin-block-end: 0.75rem;
  }
  .money select {
    inline-size: auto;
    min-inline-size: 6rem;
  }
  .currency {
    margin: 0;
    min-block-size: 44px;
    align-content: center;
  }
`;

/** What browsers fill in for each part of an address (HTML, autofill detail tokens). */
const TOKENS: Readonly<Record<string, string>> = {
  recipient: 'name',
  company: 'organization',
  street: 'address-line1',
  line2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  region: 'address-level1',
  country: 'country',
};

/** Says what the groups of a form leave to be understood: which browser values fit, what countries are called. */
export function prepare(schema: JsonSchema, language: string): void {
  if (Array.isArray(schema)) return schema.forEach((part) => prepare(part as JsonSchema, language));
  if (!isObject(schema)) return;
  const { 'x-widget': widget, properties = {} } = schema as SchemaObject;
  if (widget === 'money') prepareMoney(properties['currency']);
  if (widget === 'address') {
    for (const [name, part] of Object.entries(properties)) prepareAddress(name, part, language);
  }
  Object.values(schema).forEach((part) => prepare(part as JsonSchema, language));
}

function prepareMoney(currency: JsonSchema | undefined): void {
  if (!isObject(currency)) return;
  currency['x-widget'] = (currency['enum'] as unknown[]).length > 1 ? 'select' : 'currency';
}

function prepareAddress(name: string, part: JsonSchema, language: string): void {
  if (!isObject(part)) return;
  part['x-autocomplete'] ??= TOKENS[name];
  if (name !== 'country' || !Array.isArray(part['enum']) || part['x-enum-labels']) return;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const nameOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code);
  part['x-enum-labels'] = Object.fromEntries((part['enum'] as string[]).map((code) => [code, nameOf(code)]));
  part['x-widget'] ??= 'select';
}

/** A number that is typed as people write it, and kept exactly. */
function decimal(question: Question): TemplateResult {
  const { host, field, answer, fault, set } = question;
  const { id, notesId, heading, notes } = headOf(question);
  const { language } = host!;
  return html`<label for=${id}>${heading}</label>${notes}<input
      id=${id}
      name=${id}
      inputmode="decimal"
      autocomplete="off"
      aria-describedby=${notesId}
      aria-invalid=${fault !== undefined}
      aria-required=${field.required}
      placeholder=${field.schema['x-placeholder'] ?? ''}
      .defaultValue=${typeof answer === 'string' ? writeDecimal(answer, language) : ''}
      @input=${({ target }: { target: HTMLInputElement }) => set(readDecimal(target.value, language))}
    />`;
}

/** The only currency there is: nobody has to choose it. It counts once an amount is asked for. */
function currency({ field, answer, set }: Question): TemplateResult {
  const [code] = field.schema.enum as [string];
  if (field.required && answer === undefined) queueMicrotask(() => set(code, true));
  return html`<span>${field.schema.title ?? field.name}</span>
    <p class="currency">${code}</p>`;
}

/** An amount with its currency, and an exact number, as people write them. */
export const say: NonNullable<typeof special.say> = ({ schema }, answer, { language }) => {
  if (schema.format === 'decimal' && typeof answer === 'string') return writeDecimal(answer, language);
  if (schema['x-widget'] !== 'money' || !isObject(answer)) return undefined;
  const { amount, currency: code } = answer as { amount?: string; currency?: string };
  return amount && code ? `${writeDecimal(amount, language)} ${code}` : undefined;
};

/** Exact numbers, amounts of money and addresses. */
export const widget: Widget = (question) => {
  const { host, field, inner } = question;
  const { 'x-widget': kind, format } = field.schema;
  if (!host) return undefined;
  adopt(host, styles);
  if (format === 'decimal') return decimal(question);
  if (kind === 'currency') return currency(question);
  if (!inner || (kind !== 'money' && kind !== 'address')) return undefined;
  const { notesId, heading, notes } = headOf(question);
  return html`<fieldset class=${kind} aria-describedby=${notesId}>
    <legend>${heading}</legend>
    ${notes}${inner}
  </fieldset>`;
};
