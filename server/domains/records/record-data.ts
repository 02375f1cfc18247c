import {
  activeFields,
  describeInEnglish,
  describeInGerman,
  findField,
  validate,
} from '../../../forms/index.js';
import type { Describe, JsonObject, SchemaObject } from '../../../forms/index.js';
import { canonical, isObject, own } from '../../../forms/json.js';
import type { Locale } from '../../kernel/context.js';
import type { InputError } from '../../kernel/errors.js';
import { wordsIn } from '../../kernel/words.js';
import { nameErrors } from '../../store/storable-names.js';
import { labelOf, propertiesOf, rulesOf, type RecordTypeRules } from './record-type.model.js';

/** A field with its value before and after; null is no value. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

type Data = Record<string, unknown>;

/** Applies a JSON Merge Patch (RFC 7396). Names such as `__proto__` are names like any other. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical({ steps: Infinity }, one ?? null) === canonical({ steps: Infinity }, other ?? null);
}

/** The fields that differ. */
export function changesBetween(before: Data, after: Data): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((field) => ({ field, from: own(before, field) ?? null, to: own(after, field) ?? null }))
    .filter(({ from, to }) => !isSame(from, to));
}

/** The data with some of the changes made. */
export function withChanges(data: Data, changes: readonly FieldChange[]): Record<string, unknown> {
  const changed = new Map(Object.entries(data));
  for (const { field, to } of changes) {
    if (to === null) changed.delete(field);
    else changed.set(field, to);
  }
  return Object.fromEntries(changed);
}

/** Times of any offset become UTC, so that they compare as texts do. */
export function inUtc(type: RecordTypeRules, data: Data): Record<string, unknown> {
  const entries = Object.entries(data).map(([name, value]): [string, unknown] => {
    const isTime = own(propertiesOf(type), name)?.format === 'date-time' && typeof value === 'string';
    const time = isTime ? new Date(value) : null;
    return [name, time && !Number.isNaN(time.getTime()) ? time.toISOString() : value];
  });
  return Object.fromEntries(entries);
}

const DESCRIBE: Record<Locale, Describe> = { en: describeInEnglish, de: describeInGerman };

/** What is wrong with the data of a record, in the words of its type. */
export function dataErrors(type: RecordTypeRules, data: Data, pointer: string, locale: Locale): InputError[] {
  const schema = type.schema as SchemaObject;
  const violations = validate(schema, data);
  if (violations.length === 0) return nameErrors(data, pointer, locale);
  const fields = activeFields(schema, data as JsonObject);
  return violations.map((violation) => {
    const [, top = '', ...deeper] = violation.pointer.split('/');
    const label =
      deeper.length === 0 && Object.hasOwn(propertiesOf(type), top)
        ? labelOf(type, top, locale)
        : findField(fields, violation.pointer)?.schema.title;
    return {
      in: 'body',
      pointer: pointer + violation.pointer,
      code: violation.code,
      ...DESCRIBE[locale](violation, label),
    };
  });
}

const MOST_WORDS = 50;
const LONGEST_VALUE = 100;

/** A value of a field as a term. */
export const valueTerm = (name: string, value: unknown): string =>
  `${name}=${String(value).slice(0, LONGEST_VALUE)}`;

/** A word of a field as a term, or how such a term begins. */
export const wordTerm = (name: string, word: string): string => `${name}:${word}`;

/**
 * What a record is found by, for the index: the words of its searchable fields and the values of its filterable ones, each
 * under the name of its field, so that nothing of a hidden field is ever found.
 */
export function termsOf(type: RecordTypeRules, data: Data): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const { searchable, filterable } = rulesOf(type, name);
    const words = searchable && typeof value === 'string' ? wordsIn(value).slice(0, MOST_WORDS) : [];
    const isValue = filterable && typeof value !== 'object';
    return [...words.map((word) => wordTerm(name, word)), ...(isValue ? [valueTerm(name, value)] : [])];
  });
}
