import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { JsonSchema, SchemaObject } from './schema.js';
import { validate } from './validate.js';

/** A small seeded generator (mulberry32): the same pairs in every run. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ['a', 'b', 'c', 'x1', 'length', 'é/~'];
const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const STRINGS = ['', 'a', 'ab', 'abc', '💥', '2026-02-28', '2026-02-30', '7', 'B2'];
const NUMBERS = [0, 1, 2, 3, -1, 1.5, 10, 0.25, 100];

class Generator {
  private withRest = false;

  constructor(private readonly random: () => number) {}

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  some<T>(list: readonly T[], chance = 0.35): T[] {
    return list.filter(() => this.random() < chance);
  }

  value(depth: number): unknown {
    const kind = this.below(depth > 0 ? 8 : 4);
    if (kind === 0) return this.pick(STRINGS);
    if (kind === 1) return this.pick(NUMBERS);
    if (kind === 2) return this.random() < 0.5;
    if (kind === 3) return this.random() < 0.3 ? null : this.pick(STRINGS);
    if (kind < 6) return Array.from({ length: this.below(4) }, () => this.value(depth - 1));
    return Object.fromEntries(this.some(NAMES, 0.5).map((name) => [name, this.value(depth - 1)]));
  }

  map(depth: number, names: string[]): Record<string, JsonSchema> {
    return Object.fromEntries(names.map((name) => [name, this.schema(depth - 1)]));
  }

  list(depth: number): JsonSchema[] {
    return Array.from({ length: 1 + this.below(3) }, () => this.schema(depth - 1));
  }

  /** One keyword with a random argument; those that take schemas are left out at depth 0. */
  keyword(depth: number): Record<string, unknown> {
    const small = this.below(4);
    const leaf: (() => Record<string, unknown>)[] = [
      () => ({
        type: this.random() < 0.7 ? this.pick(TYPES) : [...new Set([this.pick(TYPES), this.pick(TYPES)])],
      }),
      () => ({ enum: Array.from({ length: 3 }, () => this.value(1)).filter(isNew) }),
      () => ({ const: this.value(1) }),
      () => ({ minLength: small }),
      () => ({ maxLength: small }),
      () => ({ pattern: this.pick(['^a', 'b$', '^[a-z]*$', '\\d', '^.$', '\\p{Lu}']) }),
      () => ({ minimum: this.pick(NUMBERS) }),
      () => ({ maximum: this.pick(NUMBERS) }),
      () => ({ exclusiveMinimum: this.pick(NUMBERS) }),
      () => ({ exclusiveMaximum: this.pick(NUMBERS) }),
      () => ({ multipleOf: this.pick([1, 2, 0.5, 0.25, 3]) }),
      () => ({ minItems: small }),
      () => ({ maxItems: small }),
      () => ({ uniqueItems: this.random() < 0.8 }),
      () => ({ minProperties: small }),
      () => ({ maxProperties: small }),
      () => ({ required: this.some(NAMES, 0.25) }),
      () => ({ dependentRequired: { [this.pick(NAMES)]: this.some(NAMES, 0.25) } }),
      () => ({ $ref: this.pick(['#/$defs/one', '#two', '#/$defs/tree']) }),
    ];
    const nested: (() => Record<string, unknown>)[] = [
      () => ({ properties: this.map(depth, this.some(NAMES)) }),
      () => ({ properties: this.map(depth, this.some(NAMES)), additionalProperties: this.schema(depth - 1) }),
      () => ({ patternProperties: this.map(depth, [this.pick(['^a', '\\d', 'b|c'])]) }),
      () => ({ additionalProperties: this.schema(depth - 1) }),
      () => ({ propertyNames: this.schema(depth - 1) }),
      () => ({ dependentSchemas: this.map(depth, [this.pick(NAMES)]) }),
      () => ({ prefixItems: this.list(depth) }),
      () => ({ prefixItems: this.list(depth), items: this.schema(depth - 1) }),
      () => ({ items: this.schema(depth - 1) }),
      () => ({ contains: this.object(depth - 1) }),
      () => ({ contains: this.object(depth - 1), minContains: small, maxContains: 1 + small }),
      () => ({ allOf: this.list(depth) }),
      () => ({ anyOf: this.list(depth) }),
      () => ({ oneOf: this.list(depth) }),
      () => ({ not: this.object(depth - 1) }),
      () => ({ if: this.object(depth - 1), then: this.object(depth - 1), else: this.schema(depth - 1) }),
      () => ({ unevaluatedProperties: this.random() < 0.7 ? false : this.schema(depth - 1) }),
      () => ({ unevaluatedItems: this.random() < 0.7 ? false : this.schema(depth - 1) }),
    ];
    return this.pick(depth > 0 && this.random() < 0.65 ? nested : leaf)();
  }

  schema(depth: number): JsonSchema {
    return this.random() < 0.08 ? this.random() < 0.6 : this.object(depth);
  }

  /**
   * Never a boolean, since Ajv 8 takes `else` into account beside `if: true`, and not `if` when `then` is
   * `true`; and never contains beside prefixItems,
   * since Ajv 8 then finds something in an empty array; and unevaluatedItems only in documents without contains, since
   * Ajv 8 does not count what contains has matched.
   */
  object(depth: number): SchemaObject {
    const keywords = Array.from({ length: 1 + this.below(4) }, () => this.keyword(depth));
    const schema = Object.assign({}, ...keywords) as SchemaObject;
    if (schema.prefixItems || this.withRest) delete schema.contains;
    if (!this.withRest) delete schema.unevaluatedItems;
    return schema;
  }

  /** A schema whose root holds the definitions that the generated references name. */
  root(): JsonSchema {
    this.withRest = this.random() < 0.5;
    const schema = this.schema(3);
    if (typeof schema === 'boolean') return schema;
    const tree = { type: ['object', 'string', 'array'], properties: { a: { $ref: '#/$defs/tree' } } };
    // No references inside the referenced: Ajv would follow a circle that stays on one value without end.
    const plain = JSON.parse(
      JSON.stringify(this.schema(1), (key, part) => (key === '$ref' ? undefined : part)),
    );
    return { ...schema, $defs: { one: plain, two: { $anchor: 'two', minProperties: 1 }, tree } };
  }
}

