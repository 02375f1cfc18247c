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

/** Names of properties, or positions of items as strings, that some keyword has looked at. */
type Evaluated = Set<string>;

/** One schema applied to one value. */
interface Frame {
  run: Run;
  schema: SchemaObject;
  value: unknown;
  pointer: string;
  found: Violation[];
  evaluated: Evaluated;
}

/** Applies one keyword; `false` says that the value violates it, anything more precise it has reported itself. */
type Keyword = (value: never, argument: never, frame: Frame) => boolean | void;

/**
 * Judges an instance by a JSON Schema 2020-12, formats included; an empty list means valid. Never throws and never
 * hangs: what is too large, too deep or too much work ends with one `limit` violation, a schema that cannot be read
 * with one `schema` violation. A property whose value is `undefined` counts as absent.
 */
export function validate(schema: JsonSchema, instance: unknown, options: ValidateOptions = {}): Violation[] {
  const found: Violation[] = [];
  const run = { root: options.root ?? schema, steps: MAX_STEPS, nesting: 0 };
  try {
    canonical(run, instance); // only to measure it
    evaluate(run, schema, instance, '', found);
  } catch (error) {
    return [{ pointer: '', code: error instanceof RangeError ? 'limit' : 'schema', params: {} }];
  }
  return found.slice(0, MOST_VIOLATIONS);
}

function evaluate(
  run: Run,
  schema: JsonSchema,
  value: unknown,
  pointer: string,
  found: Violation[],
  refusal: ViolationCode = 'false',
): Evaluated {
  const evaluated: Evaluated = new Set();
  charge(run, value);
  if (schema === false) found.push({ pointer, code: refusal, params: {} });
  if (typeof schema === 'boolean') return evaluated;
  if (!isObject(schema)) throw TypeError();
  if (++run.nesting > MAX_NESTING) throw RangeError();
  const frame = { run, schema, value, pointer, found, evaluated };
  const kind = kindOf(value);
  const keywords = { ...assertions.any, ...own(assertions, kind), ...own(applicators, kind), ...inPlace };
  for (const [keyword, holds] of Object.entries<Keyword>(keywords)) {
    const argument = own(schema, keyword);
    if (argument === undefined || holds(value as never, argument as never, frame) !== false) continue;
    fail(frame, keyword, argument);
    if (keyword === 'type') break; // nothing that could be said beside a wrong type would help
  }
  run.nesting--;
  return evaluated;
}

function fail(frame: Frame, code: string, expected: unknown, more?: object, key?: string): void {
  const message = frame.schema['x-message'];
  frame.found.push({
    pointer: key === undefined ? frame.pointer : below(frame.pointer, key),
    code: code as ViolationCode,
    params: { expected, ...(message && { message }), ...more },
  });
}

/** The names (of an array: positions) that have a value. */
const namesOf = (value: object): string[] =>
  Object.keys(value).filter((name) => own(value as JsonObject, name) !== undefined);

/** Applies a schema to a property or an item. */
function evaluateChild(frame: Frame, schema: JsonSchema, name: string): void {
  frame.evaluated.add(name);
  const value = (frame.value as JsonObject)[name];
  evaluate(frame.run, schema, value, below(frame.pointer, name), frame.found, 'unexpected');
}

/** Applies a schema to the same value; what fails there fails here. */
function evaluateHere(frame: Frame, schema: JsonSchema = true): void {
  absorb(frame, evaluate(frame.run, schema, frame.value, frame.pointer, frame.found));
}

/** Applies a schema only to see whether it holds. */
function probe(frame: Frame, schema: JsonSchema, value: unknown): [found: Violation[], evaluated: Evaluated] {
  const found: Violation[] = [];
  return [found, evaluate(frame.run, schema, value, frame.pointer, found)];
}

const holds = (frame: Frame, schema: JsonSchema, value: unknown) => !probe(frame, schema, value)[0].length;

const absorb = (frame: Frame, evaluated: Evaluated) => evaluated.forEach((name) => frame.evaluated.add(name));

/** Applies a schema to all that no keyword has looked at so far: the order of keywords below gives the meaning. */
function evaluateRest(value: object, schema: JsonSchema, frame: Frame): void {
  for (const name of namesOf(value)) if (!frame.evaluated.has(name)) evaluateChild(frame, schema, name);
}

/** anyOf and oneOf. When no branch holds all count as evaluated: a wrong answer is not an unexpected one as well. */
function evaluateBranches(code: string, most: number): Keyword {
  return (value, schemas: JsonSchema[], frame) => {
    const results = schemas.map((schema) => probe(frame, schema, value));
    const holding = results.filter(([found]) => !found.length);
    for (const [, evaluated] of holding.length ? holding : results) absorb(frame, evaluated);
    if (holding.length && holding.length <= most) return;
    const pointers = results.flatMap(([found]) => found.map(({ pointer }) => pointer));
    fail(frame, code, schemas.length, { matched: holding.length, fields: [...new Set(pointers)] });
  };
}

/** Reports those of `names` that are missing. */
function requireAll(frame: Frame, code: string, names: string[], more?: object): void {
  for (const name of names) {
    if (own(frame.value as JsonObject, name) === undefined) fail(frame, code, name, more, name);
  }
}

/** Keywords that apply schemas to parts of the value, by its type. */
const applicators: Record<string, Record<string, Keyword>> = {
  array: {
    prefixItems: (items: unknown[], schemas: JsonSchema[], frame) =>
      schemas.slice(0, items.length).forEach((schema, index) => evaluateChild(frame, schema, '' + index)),
    items: evaluateRest,
    contains(items: unknown[], schema: JsonSchema, frame) {
      const { minContains = 1, maxContains = Infinity } = frame.schema;
      const hits = namesOf(items).filter((index) => holds(frame, schema, items[+index]));
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
        if (!holds(frame, schema, name)) fail(frame, 'propertyNames', name, {}, name);
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

/** Keywords that apply schemas to the value itself, and after them those that look at what is left. */
const inPlace: Record<string, Keyword> = {
  $ref: (_, ref: string, frame) => evaluateHere(frame, resolve(frame.run.root, ref)),
  allOf: (_, schemas: JsonSchema[], frame) => schemas.forEach((schema) => evaluateHere(frame, schema)),
  anyOf: evaluateBranches('anyOf', Infinity),
  oneOf: evaluateBranches('oneOf', 1),
  not: (value, schema: JsonSchema, frame) => !holds(frame, schema, value),
  if(value, schema: JsonSchema, frame) {
    const [found, evaluated] = probe(frame, schema, value);
    if (!found.length) absorb(frame, evaluated);
    evaluateHere(frame, found.length ? frame.schema.else : frame.schema.then);
  },
  unevaluatedItems(value: unknown, schema: JsonSchema, frame) {
    if (Array.isArray(value)) evaluateRest(value, schema, frame);
  },
  unevaluatedProperties(value: unknown, schema: JsonSchema, frame) {
    if (isObject(value)) evaluateRest(value, schema, frame);
  },
};
