import { below, isObject, own } from './json.js';
import type { JsonObject } from './json.js';
import { resolve } from './refs.js';
import type { JsonSchema, SchemaObject } from './schema.js';
import { validate } from './engine.js';

const MAX_ROUNDS = 20;

/** One question of a form, as it is to be asked for the answers given so far. */
export interface Field {
  /** RFC 6901 pointer to the answer. */
  pointer: string;
  /** Name of the property. */
  name: string;
  /** What the active branches say about the property, the later ones winning; for presentation, not for validation. */
  schema: SchemaObject;
  /** Whether the answer is required now; in a group that may be left out, only once the group has an answer. */
  required: boolean;
  /** The fields of a nested object; of a list whose entries are no choices its first 100 entries, named by their positions. */
  fields?: Field[] | undefined;
  /** Of an entry of a list: how many there are. */
  of?: number;
}

/** Finds the fields of a list that is filled in entry by entry; few forms have one, so `addMoreKeywords` adds it. */
export const lists: {
  fields?: (
    list: Field,
    answer: unknown,
    entryOf: (schemas: JsonSchema[], name: string, entries: JsonObject) => Field[],
  ) => Field[] | undefined;
} = {};

/** What has been said so far about one property of an object. */
interface Entry {
  name: string;
  /** The field whose answer reveals this one. */
  owner: Entry | undefined;
  parts: JsonSchema[];
}

/**
 * The fields to show for these answers, in order: `x-order`, else the order of the document; a field revealed by a
 * condition follows the field that controls it. Walks properties, allOf, $ref, if/then/else and dependentSchemas;
 * a property whose schema is `false` is no field. Answers of fields that are not active, and empty ones, do not count.
 * Takes a schema that `checkFormSchema` accepts; one that refers to itself without end is a RangeError.
 */
export const activeFields = (schema: JsonSchema, data: JsonObject): Field[] => settle(schema, data)[0];

/**
 * A copy of the answers as they are submitted: without those of fields that are not active, and without empty ones
 * (`''`, `undefined`; unless required also null, empty lists and groups without answers).
 */
export const prune = (schema: JsonSchema, data: JsonObject): JsonObject => settle(schema, data)[1];

/** Both at once. Answers decide which fields are active, and only answers of active fields count: repeats until both agree. */
export function settle(root: JsonSchema, data: JsonObject): [Field[], JsonObject] {
  let fields: Field[] = [];
  let kept = data;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = JSON.stringify(fields);
    fields = fieldsOf(root, [root], kept, '', true);
    kept = keep(fields, data);
    if (JSON.stringify(fields) === before) break;
  }
  return [fields, kept];
}

function keep(fields: Field[], data: JsonObject): JsonObject {
  const kept = fields.flatMap(({ name, fields: inner, required }) => {
    const answer = keepIn(inner, own(data, name));
    const isEmpty = typeof answer === 'object' && !Object.keys(Object(answer)).length;
    return answer === undefined || answer === '' || (isEmpty && !required) ? [] : [[name, answer]];
  });
  return Object.fromEntries(kept) as JsonObject;
}

/** What is kept of an answer: groups and lists are looked into. */
const keepIn = (fields: Field[] | undefined, answer: unknown): unknown =>
  !fields
    ? answer
    : Array.isArray(answer)
      ? answer.map((entry, index) => keepIn(fields[index]?.fields, entry))
      : isObject(answer)
        ? keep(fields, answer)
        : answer;

/** `isAsked`: the object is required or begun; in one that may be left out nothing is required. */
function fieldsOf(
  root: JsonSchema,
  schemas: JsonSchema[],
  value: JsonObject,
  base: string,
  isAsked: boolean,
): Field[] {
  const entries: Entry[] = [];
  const required = new Set<string>();
  for (const schema of schemas) walk(root, value, entries, required, schema);
  return entries.flatMap(({ name, parts }) =>
    fieldOf(root, parts, name, value, base, isAsked && required.has(name)),
  );
}

/** The field that these schemas describe together; none where one forbids it. */
function fieldOf(
  root: JsonSchema,
  parts: JsonSchema[],
  name: string,
  value: JsonObject,
  base: string,
  required: boolean,
): Field[] {
  const flat = parts.flatMap((part) => flatten(root, part));
  if (!flat.length || flat.includes(false)) return []; // x-order alone makes no field
  const schema = Object.fromEntries(flat.flatMap(Object.entries)) as SchemaObject;
  const pointer = below(base, name);
  const field: Field = { pointer, name, schema, required };
  const answer = own(value, name);
  if (schema.properties) {
    const inner = isObject(answer) ? answer : {};
    field.fields = fieldsOf(root, flat, inner, pointer, required || inner === answer);
  } else {
    field.fields = lists.fields?.(field, answer, (part, at, entries) =>
      fieldOf(root, part, at, entries, pointer, true),
    );
  }
  return [field];
}

/** A schema together with what it takes in by $ref and allOf, most general first. */
function flatten(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  if (!isObject(schema)) return [schema];
  const { $ref, allOf = [], ...rest } = schema as SchemaObject;
  const taken = $ref ? [resolve(root, $ref), ...allOf] : allOf;
  return [...taken.flatMap((part) => flatten(root, part)), rest];
}

/** Collects what a schema, and those that apply with it for this value, say about properties. */
function walk(
  root: JsonSchema,
  value: JsonObject,
  entries: Entry[],
  required: Set<string>,
  schema: JsonSchema | undefined,
  owner?: Entry,
): void {
  if (!isObject(schema)) return;
  const { $ref, properties = {}, if: condition, ...rest } = schema as SchemaObject;
  const inner = (part: JsonSchema | undefined, by = owner) => walk(root, value, entries, required, part, by);
  const entryOf = (name: string) => place(entries, name, owner);
  rest['x-order']?.forEach(entryOf);
  if ($ref) inner(resolve(root, $ref));
  for (const name of Object.keys(properties)) entryOf(name).parts.push(properties[name]!);
  rest.required?.forEach((name) => required.add(name));
  for (const part of rest.allOf ?? []) inner(part);
  for (const name of Object.keys(value)) {
    own(rest.dependentRequired, name)?.forEach((other) => required.add(other));
    inner(
      own(rest.dependentSchemas, name),
      entries.find((entry) => entry.name === name),
    );
  }
  if (condition === undefined) return;
  const branch = validate(condition, value, { root }).length ? rest.else : rest.then;
  const text = textOf(condition);
  inner(
    branch,
    entries.findLast(({ name }) => text.includes(JSON.stringify(name))),
  );
}

/** A condition as JSON without the values it compares with: the names that stand in it are those it looks at. */
const textOf = (condition: JsonSchema): string =>
  JSON.stringify(condition, (key, part: unknown) => (/^(const|enum)$/.test(key) ? 0 : part));

/** Finds a property, or gives it its place: the end, or behind its owner and all that the owner has revealed already. */
function place(entries: Entry[], name: string, owner: Entry | undefined): Entry {
  let entry = entries.find((other) => other.name === name);
  if (!entry) {
    const isOwned = (other?: Entry): boolean => other === owner || (!!other && isOwned(other.owner));
    entry = { name, owner, parts: [] };
    entries.splice(entries.findLastIndex(isOwned) + 1, 0, entry);
  }
  return entry;
}
