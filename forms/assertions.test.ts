import { describe, expect, it } from 'vitest';
import { validate } from './validate.js';
import type { JsonSchema, ViolationCode } from './schema.js';

type Row = [schema: JsonSchema, code: ViolationCode, valid: unknown[], invalid: unknown[]];

const OTHER_TYPES = [null, true, 'text', 7, [1], { a: 1 }];

/** One keyword alone, so the only code it can bring about stands beside it. */
const ROWS: Row[] = [
  [{ type: 'string' }, 'type', ['', 'a', '7'], [null, true, 7, [], {}, ['a']]],
  [{ type: 'number' }, 'type', [0, -1, 1.5, 1e300], [null, false, '1', [], {}, NaN, Infinity]],
  [{ type: 'integer' }, 'type', [0, -3, 1.0, 1e20], [null, true, 1.5, '1', [1], {}, -Infinity]],
  [{ type: 'boolean' }, 'type', [true, false], [null, 0, 1, 'true', [], {}]],
  [{ type: 'null' }, 'type', [null], [false, 0, '', [], {}]],
  [{ type: 'array' }, 'type', [[], [1]], [null, {}, 'a', 1, { length: 0 }]],
  [{ type: 'object' }, 'type', [{}, { a: 1 }], [null, [], 'a', 1, true]],
  [{ type: ['string', 'null'] }, 'type', ['a', null], [1, false, [], {}]],
  [{ type: ['integer', 'boolean'] }, 'type', [1, true], [1.5, 'x', null]],
  [
    { enum: ['a', 1, null, [1, 2], { b: { c: 1 } }] },
    'enum',
    ['a', 1, 1.0, null, [1, 2], { b: { c: 1 } }],
    ['b', '1', 2, [2, 1], [1], {}, { b: { c: 2 } }, { b: 1 }, false, undefined],
  ],
  [
    { enum: [{ a: 1, b: 2 }] },
    'enum',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1 }, { a: 1, b: 2, c: 3 }, ['a', 1]],
  ],
  [{ enum: [0] }, 'enum', [0, -0], [false, '', '0', null, []]],
  [
    { const: { a: [1, 'x'] } },
    'const',
    [{ a: [1, 'x'] }, { a: [1.0, 'x'] }],
    [{ a: ['x', 1] }, { a: [1] }, {}, [1, 'x'], 'a'],
  ],
  [{ const: true }, 'const', [true], [false, 1, 'true', null]],
  [{ const: null }, 'const', [null], [0, '', false, [], {}]],
  [{ const: [] }, 'const', [[]], [{}, [[]], '', null]],
  [{ const: 'a,b' }, 'const', ['a,b'], [['a', 'b'], 'a']],
  [{ minLength: 2 }, 'minLength', ['ab', 'éé', '💥💥', 1, null, []], ['', 'a', '💥']],
  [{ maxLength: 2 }, 'maxLength', ['', 'ab', '💥💥', 123, [1, 2, 3]], ['abc', '💥💥💥']],
  [{ pattern: '^a+$' }, 'pattern', ['a', 'aaa', 1, null, {}], ['', 'ab', 'A']],
  [{ pattern: 'b' }, 'pattern', ['b', 'abc'], ['', 'ac']],
  [{ pattern: '^.$' }, 'pattern', ['a', '💥'], ['ab', '']],
  [{ pattern: '^\\p{Lu}' }, 'pattern', ['Äb', 'Ω'], ['äb', '1']],
  [{ pattern: '^x*$' }, 'pattern', ['x'.repeat(1000)], ['x'.repeat(1001)]],
  [{ minimum: 1.5 }, 'minimum', [1.5, 2, 'a', null], [1.4, 0, -5]],
  [{ maximum: -1 }, 'maximum', [-1, -2, '5'], [0, -0.5, 100]],
  [{ exclusiveMinimum: 0 }, 'exclusiveMinimum', [0.001, 5, '0'], [0, -0, -1]],
  [{ exclusiveMaximum: 10 }, 'exclusiveMaximum', [9.99, -1, [11]], [10, 10.0, 11]],
  [{ multipleOf: 2 }, 'multipleOf', [0, 4, -6, 2.0, '3'], [1, 3, 2.5]],
  [
    { multipleOf: 0.01 },
    'multipleOf',
    [0, 0.01, 0.07, 1.1, 4.35, 19.99, 1234567.89, 0.29, -8.2, 1e15],
    [0.001, 0.005, 19.999, 1.001, 0.0100001],
  ],
  [{ multipleOf: 0.1 }, 'multipleOf', [0.3, 0.7, 1.1, 100.1, -0.6], [0.25, 0.31, 1.05]],
  [{ multipleOf: 1.5 }, 'multipleOf', [0, 1.5, 3, 4.5], [1, 2, 35]],
  [{ multipleOf: 0.0001 }, 'multipleOf', [0.0075, 0.0003], [0.00751]],
  [{ minItems: 2 }, 'minItems', [[1, 2], [null, null], 'a', {}], [[], [1]]],
  [
    { maxItems: 1 },
    'maxItems',
    [[], [1], 'abc'],
    [
      [1, 2],
      [[], []],
    ],
  ],
  [
    { uniqueItems: true },
    'uniqueItems',
    [[], [1, 2], [1, '1'], [{ a: 1 }, { a: 2 }], [[1], [2]], [true, 1], ['a,b', 'a'], [null, 'null']],
    [
      [1, 1],
      [1, 1.0],
      ['a', 'a'],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
      [null, null],
      [0, -0],
    ],
  ],
  [{ uniqueItems: false }, 'uniqueItems', [[1, 1], []], []],
  [{ minProperties: 1 }, 'minProperties', [{ a: 1 }, [], 'x'], [{}, { a: undefined }]],
  [{ maxProperties: 1 }, 'maxProperties', [{}, { a: 1 }, [1, 2]], [{ a: 1, b: 2 }]],
];

