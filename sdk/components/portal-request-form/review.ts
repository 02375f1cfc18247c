import type { Field } from '../../../forms/fields.js';
import { isObject, own, type JsonObject } from '../../../forms/json.js';
import type { SchemaObject } from '../../../forms/schema.js';
import { special } from '../../core/control.js';
import type { PortalElement } from '../../core/portal-element.js';
import type en from './guide.en.js';

/** An answer as the form showed it, with the name that its question has there. */
export interface Reviewed {
  pointer: string;
  title: string;
  text: string;
}

/** Answers in the words of the form. */
export interface Review {
  answers: object;
  words: typeof en;
  host: PortalElement;
  /** Title of the entry of a list that these are the answers of. */
  entry?: string | undefined;
}

/** The answers to fields, those of groups and of lists one by one. */
export function reviewed(fields: readonly Field[], review: Review): Reviewed[] {
  return fields.flatMap((field) => {
    const { name, pointer, schema, fields: inner } = field;
    const { answers, words, host, entry } = review;
    const answer = own(answers as JsonObject, name);
    const ownTitle = schema.title ?? name;
    const title = entry && entry !== ownTitle ? `${entry}: ${ownTitle}` : ownTitle;
    const said = special.say?.(field, answer, host);
    const isEmptyList = schema.items && !inner?.length;
    if (said === undefined && inner && !isEmptyList) {
      const inside = field.of ? ownTitle : entry;
      return reviewed(inner, { ...review, answers: Object(answer ?? {}) as object, entry: inside });
    }
    return [{ pointer, title, text: said ?? inWords(schema, answer, words) }];
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
