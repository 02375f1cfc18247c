import { describe, expect, it } from 'vitest';
import { activeFields, prune } from './fields.js';
import { validate } from './validate.js';
import type { JsonSchema } from './schema.js';

const LIMIT = [{ pointer: '', code: 'limit', params: {} }];
const SCHEMA = [{ pointer: '', code: 'schema', params: {} }];

/** Work is bounded by counted steps, so this is far from what is reached; it only has to tell "quick" from "hangs". */
const QUICK_MS = 5_000;

function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const tree: JsonSchema = { type: ['object', 'null'], properties: { a: { $ref: '#' } } };

describe('hostile instances', () => {
  const huge = Array.from({ length: 1_000_000 }, (_, index) => index % 7);
  const wide = Object.fromEntries(Array.from({ length: 250_000 }, (_, index) => [`k${index}`, 1]));
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const rows: [string, JsonSchema, unknown][] = [
    ['100,000 objects deep', tree, deep(100_000, (a) => ({ a }))],
    ['100,000 arrays deep', { items: { $ref: '#' } }, deep(100_000, (a) => [a])],
    [
      'deep below a property nobody looks at',
      { properties: { b: true } },
      { x: deep(100_000, (a) => ({ a })) },
    ],
    ['a million items', { items: { type: 'string' }, uniqueItems: true }, huge],
    ['a million items that nothing looks at', {}, huge],
    ['250,000 properties', { additionalProperties: { type: 'string' } }, wide],
    ['an object that contains itself', tree, circle],
    [
      'text of 30 million characters',
      { allOf: Array.from({ length: 50 }, () => ({ minLength: 1 })) },
      'x'.repeat(3e7),
    ],
  ];
  it.each(rows)(
    '%s',
    (_, schema, instance) => {
      expect(validate(schema, instance)).toEqual(LIMIT);
    },
    QUICK_MS,
  );

  it('judges 64 levels, not 65', () => {
    expect(
      validate(
        tree,
        deep(64, (a) => ({ a })),
      ),
    ).toEqual([]);
    expect(
      validate(
        tree,
        deep(65, (a) => ({ a })),
      ),
    ).toEqual(LIMIT);
  });

  it('judges a list of thousands', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => ({ name: `n${index}`, count: index }));
    const item = {
      properties: { name: { type: 'string', pattern: '^n' }, count: { minimum: 0 } },
      required: ['name'],
    };
    expect(validate({ uniqueItems: true, items: item }, list)).toEqual([]);
  });

  it('names at most 100 violations', () => {
    const found = validate(
      { items: { type: 'string' } },
      Array.from({ length: 3_000 }, () => 1),
    );
    expect(found).toHaveLength(100);
  });

  it('a length property buys no time', () => {
    const instance = { length: -1e12, a: deep(60, (a) => ({ length: -1e12, a })) };
    const doubling = { $ref: '#/$defs/0', $defs: doublingRefs(40) };
    expect(validate(doubling, instance)).toEqual(LIMIT);
  });

  it('long names meet no pattern', () => {
    const schema = { patternProperties: { '^(a|a)*$': true }, additionalProperties: false };
    const name = 'a'.repeat(5_000);
    expect(validate(schema, { [name]: 1 })).toEqual([
      { pointer: `/${name}`, code: 'unexpected', params: { expected: false } },
    ]);
  });
});

/** Each definition applies the next one twice. */
function doublingRefs(count: number): Record<string, JsonSchema> {
  const definitions = Array.from({ length: count }, (_, index): [string, JsonSchema] => {
    const next = { $ref: `#/$defs/${index + 1}` };
    return [String(index), { allOf: [next, next] }];
  });
  return { ...Object.fromEntries(definitions), [count]: true };
}

describe('hostile schemas', () => {
  const rows: [string, JsonSchema, unknown[]][] = [
    ['a reference to itself', { $ref: '#' }, LIMIT],
    [
      'a circle of references',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
      LIMIT,
    ],
    ['a circle through not', { not: { $ref: '#' } }, LIMIT],
    ['references that double', { $ref: '#/$defs/0', $defs: doublingRefs(40) }, LIMIT],
    ['a pattern that does not compile', { pattern: '(' }, SCHEMA],
    ['properties that are no schemas', { properties: { a: 5 } } as unknown as JsonSchema, SCHEMA],
    ['required that is no list', { required: 5 } as unknown as JsonSchema, SCHEMA],
    ['no schema at all', null as unknown as JsonSchema, SCHEMA],
  ];
  it.each(rows)(
    '%s',
    (_, schema, expected) => {
      const instance = JSON.stringify(schema)?.includes('pattern') ? 'text' : { a: 1 };
      expect(validate(schema, instance)).toEqual(expected);
    },
    QUICK_MS,
  );
});

describe('names that JavaScript gives a meaning', () => {
  const instance = JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  );
  const names = ['__proto__', 'constructor'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'object' }]));
  const polluted = () => ({}) as { polluted?: unknown };

  it('are properties like all others', () => {
    expect(validate({ properties, required: names, unevaluatedProperties: false }, instance)).toEqual([]);
    expect(validate({ required: names }, {}).map((each) => each.pointer)).toEqual([
      '/__proto__',
      '/constructor',
    ]);
    expect(validate({ additionalProperties: false }, instance).map((each) => each.pointer)).toEqual(
      names.map((name) => `/${name}`),
    );
    expect(validate({ properties: { hasOwnProperty: false, valueOf: false } }, {})).toEqual([]);
    expect(validate({ const: JSON.parse('{"__proto__": 1}') }, {})).toHaveLength(1);
  });

  it('are pruned and listed without touching any prototype', () => {
    const schema = { type: 'object', properties: { ...properties, a: { type: 'string' } } };
    const pruned = prune(schema, instance);
    expect(Object.keys(pruned)).toEqual(names);
    expect(Object.getPrototypeOf(pruned)).toBe(Object.prototype);
    expect(activeFields(schema, instance).map((field) => field.name)).toEqual([...names, 'a']);
    expect(polluted().polluted).toBeUndefined();
  });

  it('are no definitions of references', () => {
    expect(validate({ $ref: '#/constructor' }, 1)).toEqual(SCHEMA);
    expect(validate({ $ref: '#/$defs/__proto__', $defs: {} }, 1)).toEqual(SCHEMA);
  });
});
