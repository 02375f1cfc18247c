import { assertions, kindOf, matches } from './assertions.js';
import { below, canonical, charge, isObject, own } from './json.js';
import type { Budget, JsonObject } from './json.js';
import { resolve } from './refs.js';
import type { JsonSchema, SchemaMap, SchemaObject, Violation, ViolationCode } from './schema.js';

const MAX_STEPS = 200_000;
const MAX_NESTING = 500;
const MOST_VIOLATIONS = 100;

/** How to validate. */
export interface ValidateOptions {
  /** The document that references point into; the schema itself when left out. */
  root?: JsonSchema;
}

interface Run extends Budget {
  root: JsonSchema;
  nesting: number;
}

/** One schema applied to one value, and what came of it. */
interface Frame {
  run: Run;
  schema: SchemaObject;
  value: unknown;
  pointer: string;
  found: Violation[];
  /** Names of properties, or positions of items as strings, that some keyword has looked at. */
  evaluated: Set<string>;
}

/** Applies one keyword; `false` says that the value violates it, anything more precise it has reported itself. */
type Keyword = (value: never, argument: never, frame: Frame) => boolean | void;

/**
 * Judges an instance by a JSON Schema 2020-12, formats included; an empty list means valid. Never throws and never
 * hangs: what is too large, too deep or too much work ends with one `limit` violation, a schema that cannot be read
 * with one `schema` violation. A property whose value is `undefined` counts as absent. The first 100 violations are
 * returned.
 */
export function validate(schema: JsonSchema, instance: unknown, options: ValidateOptions = {}): Violation[] {
  const run = { root: options.root ?? schema, steps: MAX_STEPS, nesting: 0 };
  try {
    canonical(run, instance); // only to measure it
    return firstFound(evaluate(run, schema, instance, ''));
  } catch (error) {
    return [{ pointer: '', code: error instanceof RangeError ? 'limit' : 'schema', params: {} }];
  }
}

const firstFound = (frame: Frame): Violation[] => frame.found.slice(0, MOST_VIOLATIONS);

function evaluate(run: Run, schema: JsonSchema, value: unknown, pointer: string, refusal = 'false'): Frame {
  const frame: Frame = {
    run,
    schema: schema as SchemaObject,
    value,
    pointer,
    found: [],
    evaluated: new Set(),
  };
  charge(run, value);
  if (schema === false) fail(frame, refusal, schema);
  if (typeof schema === 'boolean') return frame;
  if (!isObject(schema)) throw TypeError();
  if (++run.nesting > MAX_NESTING) throw RangeError();
  const kind = kindOf(value);
  tables[kind] ??= Object.entries({
    ...assertions.any,
    ...own(assertions, kind),
    ...own(parts, kind),
    ...inPlace,
    ...own(rest, kind),
  });
  for (const [keyword, holds] of tables[kind]) {
    const argument = own(schema, keyword);
    if (argument === undefined || holds(value as never, argument as never, frame) !== false) continue;
    fail(frame, keyword, argument);
    if (keyword === 'type') break; // nothing that could be said beside a wrong type would help
  }
  run.nesting--;
  return frame;
}

function fail(frame: Frame, code: string, expected: unknown, more?: object, pointer = frame.pointer): void {
  const message = frame.schema['x-message'];
  frame.found.push({
    pointer,
    code: code as ViolationCode,
    params: { expected, ...(message && { message }), ...more },
  });
}

/** The names (of an array: positions) that have a value. */
const namesOf = (value: object): string[] =>
  Object.keys(value).filter((name) => own(value as JsonObject, name) !== undefined);

/** Applies a schema to a property or an item. */
function evaluateChild(frame: Frame, schema: JsonSchema, name: string): void {
  const value = (frame.value as JsonObject)[name];
  frame.evaluated.add(name);
  frame.found.push(
    ...firstFound(evaluate(frame.run, schema, value, below(frame.pointer, name), 'unexpected')),
  );
}

/** Applies a schema to the same value (or another, to try it): nothing follows from it yet. */
const probe = (frame: Frame, schema: JsonSchema, value = frame.value): Frame =>
  evaluate(frame.run, schema, value, frame.pointer);

/** Applies a schema to the same value; what fails there fails here. */
function evaluateHere(frame: Frame, schema: JsonSchema = true): void {
  const inner = probe(frame, schema);
  frame.found.push(...firstFound(inner));
  absorb(frame, inner);
}

const holds = (frame: Frame): boolean => !frame.found[0];

const absorb = (frame: Frame, inner: Frame): void =>
  inner.evaluated.forEach((name) => frame.evaluated.add(name));

