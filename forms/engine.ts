import { assertions, kindOf } from './assertions.js';
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
  /** What time it is, for rules about dates; now when left out. */
  now?: Date;
}

interface Run extends Budget {
  root: JsonSchema;
  /** All that is judged. */
  whole: unknown;
  now: Date | undefined;
  nesting: number;
}

/** One schema applied to one value, and what came of it. */
export interface Frame {
  run: Run;
  schema: SchemaObject;
  value: unknown;
  pointer: string;
  found: Violation[];
  /** Names of properties, or positions of items as strings, that some keyword has looked at. */
  evaluated: Set<string>;
}

/** Applies one keyword; `false` says that the value violates it, anything more precise it has reported itself. */
export type Keyword = (value: never, argument: never, frame: Frame) => boolean | void;

/**
 * Judges an instance by a JSON Schema 2020-12, formats included (those of `usesMoreKeywords` once `addMoreKeywords` has run); an empty list means valid. Never throws and never
 * hangs: what is too large, too deep or too much work ends with one `limit` violation, a schema that cannot be read
 * with one `schema` violation. A property whose value is `undefined` counts as absent. The first 100 violations are
 * returned.
 */
export function validate(schema: JsonSchema, instance: unknown, options: ValidateOptions = {}): Violation[] {
  const { root = schema, now } = options;
  const run = { root, now, whole: instance, steps: MAX_STEPS, nesting: 0 };
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
  tables[kind] ??= phases.flatMap((phase) => Object.entries({ ...phase.any, ...own(phase, kind) }));
  for (const [keyword, holds] of tables[kind]) {
    const argument = own(schema, keyword);
    if (argument === undefined || holds(value as never, argument as never, frame) !== false) continue;
    fail(frame, keyword, argument);
    if (keyword === 'type') break; // nothing that could be said beside a wrong type would help
  }
  run.nesting--;
  return frame;
}

export function fail(
  frame: Frame,
  code: string,
  expected: unknown,
  more?: object,
  pointer = frame.pointer,
): void {
  const message = frame.schema['x-message'];
  frame.found.push({
    pointer,
    code: code as ViolationCode,
    params: { expected, ...(message && { message }), ...more },
  });
}

/** The names (of an array: positions) that have a value. */
export const namesOf = (value: object): string[] =>
  Object.keys(value).filter((name) => own(value as JsonObject, name) !== undefined);

/** Applies a schema to a property or an item. */
export function evaluateChild(frame: Frame, schema: JsonSchema, name: string): void {
  const value = (frame.value as JsonObject)[name];
  frame.evaluated.add(name);
  frame.found.push(
    ...firstFound(evaluate(frame.run, schema, value, below(frame.pointer, name), 'unexpected')),
  );
}

/** Applies a schema to the same value (or another, to try it): nothing follows from it yet. */
export const probe = (frame: Frame, schema: JsonSchema, value = frame.value): Frame =>
  evaluate(frame.run, schema, value, frame.pointer);

/** Applies a schema to the same value; what fails there fails here. */
export function evaluateHere(frame: Frame, schema: JsonSchema = true): void {
  const inner = probe(frame, schema);
  frame.found.push(...firstFound(inner));
  absorb(frame, inner);
}

export const holds = (frame: Frame): boolean => !frame.found[0];

export const absorb = (frame: Frame, inner: Frame): void =>
  inner.evaluated.forEach((name) => frame.evaluated.add(name));

/** Applies a schema to all that no keyword has looked at so far: the order of keywords gives the meaning. */
export function evaluateRest(value: object, schema: JsonSchema, frame: Frame): void {
  for (const name of namesOf(value)) if (!frame.evaluated.has(name)) evaluateChild(frame, schema, name);
}

/** Reports those of `names` that are missing. */
export function requireAll(frame: Frame, code: string, names: string[], more?: object): void {
  for (const name of names) {
    if (own(frame.value as JsonObject, name) === undefined)
      fail(frame, code, name, more, below(frame.pointer, name));
  }
}

/**
 * The keywords by phase and by type of value, `any` for all types. The order of phases gives the meaning: what applies to
 * all that is left comes after what may look at a part. `addMoreKeywords` adds those that few forms use.
 */
export const phases: Record<string, Record<string, Keyword>>[] = [
  assertions,
  {
    object: {
      properties(object: JsonObject, schemas: SchemaMap, frame) {
        for (const name of namesOf(schemas)) {
          if (own(object, name) !== undefined) evaluateChild(frame, schemas[name]!, name);
        }
      },
    },
  },
  {
    array: { items: evaluateRest },
    object: {
      additionalProperties: evaluateRest,
      required: (_, names: string[], frame) => requireAll(frame, 'required', names),
    },
  },
  {
    any: {
      $ref: (_, ref: string, frame) => evaluateHere(frame, resolve(frame.run.root, ref)),
      allOf: (_, schemas: JsonSchema[], frame) => schemas.forEach((schema) => evaluateHere(frame, schema)),
      if(_, schema: JsonSchema, frame) {
        const condition = probe(frame, schema);
        if (holds(condition)) absorb(frame, condition);
        evaluateHere(frame, holds(condition) ? frame.schema.then : frame.schema.else);
      },
    },
  },
];

/** What `phases` says for each type of value, as one list. */
export const tables: Record<string, [string, Keyword][]> = {};
