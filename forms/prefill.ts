import { isObject } from './json.js';
import { resolve } from './refs.js';
import type { JsonSchema, SchemaObject } from './schema.js';

/** What `x-prefill` may name, apart from the fields of records: JSON pointers into what is known of whoever asks. */
export const KNOWN_FACTS: readonly string[] = [
  '/profile/name',
  '/profile/email',
  '/profile/phone',
  '/profile/jobTitle',
  '/profile/locale',
  '/profile/timezone',
  '/account/name',
  '/account/externalId',
  '/record/id',
  '/record/title',
  '/record/externalId',
  '/record/location',
];

/** A field of the record that the request is about: `/record/data/serialNumber`. */
export const RECORD_FIELD = /^\/record\/data\/([^/~]+)$/;

/** Keywords that only the form of a service heeds: whose answers are looked up while it is asked and submitted. */
export const LOOKED_UP: readonly string[] = ['x-prefill', 'x-record', 'x-person'];

/** Whether `x-prefill` may say this. */
export const isKnownFact = (text: unknown): boolean =>
  typeof text === 'string' && (KNOWN_FACTS.includes(text) || RECORD_FIELD.test(text));

/** A question that is answered beforehand where the answer is known. */
export interface Prefilled {
  /** Names from the root of the answers to its place. */
  path: string[];
  /** What `x-prefill` says. */
  from: string;
  schema: SchemaObject;
}

/**
 * The questions that are answered beforehand: whichever branch asks them, since nobody knows yet what will be answered. Those of
 * repeated groups are none, since there is nothing in them yet.
 */
export function prefilledIn(root: JsonSchema): Prefilled[] {
  const found: Prefilled[] = [];
  walk(root, root, [], found);
  return found;
}

function walk(root: JsonSchema, schema: JsonSchema | undefined, path: string[], found: Prefilled[]): void {
  if (!isObject(schema)) return;
  const part = schema as SchemaObject;
  const from = part['x-prefill'];
  if (typeof from === 'string' && path.length > 0) found.push({ path, from, schema: part });
  if (part.$ref !== undefined) walk(root, resolve(root, part.$ref), path, found);
  const branches = [
    ...(part.allOf ?? []),
    part.then,
    part.else,
    ...Object.values(part.dependentSchemas ?? {}),
  ];
  for (const branch of branches) walk(root, branch, path, found);
  for (const [name, property] of Object.entries(part.properties ?? {}))
    walk(root, property, [...path, name], found);
}
