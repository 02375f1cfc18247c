import { canonical, isObject } from './json.js';
import { formats } from './formats.js';
import { moreFormats } from './more-formats.js';
import { isKnownFact, KNOWN_FACTS } from './prefill.js';

/** Where a keyword holds schemas: itself, in a list, or in a map of names. */
export type Holds = 'schema' | 'list' | 'map';

/** What is known about one keyword. */
export interface KeywordRule {
  /** What its value has to be, as the end of "must be". */
  takes: string;
  /** Whether a value is that. */
  accepts: (value: unknown) => boolean;
  /** Where there are schemas in the value. */
  holds?: Holds;
}

/** Names of the formats that are asserted. */
export const FORMATS = Object.keys({ ...formats, ...moreFormats });

/** Formats that are known without being asserted. */
export const ANNOTATION_FORMATS = ['portal-multiline'];

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
const WIDGETS = ['textarea', 'radio', 'select', 'checkboxes', 'money', 'address', 'signature'];
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const isString = (value: unknown): value is string => typeof value === 'string';
const isUnique = (list: unknown[]): boolean =>
  new Set(list.map((item) => canonical({ steps: Infinity }, item))).size === list.length;
const isNames = (value: unknown): boolean => Array.isArray(value) && value.every(isString) && isUnique(value);
const isOneOf = (list: string[]) => (value: unknown) => isString(value) && list.includes(value);
const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isObject(value);

const MOST_STEPS = 20;
const isStep = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).sort().join() === 'fields,title' &&
  isString(value['title']) &&
  value['title'].trim() !== '' &&
  isNames(value['fields']) &&
  (value['fields'] as unknown[]).length > 0;

const MOST_DAYS = 3_660;
/** What `x-earliest` and `x-latest` say, see `DateLimit`. */
const isDateLimit = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((name) => ['field', 'days', 'workdays'].includes(name)) &&
  (value['field'] === undefined || isString(value['field'])) &&
  (value['workdays'] === undefined || typeof value['workdays'] === 'boolean') &&
  (value['days'] === undefined ||
    (Number.isInteger(value['days']) && Math.abs(value['days'] as number) <= MOST_DAYS));