function isNew(value: unknown, index: number, list: unknown[]): boolean {
  return list.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === index;
}

/** The code Ajv 8 makes for unevaluatedProperties in branches refers to variables it does not declare, now and then. */
function attempt(judge: () => boolean): boolean | undefined {
  try {
    return judge();
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Judges 12 instances per schema by both; returns the pairs they disagree on, and how many were compared. */
function compare(seed: number, schemas: number) {
  const generate = new Generator(randomFrom(seed));
  const disagreements: unknown[] = [];
  const counts = { valid: 0, invalid: 0 };
  for (let round = 0; round < schemas; round++) {
    const schema = generate.root();
    const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true, logger: false });
    const judge = ajv.compile(schema);
    for (let turn = 0; turn < 12; turn++) {
      const instance = generate.value(3);
      const expected = attempt(() => judge(instance));
      if (expected === undefined) continue;
      const found = validate(schema, instance);
      counts[expected ? 'valid' : 'invalid']++;
      if (expected !== (found.length === 0)) disagreements.push({ schema, instance, expected, found });
    }
  }
  return { disagreements, counts };
}

describe('agreement with Ajv on random schemas', () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`seed ${seed}: 1,320 pairs`, () => {
      const { disagreements, counts } = compare(seed, 110);
      expect(disagreements.slice(0, 1).map((each) => JSON.stringify(each))).toEqual([]);
      expect(counts.valid).toBeGreaterThan(300);
      expect(counts.invalid).toBeGreaterThan(300);
      expect(counts.valid + counts.invalid).toBeGreaterThan(1_250);
    });
  }
});
