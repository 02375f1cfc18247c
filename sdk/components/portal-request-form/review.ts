import type { Field } from '../../../forms/fields.js';
import { isObject, own, type JsonObject } from '../../../forms/json.js';
import type { SchemaObject } from '../../../forms/schema.js';
import type en from './guide.en.js';

/** An answer as the form showed it, with the name that its question has there. */
export interface Reviewed {
  pointer: string;
  title: string;
  text: string;
}

/** The answers to fields in the words of the form, those of groups one by one. */
export function reviewed(fields: readonly Field[], answers: JsonObject, words: typeof en): Reviewed[] {
  return fields.flatMap(({ name, pointer, schema, fields: inner }) => {
    const answer = own(answers, name);
    if (inner) return reviewed(inner, isObject(answer) ? answer : {}, words);
    return [{ pointer, title: schema.title ?? name, text: inWords(schema, answer, words) }];
  });
}

function inWords(schema: SchemaObject, answer: unknown, words: typeof en): string {
  if (Array.isArray(answer)) {
    const item = (isObject(schema.items) ? schema.items : {}) as SchemaObject;
    return answer.length ? answer.map((one) => inWords(item, one, words)).join(', ') : words.none;
  }
  if (answer === undefined || answer === null || answer === '') return words.none;
  const label = own(schema['x-enum-labels'] as Record<string, string> | undefined, String(answer));
  if (label !== undefined) return label;
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  const unit = schema['x-unit'] as string | undefined;
  return typeof answer === 'object' ? JSON.stringify(answer) : `${String(answer)}${unit ? ` ${unit}` : ''}`;
}
