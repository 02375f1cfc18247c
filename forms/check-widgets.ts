import type { Place, Report } from './check.js';
import { compareDecimals } from './decimals.js';
import { below, own } from './json.js';
import type { SchemaObject } from './schema.js';

/** The parts of an address, by the names under which a form has them. */
export const ADDRESS_PARTS: readonly string[] = [
  'recipient',
  'company',
  'street',
  'line2',
  'postalCode',
  'city',
  'region',
  'country',
];

/** Most entries of a list that people fill in one by one. */
export const MAX_ENTRIES = 100;

/** A list of other things than choices, of which there may be too many to look at one by one. */
export const isOpenList = ({ schema }: Place): boolean =>
  typeof schema.items === 'object' &&
  schema.items['enum'] === undefined &&
  !((schema.maxItems as number) <= MAX_ENTRIES);

/** Widgets for what they cannot show, and exact numbers that contradict each other. */
export function widgetProblems(places: Place[], report: Report): void {
  for (const place of places) {
    const { schema, pointer } = place;
    const at = below(pointer, 'x-widget');
    if (schema['x-widget'] === 'money' && !isMoney(schema)) {
      report(
        at,
        'conflict',
        'The widget "money" is for an object of an amount and a currency.',
        'Declare "amount" with "format": "decimal" and "currency" with an "enum" of codes such as "EUR", and require both.',
      );
    }
    if (schema['x-widget'] === 'address' && !isAddress(schema)) {
      report(
        at,
        'conflict',
        'The widget "address" is for an object of the parts of an address.',
        `Declare some of ${ADDRESS_PARTS.join(', ')} as texts, and nothing else.`,
      );
    }
    if (schema['x-widget'] === 'signature' && !isSignature(schema)) {
      report(
        at,
        'conflict',
        'The widget "signature" is for an object of a name and perhaps a drawing.',
        'Declare "name" as a text and require it, and if you like "drawing" as a text with "format": "png".',
      );
    }
    decimalProblems(schema, pointer, report);
    if (schema['x-item'] === undefined) continue;
    const item = below(pointer, 'x-item');
    if (typeof schema.items !== 'object' || schema.items['enum'])
      report(item, 'conflict', '"x-item" is for a list of entries.', 'Add "items", or leave it out.');
    else if (isOpenList(place))
      report(item, 'conflict', 'A list that people fill in needs an end.', 'Set "maxItems" to 100 or less.');
  }
}

function decimalProblems(schema: SchemaObject, pointer: string, report: Report): void {
  const [least, most] = [schema['x-minimum'], schema['x-maximum']] as (string | undefined)[];
  const first = least === undefined ? 'x-maximum' : 'x-minimum';
  if (least === undefined && most === undefined) return;
  const at = below(pointer, first);
  if (schema.format !== 'decimal')
    report(at, 'conflict', `"${first}" is for exact numbers.`, 'Add "format": "decimal", or leave it out.');
  else if (least !== undefined && most !== undefined && compareDecimals(least, most) > 0)
    report(at, 'conflict', '"x-minimum" is above "x-maximum": nothing can satisfy both.', 'Exchange them.');
}

const partOf = ({ properties }: SchemaObject, name: string): SchemaObject => {
  const part = own(properties, name);
  return typeof part === 'object' ? part : {};
};

function isMoney(schema: SchemaObject): boolean {
  const codes = partOf(schema, 'currency').enum ?? [];
  return (
    Object.keys(schema.properties ?? {})
      .sort()
      .join() === 'amount,currency' &&
    partOf(schema, 'amount').format === 'decimal' &&
    codes.length > 0 &&
    codes.every((code) => typeof code === 'string' && /^[A-Z]{3}$/.test(code)) &&
    ['amount', 'currency'].every((name) => schema.required?.includes(name))
  );
}

function isSignature(schema: SchemaObject): boolean {
  const names = Object.keys(schema.properties ?? {});
  return (
    names.every((name) => name === 'name' || name === 'drawing') &&
    partOf(schema, 'name').type === 'string' &&
    (!names.includes('drawing') || partOf(schema, 'drawing').format === 'png') &&
    schema.required?.includes('name') === true
  );
}

function isAddress(schema: SchemaObject): boolean {
  const names = Object.keys(schema.properties ?? {});
  return (
    names.length > 0 &&
    names.every((name) => ADDRESS_PARTS.includes(name) && partOf(schema, name).type === 'string')
  );
}
