import { below, isObject, own } from './json.js';
import type { JsonObject } from './json.js';
import { resolve } from './refs.js';
import type { JsonSchema, SchemaObject } from './schema.js';
import { validate } from './validate.js';

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
  /** The fields of a nested object. */
  fields?: Field[];
}

/** What the schemas that apply to one object say about its fields. */
interface Group {
  root: JsonSchema;
  value: JsonObject;
  names: string[];
  owners: Record<string, string | undefined>;
  parts: Map<string, JsonSchema[]>;
  required: Set<string>;
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

/** Answers decide which fields are active, and only answers of active fields count: repeats until both agree. */
function settle(root: JsonSchema, data: JsonObject): [Field[], JsonObject] {
  let fields: Field[] = [];
  let kept = data;
  let before: string | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    fields = fieldsOf(root, [root], kept, '', true);
    kept = keep(fields, data);
    const now = JSON.stringify(fields);
    if (now === before) break;
    before = now;
  }
  return [fields, kept];
}

function keep(fields: Field[], data: JsonObject): JsonObject {
  const kept = fields.flatMap(({ name, fields: inner, required }) => {
    let answer = own(data, name);
    if (inner && isObject(answer)) answer = keep(inner, answer);
    const isEmpty = typeof answer === 'object' && !Object.keys(Object(answer)).length;
    return answer === undefined || answer === '' || (isEmpty && !required) ? [] : [[name, answer]];
  });
  return Object.fromEntries(kept) as JsonObject;
}

/** `isAsked`: the object is required or begun; in one that may be left out nothing is required. */
function fieldsOf(
  root: JsonSchema,
  schemas: JsonSchema[],
  value: JsonObject,
  base: string,
  isAsked: boolean,
): Field[] {
  const group: Group = { root, value, names: [], owners: {}, parts: new Map(), required: new Set() };
  for (const schema of schemas) walk(group, schema);
  return group.names.flatMap((name) => {
    const parts = (group.parts.get(name) ?? [false]).flatMap((part) => flatten(root, part));
    if (parts.includes(false)) return [];
    const schema = Object.fromEntries(parts.flatMap(Object.entries)) as SchemaObject;
    const field: Field = {
      pointer: below(base, name),
      name,
      schema,
      required: isAsked && group.required.has(name),
    };
    const answer = own(value, name);
    if (schema.properties)
      field.fields = fieldsOf(root, parts, isObject(answer) ? answer : {}, field.pointer);
    return [field];
  });
}

/** A schema together with what it takes in by $ref and allOf, most general first. */
function flatten(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  if (!isObject(schema)) return [schema];
  const { $ref, allOf = [], ...rest } = schema as SchemaObject;
  const taken = $ref ? [resolve(root, $ref), ...allOf] : allOf;
  return [...taken.flatMap((part) => flatten(root, part)), rest];
}

function walk(group: Group, schema: JsonSchema | undefined, owner = ''): void {
  if (!isObject(schema)) return;
  const { root, value, parts, required } = group;
  const { $ref, properties = {}, allOf = [], if: condition } = schema as SchemaObject;
  for (const name of (schema as SchemaObject)['x-order'] ?? []) place(group, name, owner);
  if ($ref) walk(group, resolve(root, $ref), owner);
  for (const name of Object.keys(properties)) {
    place(group, name, owner);
    parts.set(name, [...(parts.get(name) ?? []), properties[name]!]);
  }
  for (const name of (schema as SchemaObject).required ?? []) required.add(name);
  for (const part of allOf) walk(group, part, owner);
  for (const name of Object.keys(value)) {
    for (const other of own((schema as SchemaObject).dependentRequired, name) ?? []) required.add(other);
    walk(group, own((schema as SchemaObject).dependentSchemas, name), name);
  }
  if (condition === undefined) return;
  const branch = validate(condition, value, { root }).length ? schema.else : schema.then;
  walk(group, branch as JsonSchema, group.names.findLast((name) => mentions(condition, name)) ?? owner);
}

/** Whether a condition looks at a property: the name stands somewhere in it, but for the values it compares with. */
const mentions = (condition: JsonSchema, name: string): boolean =>
  JSON.stringify(condition, (key, part) => (/^(const|enum)$/.test(key) ? 0 : part)).includes(
    JSON.stringify(name),
  );

/** Gives a name its place: the end, or behind its owner and all that the owner has revealed already. */
function place({ names, owners }: Group, name: string, owner: string): void {
  if (names.includes(name)) return;
  const isOwned = (other = ''): boolean => other === owner || (!!other && isOwned(own(owners, other)));
  names.splice(names.findLastIndex(isOwned) + 1 || names.length, 0, name);
  owners[name] = owner;
}
