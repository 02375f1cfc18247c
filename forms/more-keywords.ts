import { matches } from './assertions.js';
import {
  absorb,
  evaluateChild,
  evaluateHere,
  evaluateRest,
  fail,
  holds,
  namesOf,
  phases,
  probe,
  requireAll,
  tables,
  type Keyword,
} from './engine.js';
import { decimalRules } from './decimals.js';
import { dateRules } from './dates.js';
import { lists } from './fields.js';
import { findAnchor } from './find-anchor.js';
import { listFields } from './list-fields.js';
import { formats } from './formats.js';
import { canonical, own, type JsonObject } from './json.js';
import { moreFormats } from './more-formats.js';
import { anchors } from './refs.js';
import type { JsonSchema, SchemaMap } from './schema.js';

/** Decimal fractions have no exact binary form: 0.07 is a multiple of 0.01 when the quotient is as near as numbers get. */
function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  // Too large for a number, as 1e308 / 0.5: then so large a value has no digits that rounding could have cost.
  if (!Number.isFinite(quotient)) return value % divisor === 0;
  const error = Math.abs(quotient - Math.round(quotient));
  return error <= Math.abs(quotient) * 2 ** -51;
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

/** The keywords that few forms use, by phase. */
const more: typeof phases = [
  {
    number: {
      exclusiveMinimum: (value: number, limit: number) => value > limit,
      exclusiveMaximum: (value: number, limit: number) => value < limit,
      multipleOf: isMultiple,
    },
    array: {
      minItems: (items: unknown[], limit: number) => items.length >= limit,
      maxItems: (items: unknown[], limit: number) => items.length <= limit,
      uniqueItems: (items: unknown[], unique: boolean, { run }) =>
        !unique || new Set(items.map((item) => canonical(run, item))).size === items.length,
    },
    string: { ...dateRules, ...decimalRules },
    object: {
      minProperties: (object: JsonObject, limit: number) => namesOf(object).length >= limit,
      maxProperties: (object: JsonObject, limit: number) => namesOf(object).length <= limit,
    },
  },
  {
    array: {
      prefixItems: (items: unknown[], schemas: JsonSchema[], frame) =>
        schemas.slice(0, items.length).forEach((schema, index) => evaluateChild(frame, schema, '' + index)),
    },
    object: {
      patternProperties(object: JsonObject, schemas: SchemaMap, frame) {
        for (const pattern of namesOf(schemas)) {
          for (const name of namesOf(object)) {
            if (matches(name, pattern, frame)) evaluateChild(frame, schemas[pattern]!, name);
          }
        }
      },
    },
  },
  {
    array: {
      contains(items: unknown[], schema: JsonSchema, frame) {
        const { minContains = 1, maxContains = Infinity } = frame.schema;
        const hits = namesOf(items).filter((index) => holds(probe(frame, schema, items[+index])));
        hits.forEach((index) => frame.evaluated.add(index));
        if (hits.length < minContains) fail(frame, 'contains', minContains);
        if (hits.length > maxContains) fail(frame, 'maxContains', maxContains);
      },
    },
    object: {
      dependentRequired(object: JsonObject, dependents: Record<string, string[]>, frame) {
        for (const because of namesOf(object)) {
          requireAll(frame, 'dependentRequired', own(dependents, because) ?? [], { because });
        }
      },
      dependentSchemas(object: JsonObject, schemas: SchemaMap, frame) {
        for (const name of namesOf(object)) evaluateHere(frame, own(schemas, name));
      },
      propertyNames(object: JsonObject, schema: JsonSchema, frame) {
        for (const name of namesOf(object)) {
          if (!holds(probe(frame, schema, name))) evaluateChild(frame, false, name);
        }
      },
    },
  },
  {
    any: {
      anyOf: evaluateBranches('anyOf', Infinity),
      oneOf: evaluateBranches('oneOf', 1),
      not: (_, schema: JsonSchema, frame) => !holds(probe(frame, schema)),
    },
  },
  {
    array: { unevaluatedItems: evaluateRest },
    object: { unevaluatedProperties: evaluateRest },
  },
];

/** Adds the keywords and formats that few forms use to the engine; adding them again changes nothing. */
export function addMoreKeywords(): void {
  Object.assign(formats, moreFormats);
  anchors.find = findAnchor;
  lists.fields = listFields;
  more.forEach((phase, index) => {
    const target = (phases[index] ??= {});
    for (const kind in phase) target[kind] = { ...target[kind], ...phase[kind] };
  });
  for (const kind in tables) delete tables[kind];
}
