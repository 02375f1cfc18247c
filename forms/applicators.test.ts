import { describe, expect, it } from 'vitest';
import { validate } from './validate.js';
import type { JsonSchema } from './schema.js';

/** Violations as `code pointer`, in the order they are found. */
type Row = [schema: JsonSchema, instance: unknown, found: string[]];

const shown = (schema: JsonSchema, instance: unknown): string[] =>
  validate(schema, instance).map(({ code, pointer }) => `${code} ${pointer}`);

const text = { type: 'string' };
const GROUPS: Record<string, Row[]> = {
  'boolean schemas': [
    [true, { any: 'thing' }, []],
    [{}, null, []],
    [false, 'x', ['false ']],
    [{ properties: { a: false } }, { a: 1 }, ['unexpected /a']],
    [{ properties: { a: false } }, {}, []],
    [{ then: false }, 1, []],
  ],
  properties: [
    [{ properties: { a: text, b: text } }, { a: 'x', b: 'y', c: 1 }, []],
    [{ properties: { a: text, b: text } }, { b: 1, a: 2 }, ['type /a', 'type /b']],
    [{ properties: { a: text } }, [], []],
    [{ properties: { a: text } }, { a: undefined }, []],
    [{ properties: { 'a/b~c': text } }, { 'a/b~c': 1 }, ['type /a~1b~0c']],
    [{ properties: { '': text } }, { '': 1 }, ['type /']],
    [{ properties: { a: { properties: { b: text } } } }, { a: { b: 1 } }, ['type /a/b']],
    [{ properties: { constructor: text, toString: text, length: text } }, {}, []],
    [{ properties: { constructor: text } }, { constructor: 1 }, ['type /constructor']],
    [{ additionalProperties: false }, {}, []],
    [
      { additionalProperties: false, properties: { a: true } },
      { a: 1, b: 2, c: 3 },
      ['unexpected /b', 'unexpected /c'],
    ],
    [{ additionalProperties: text, properties: { a: true } }, { a: 1, b: 'x', c: 3 }, ['type /c']],
    [
      { additionalProperties: false, patternProperties: { '^x': text } },
      { x1: 'a', y: 'b' },
      ['unexpected /y'],
    ],
    [{ additionalProperties: false, allOf: [{ properties: { a: true } }] }, { a: 1 }, ['unexpected /a']],
    [
      { patternProperties: { '^n': { type: 'number' }, e$: { minimum: 5 } } },
      { name: 1, nice: 7 },
      ['minimum /name'],
    ],
    [{ patternProperties: { '\\d': text } }, { a1: 1, b: 2 }, ['type /a1']],
    [{ propertyNames: { maxLength: 2 } }, { ab: 1, abc: 2 }, ['unexpected /abc']],
    [{ propertyNames: false }, {}, []],
    [{ propertyNames: { pattern: '^[a-z]+$' } }, { a: 1, B: 2 }, ['unexpected /B']],
  ],
  required: [
    [{ required: ['a', 'b'] }, { b: 1 }, ['required /a']],
    [{ required: ['a'] }, { a: null }, []],
    [{ required: ['a'] }, { a: undefined }, ['required /a']],
    [{ required: ['toString', '__proto__'] }, {}, ['required /toString', 'required /__proto__']],
    [{ required: ['a/b'] }, {}, ['required /a~1b']],
    [{ required: ['a'] }, 'text', []],
    [{ required: [] }, {}, []],
    [{ dependentRequired: { a: ['b', 'c'] } }, { a: 1, c: 2 }, ['dependentRequired /b']],
    [{ dependentRequired: { a: ['b'] } }, { b: 1 }, []],
    [{ dependentRequired: { toString: ['b'] } }, {}, []],
    [{ dependentRequired: { a: ['b'] } }, { a: undefined }, []],
    [{ dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, ['required /b']],
    [{ dependentSchemas: { a: { required: ['b'] } } }, { c: 1 }, []],
    [{ dependentSchemas: { a: false } }, { a: 1 }, ['false ']],
    [{ dependentSchemas: { a: { properties: { b: text } } } }, { a: 1, b: 2 }, ['type /b']],
  ],
  items: [
    [{ items: text }, ['a', 1, 'b', null], ['type /1', 'type /3']],
    [{ items: false }, [], []],
    [{ items: false }, [1], ['unexpected /0']],
    [{ items: text }, { 0: 1 }, []],
    [{ prefixItems: [text, { type: 'number' }] }, ['a'], []],
    [{ prefixItems: [text, { type: 'number' }] }, ['a', 'b', 'c'], ['type /1']],
    [{ prefixItems: [text], items: { type: 'number' } }, ['a', 1, 'b'], ['type /2']],
    [{ prefixItems: [text], items: false }, ['a', 1], ['unexpected /1']],
    [{ prefixItems: [true, false] }, [1], []],
    [{ prefixItems: [true, false] }, [1, 2], ['unexpected /1']],
    [{ contains: text }, [1, 'a'], []],
    [{ contains: text }, [1, 2], ['contains ']],
    [{ contains: text }, [], ['contains ']],
    [{ contains: true }, [], ['contains ']],
    [{ contains: text, minContains: 0 }, [], []],
    [{ contains: text, minContains: 2 }, ['a'], ['contains ']],
    [{ contains: text, minContains: 2 }, ['a', 1, 'b'], []],
    [{ contains: text, maxContains: 1 }, ['a', 'b'], ['maxContains ']],
    [{ contains: text, maxContains: 1 }, [1, 'b'], []],
    [{ contains: text, minContains: 2, maxContains: 1 }, ['a', 'b'], ['maxContains ']],
    [{ minContains: 2 }, [], []],
    [{ items: { items: text } }, [['a'], [1]], ['type /1/0']],
  ],
  'in-place logic': [
    [{ allOf: [{ minimum: 3 }, { maximum: 5 }] }, 4, []],
    [{ allOf: [{ minimum: 3 }, { maximum: 5 }] }, 9, ['maximum ']],
    [{ allOf: [{ minimum: 3 }, { multipleOf: 2 }] }, 1, ['minimum ', 'multipleOf ']],
    [{ allOf: [true, false] }, 1, ['false ']],
    [{ anyOf: [text, { minimum: 3 }] }, 'a', []],
    [{ anyOf: [text, { minimum: 3 }] }, 5, []],
    [{ anyOf: [text, { minimum: 3 }] }, 1, ['anyOf ']],
    [{ anyOf: [false, true] }, 1, []],
    [{ oneOf: [{ minimum: 3 }, { multipleOf: 2 }] }, 3, []],
    [{ oneOf: [{ minimum: 3 }, { multipleOf: 2 }] }, 4, ['oneOf ']],
    [{ oneOf: [{ minimum: 3 }, { multipleOf: 2 }] }, 1, ['oneOf ']],
    [
      {
        oneOf: [
          { const: 'a', title: 'A' },
          { const: 'b', title: 'B' },
        ],
      },
      'b',
      [],
    ],
    [{ not: text }, 1, []],
    [{ not: text }, 'a', ['not ']],
    [{ not: {} }, 1, ['not ']],
    [{ not: false }, 1, []],
    [{ not: { not: text } }, 1, ['not ']],
    [{ if: { minimum: 5 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }, 6, []],
    [{ if: { minimum: 5 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }, 7, ['multipleOf ']],
    [{ if: { minimum: 5 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }, 4, ['multipleOf ']],
    [{ if: { minimum: 5 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }, 3, []],
    [{ if: false, then: false }, 1, []],
    [{ if: true, else: false }, 1, []],
    [{ if: { minimum: 5 } }, 1, []],
    // An absent property satisfies `properties`, so the condition holds unless it is required as well.
    [{ if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } }, {}, ['required /b']],
    [{ if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } }, {}, []],
    [
      { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } },
      { a: 1 },
      ['required /b'],
    ],
  ],
  references: [
    [{ $ref: '#/$defs/t', $defs: { t: text } }, 1, ['type ']],
    [{ $ref: '#/$defs/t', maxLength: 1, $defs: { t: text } }, 'ab', ['maxLength ']],
    [{ $ref: '#t', $defs: { x: { $anchor: 't', type: 'string' } } }, 1, ['type ']],
    [{ $ref: '#/$defs/a~1b%25~0', $defs: { 'a/b%~': text } }, 1, ['type ']],
    [
      { properties: { next: { $ref: '#' } }, additionalProperties: false },
      { next: { next: { x: 1 } } },
      ['unexpected /next/next/x'],
    ],
    [{ items: { $ref: '#/prefixItems/0' }, prefixItems: [text] }, ['a', 1], ['type /1']],
    [{ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: text } }, 1, ['type ']],
    [{ $ref: '#/$defs/no', $defs: { no: false } }, 1, ['false ']],
    [{ properties: { $ref: text } }, { $ref: 1 }, ['type /$ref']],
    [{ $ref: '#/$defs/missing' }, 1, ['schema ']],
    [{ $ref: '#missing' }, 1, ['schema ']],
    [{ $ref: 'https://example.com/schema' }, 1, ['schema ']],
    [{ $ref: '#/$defs/toString', $defs: {} }, 1, ['schema ']],
    [{ $ref: '%' }, 1, ['schema ']],
  ],
  unevaluated: [
    [{ unevaluatedProperties: false }, { a: 1 }, ['unexpected /a']],
    [{ properties: { a: true }, unevaluatedProperties: false }, { a: 1, b: 2 }, ['unexpected /b']],
    [
      { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
      { a: 1, b: 2 },
      ['unexpected /b'],
    ],
    [{ patternProperties: { '^x': true }, unevaluatedProperties: false }, { x: 1, y: 1 }, ['unexpected /y']],
    [{ additionalProperties: true, unevaluatedProperties: false }, { a: 1 }, []],
    [
      { $ref: '#/$defs/p', $defs: { p: { properties: { a: true } } }, unevaluatedProperties: false },
      { a: 1, b: 1 },
      ['unexpected /b'],
    ],
    [
      {
        if: { properties: { k: { const: 1 } }, required: ['k'] },
        then: { properties: { a: true } },
        else: { properties: { b: true } },
        unevaluatedProperties: false,
      },
      { k: 1, a: 1 },
      [],
    ],
    [
      {
        if: { properties: { k: { const: 1 } }, required: ['k'] },
        then: { properties: { a: true } },
        else: { properties: { b: true } },
        unevaluatedProperties: false,
      },
      { k: 1, b: 1 },
      ['unexpected /b'],
    ],
    [
      {
        if: { properties: { k: { const: 1 } }, required: ['k'] },
        then: { properties: { a: true } },
        else: { properties: { k: true, b: true } },
        unevaluatedProperties: false,
      },
      { k: 2, b: 1, a: 1 },
      ['unexpected /a'],
    ],
    [
      {
        anyOf: [
          { properties: { a: { const: 1 } }, required: ['a'] },
          { properties: { b: { const: 1 } }, required: ['b'] },
        ],
        unevaluatedProperties: false,
      },
      { a: 1 },
      [],
    ],
    [
      {
        anyOf: [
          { properties: { a: { const: 1 } }, required: ['a'] },
          { properties: { b: { const: 1 } }, required: ['b'] },
        ],
        unevaluatedProperties: false,
      },
      { a: 1, b: 2 },
      ['unexpected /b'],
    ],
    [
      {
        oneOf: [
          { properties: { a: text }, required: ['a'] },
          { properties: { b: text }, required: ['b'] },
        ],
        unevaluatedProperties: false,
      },
      { b: 'x' },
      [],
    ],
    [
      { not: { properties: { a: true }, required: ['z'] }, unevaluatedProperties: false },
      { a: 1 },
      ['unexpected /a'],
    ],
    [
      {
        dependentSchemas: { a: { properties: { b: true } } },
        properties: { a: true },
        unevaluatedProperties: false,
      },
      { a: 1, b: 1 },
      [],
    ],
    [
      {
        dependentSchemas: { a: { properties: { b: true } } },
        properties: { a: true },
        unevaluatedProperties: false,
      },
      { b: 1 },
      ['unexpected /b'],
    ],
    [{ allOf: [{ unevaluatedProperties: false }], properties: { a: true } }, { a: 1 }, ['unexpected /a']],
    [
      { properties: { a: { properties: { b: true } } }, unevaluatedProperties: false },
      { a: { b: 1, c: 1 } },
      [],
    ],
    [{ unevaluatedProperties: text }, { a: 'x', b: 1 }, ['type /b']],
    // A wrong answer is wrong once, not unexpected as well.
    [{ allOf: [{ properties: { a: text } }], unevaluatedProperties: false }, { a: 1 }, ['type /a']],
    [
      { anyOf: [{ properties: { a: text }, required: ['c'] }], unevaluatedProperties: false },
      { a: 'x' },
      ['anyOf '],
    ],
    [{ unevaluatedItems: false }, [1], ['unexpected /0']],
    [{ prefixItems: [true], unevaluatedItems: false }, [1, 2], ['unexpected /1']],
    [{ items: true, unevaluatedItems: false }, [1, 2], []],
    [{ allOf: [{ prefixItems: [true, true] }], unevaluatedItems: false }, [1, 2, 3], ['unexpected /2']],
    [{ contains: text, unevaluatedItems: false }, ['a', 1], ['unexpected /1']],
    [{ contains: text, unevaluatedItems: false }, ['a', 'b'], []],
    [
      { if: { prefixItems: [{ const: 1 }] }, then: { prefixItems: [true, true] }, unevaluatedItems: false },
      [1, 2],
      [],
    ],
    [{ if: { prefixItems: [{ const: 1 }] }, unevaluatedItems: false }, [1], []],
    [{ unevaluatedItems: text }, ['a', 1], ['type /1']],
    [{ unevaluatedItems: false }, { 0: 1 }, []],
  ],
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    rows.forEach(([schema, instance, found]) => {
      it(`${JSON.stringify(schema)} on ${JSON.stringify(instance)}`, () => {
        expect(shown(schema, instance)).toEqual(found);
      });
    });
  });
}

describe('what branches say', () => {
  it('names the fields an anyOf asks for', () => {
    const schema = { anyOf: [{ required: ['phone'] }, { required: ['email'] }] };
    expect(validate(schema, {})[0]?.params).toEqual({
      expected: 2,
      fields: ['/phone', '/email'],
    });
  });

  it('says because of which answer another one is required', () => {
    const found = validate({ dependentRequired: { a: ['b'] } }, { a: 1 });
    expect(found).toEqual([
      { pointer: '/b', code: 'dependentRequired', params: { expected: 'b', because: 'a' } },
    ]);
  });
});