/** Applies a schema to all that no keyword has looked at so far: the order of keywords gives the meaning. */
function evaluateRest(value: object, schema: JsonSchema, frame: Frame): void {
  for (const name of namesOf(value)) if (!frame.evaluated.has(name)) evaluateChild(frame, schema, name);
}

/** anyOf and oneOf. When no branch holds all count as evaluated: a wrong answer is not an unexpected one as well. */
function evaluateBranches(code: string, most: number): Keyword {
  return (_, schemas: JsonSchema[], frame) => {
    const branches = schemas.map((schema) => probe(frame, schema));
    const holding = branches.filter(holds);
    for (const branch of holding.length ? holding : branches) absorb(frame, branch);
    if (holding.length && holding.length <= most) return;
    const pointers = branches.flatMap(({ found }) => found.map(({ pointer }) => pointer));
    fail(frame, code, schemas.length, { fields: [...new Set(pointers)] });
  };
}

/** Reports those of `names` that are missing. */
function requireAll(frame: Frame, code: string, names: string[], more?: object): void {
  for (const name of names) {
    if (own(frame.value as JsonObject, name) === undefined)
      fail(frame, code, name, more, below(frame.pointer, name));
  }
}

/** The keywords for each type of value, in the order in which they are applied. */
const tables: Record<string, [string, Keyword][]> = {};

/** Keywords that apply schemas to parts of the value, by its type. */
const parts: Record<string, Record<string, Keyword>> = {
  array: {
    prefixItems: (items: unknown[], schemas: JsonSchema[], frame) =>
      schemas.slice(0, items.length).forEach((schema, index) => evaluateChild(frame, schema, '' + index)),
    items: evaluateRest,
    contains(items: unknown[], schema: JsonSchema, frame) {
      const { minContains = 1, maxContains = Infinity } = frame.schema;
      const hits = namesOf(items).filter((index) => holds(probe(frame, schema, items[+index])));
      hits.forEach((index) => frame.evaluated.add(index));
      if (hits.length < minContains) fail(frame, 'contains', minContains);
      if (hits.length > maxContains) fail(frame, 'maxContains', maxContains);
    },
  },
  object: {
    minProperties: (object: JsonObject, limit: number) => namesOf(object).length >= limit,
    maxProperties: (object: JsonObject, limit: number) => namesOf(object).length <= limit,
    properties(object: JsonObject, schemas: SchemaMap, frame) {
      for (const name of namesOf(schemas)) {
        if (own(object, name) !== undefined) evaluateChild(frame, schemas[name]!, name);
      }
    },
    patternProperties(object: JsonObject, schemas: SchemaMap, frame) {
      for (const pattern of namesOf(schemas)) {
        for (const name of namesOf(object)) {
          if (matches(name, pattern, frame)) evaluateChild(frame, schemas[pattern]!, name);
        }
      }
    },
    additionalProperties: evaluateRest,
    propertyNames(object: JsonObject, schema: JsonSchema, frame) {
      for (const name of namesOf(object)) {
        if (!holds(probe(frame, schema, name))) evaluateChild(frame, false, name);
      }
    },
    required: (_, names: string[], frame) => requireAll(frame, 'required', names),
    dependentRequired(object: JsonObject, dependents: Record<string, string[]>, frame) {
      for (const because of namesOf(object)) {
        requireAll(frame, 'dependentRequired', own(dependents, because) ?? [], { because });
      }
    },
    dependentSchemas(object: JsonObject, schemas: SchemaMap, frame) {
      for (const name of namesOf(object)) evaluateHere(frame, own(schemas, name));
    },
  },
};

/** Keywords that apply schemas to the value itself. */
const inPlace: Record<string, Keyword> = {
  $ref: (_, ref: string, frame) => evaluateHere(frame, resolve(frame.run.root, ref)),
  allOf: (_, schemas: JsonSchema[], frame) => schemas.forEach((schema) => evaluateHere(frame, schema)),
  anyOf: evaluateBranches('anyOf', Infinity),
  oneOf: evaluateBranches('oneOf', 1),
  not: (_, schema: JsonSchema, frame) => !holds(probe(frame, schema)),
  if(_, schema: JsonSchema, frame) {
    const condition = probe(frame, schema);
    if (holds(condition)) absorb(frame, condition);
    evaluateHere(frame, holds(condition) ? frame.schema.then : frame.schema.else);
  },
};

/** Keywords that apply a schema to what all others have left. */
const rest: Record<string, Record<string, Keyword>> = {
  array: { unevaluatedItems: evaluateRest },
  object: { unevaluatedProperties: evaluateRest },
};