describe('keywords that look at one value', () => {
  for (const [schema, code, valid, invalid] of ROWS) {
    it(JSON.stringify(schema), () => {
      for (const instance of valid) expect(validate(schema, instance), JSON.stringify(instance)).toEqual([]);
      for (const instance of invalid) {
        expect(
          validate(schema, instance).map((each) => each.code),
          JSON.stringify(instance),
        ).toEqual([code]);
      }
    });
  }

  it('leave alone the types they are not about', () => {
    const about: Record<string, JsonSchema> = {
      string: { minLength: 99, pattern: '^$', format: 'date' },
      number: { minimum: 99, multipleOf: 13 },
      array: { minItems: 99, contains: false },
      object: { minProperties: 99, required: ['zz'] },
    };
    for (const [type, schema] of Object.entries(about)) {
      for (const value of OTHER_TYPES) {
        const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
        expect(validate(schema, value).length > 0, `${type} ${JSON.stringify(value)}`).toBe(kind === type);
      }
    }
  });
});

describe('what a violation says', () => {
  it('carries the value of the keyword', () => {
    expect(validate({ minimum: 3 }, 1)).toEqual([{ pointer: '', code: 'minimum', params: { expected: 3 } }]);
    expect(validate({ enum: ['a'] }, 'b')[0]?.params).toEqual({ expected: ['a'] });
  });

  it('carries the message written for people', () => {
    const schema = { properties: { plate: { pattern: '^[A-Z]+$', 'x-message': 'Use capitals.' } } };
    expect(validate(schema, { plate: 'x' })).toEqual([
      { pointer: '/plate', code: 'pattern', params: { expected: '^[A-Z]+$', message: 'Use capitals.' } },
    ]);
  });

  it('is all there is to say about a value of the wrong type', () => {
    expect(validate({ type: 'string', enum: ['a'], const: 'a' }, 5).map((each) => each.code)).toEqual([
      'type',
    ]);
  });

  it('reports every broken limit of a value', () => {
    const codes = validate({ minLength: 3, pattern: '^b' }, 'a').map((each) => each.code);
    expect(codes).toEqual(['minLength', 'pattern']);
  });
});