/** A name of the time zone database, and not an offset such as `+01:00`. */
const isTimeZone = (value: unknown): boolean => {
  if (!isString(value) || !/^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};

const schema: KeywordRule = { takes: 'a schema', accepts: isSchema, holds: 'schema' };
const list: KeywordRule = {
  takes: 'a list of at least one schema',
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
  holds: 'list',
};
const map: KeywordRule = {
  takes: 'an object whose values are schemas',
  accepts: (value) => isObject(value) && Object.values(value).every(isSchema),
  holds: 'map',
};
const count: KeywordRule = {
  takes: 'a whole number, 0 or more',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
const number: KeywordRule = { takes: 'a number', accepts: (value) => Number.isFinite(value) };
const flag: KeywordRule = { takes: 'true or false', accepts: (value) => typeof value === 'boolean' };
const dateLimit: KeywordRule = {
  takes: 'an object that says "field" (a name), "days" (a whole number) or "workdays" (true or false)',
  accepts: isDateLimit,
};
const decimal: KeywordRule = {
  takes: 'an exact number as a text, such as "100.00"',
  accepts: (value) => isString(value) && moreFormats['decimal']!(value),
};
const text: KeywordRule = { takes: 'a text', accepts: isString };
const names: KeywordRule = { takes: 'a list of different names', accepts: isNames };
const anything: KeywordRule = { takes: 'anything', accepts: () => true };

/** Every keyword a form schema may use. */
export const KEYWORDS: Readonly<Record<string, KeywordRule>> = {
  type: {
    takes: `one of ${TYPES.join(', ')}, or a list of them`,
    accepts: (value) =>
      [value].flat().length > 0 && [value].flat().every(isOneOf(TYPES)) && isUnique([value].flat()),
  },
  enum: {
    takes: 'a list of at least one value, each of them once',
    accepts: (value) => Array.isArray(value) && value.length > 0 && isUnique(value),
  },
  const: anything,
  minLength: count,
  maxLength: count,
  pattern: text,
  format: {
    takes: `one of ${[...FORMATS, ...ANNOTATION_FORMATS].join(', ')}`,
    accepts: isOneOf([...FORMATS, ...ANNOTATION_FORMATS]),
  },
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: {
    takes: 'a number above 0',
    accepts: (value) => Number.isFinite(value) && (value as number) > 0,
  },
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  prefixItems: list,
  items: schema,
  contains: schema,
  minContains: count,
  maxContains: count,
  unevaluatedItems: schema,
  minProperties: count,
  maxProperties: count,
  required: names,
  dependentRequired: {
    takes: 'an object whose values are lists of different names',
    accepts: (value) => isObject(value) && Object.values(value).every(isNames),
  },
  properties: map,
  patternProperties: map,
  additionalProperties: schema,
  propertyNames: schema,
  dependentSchemas: map,
  unevaluatedProperties: schema,
  allOf: list,
  anyOf: list,
  oneOf: list,
  not: schema,
  if: schema,
  then: schema,
  else: schema,
  $ref: text,
  $defs: map,
  $anchor: {
    takes: 'a name of letters, digits, "-", "_" and "."',
    accepts: (value) => isString(value) && /^[a-z_][\w.-]*$/i.test(value),
  },
  $id: text,
  $schema: { takes: `"${DIALECT}"`, accepts: (value) => value === DIALECT },
  $comment: text,
  title: text,
  description: text,
  default: anything,
  examples: { takes: 'a list', accepts: Array.isArray },
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  'x-order': names,
  'x-steps': {
    takes: 'a list of 2 to 20 steps, each { "title": text, "fields": names }',
    accepts: (value) =>
      Array.isArray(value) && value.length >= 2 && value.length <= MOST_STEPS && value.every(isStep),
  },
  'x-widget': { takes: `one of ${WIDGETS.join(', ')}`, accepts: isOneOf(WIDGETS) },
  'x-placeholder': text,
  'x-autocomplete': text,
  'x-unit': text,
  'x-help': text,
  'x-message': text,
  'x-prefill': {
    takes: `one of ${KNOWN_FACTS.join(', ')}, or /record/data/ and the name of a field`,
    accepts: isKnownFact,
  },
  'x-record': {
    takes: 'the key of a record type: lower-case words with hyphens',
    accepts: (value) => isString(value) && /^[a-z][a-z0-9-]*$/.test(value),
  },
  'x-person': { takes: '"account" or "staff"', accepts: isOneOf(['account', 'staff']) },
  'x-earliest': dateLimit,
  'x-latest': dateLimit,
  'x-workdays': flag,
  'x-time-zone': { takes: 'a time zone such as "Europe/Stockholm"', accepts: isTimeZone },
  'x-minimum': decimal,
  'x-maximum': decimal,
  'x-item': text,
  'x-enum-labels': {
    takes: 'an object whose values are texts',
    accepts: (value) => isObject(value) && Object.values(value).every(isString),
  },
};

/** What to do about keywords of other drafts and about those that are left out on purpose. */
export const REPLACEMENTS: Readonly<Record<string, string>> = {
  definitions: 'Call it $defs.',
  dependencies: 'Use dependentRequired or dependentSchemas.',
  additionalItems: 'Use prefixItems for the first items and items for the rest.',
  id: 'Call it $id.',
  $dynamicRef: 'Use $ref with a name inside this schema.',
  $dynamicAnchor: 'Use $anchor.',
  $recursiveRef: 'Use $ref with a name inside this schema.',
  $recursiveAnchor: 'Use $anchor.',
  nullable: 'Add "null" to type.',
  divisibleBy: 'Call it multipleOf.',
  enumNames: 'Call it x-enum-labels, an object from value to label.',
};
