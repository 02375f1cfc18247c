import { describe, expect, it } from 'vitest';
import { checkFormSchema } from './check.js';
import type { SchemaProblem } from './check.js';

const form = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

/** Problems as `code pointer`. */
const shown = (schema: unknown): string[] =>
  checkFormSchema(schema).map(({ code, pointer }) => `${code} ${pointer}`);

const fault = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.com/forms/fault',
  $comment: 'an example that uses most of the vocabulary',
  type: 'object',
  title: 'Report a fault',
  description: 'We come and repair it.',
  'x-order': ['kind', 'serial', 'address'],
  properties: {
    kind: { enum: ['a', 'b'], default: 'a', 'x-widget': 'radio', 'x-enum-labels': { a: 'A', b: 'B' } },
    serial: {
      type: 'string',
      pattern: '^[A-Z]{2}\\d{6}$',
      'x-message': 'Two letters, six digits.',
      examples: ['AB123456'],
    },
    text: {
      type: 'string',
      format: 'portal-multiline',
      maxLength: 2000,
      'x-widget': 'textarea',
      'x-placeholder': 'What happened?',
    },
    amount: {
      type: ['number', 'null'],
      minimum: 0,
      exclusiveMaximum: 100,
      multipleOf: 0.01,
      'x-unit': 'EUR',
      'x-help': 'Before tax',
    },
    address: { $ref: '#/$defs/address' },
    old: { type: 'boolean', deprecated: true, readOnly: true, writeOnly: false, 'x-autocomplete': 'off' },
    list: {
      type: 'array',
      items: { $ref: '#tag' },
      minItems: 0,
      maxItems: 9,
      uniqueItems: true,
      contains: true,
      minContains: 0,
      maxContains: 9,
      unevaluatedItems: false,
    },
    pair: { type: 'array', prefixItems: [{ type: 'string' }, { const: 1 }], items: false },
    tree: { type: 'array', items: { type: 'object', properties: { tree: { $ref: '#/properties/tree' } } } },
  },
  required: ['kind'],
  dependentRequired: { amount: ['serial'] },
  dependentSchemas: { text: { properties: { extra: true }, minProperties: 1, maxProperties: 99 } },
  allOf: [
    {
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: { required: ['serial'] },
      else: {},
    },
  ],
  anyOf: [{ required: ['text'] }, { required: ['serial'] }],
  oneOf: [true, false],
  not: { required: ['old', 'text'] },
  patternProperties: { '^x-': true },
  propertyNames: { maxLength: 40 },
  unevaluatedProperties: false,
  $defs: {
    address: form({ street: { type: 'string', minLength: 1 } }, { additionalProperties: false }),
    tag: { $anchor: 'tag', type: 'string' },
  },
};

describe('a form schema', () => {
  it('may use the whole vocabulary', () => {
    expect(checkFormSchema(fault)).toEqual([]);
  });

  it.each([[null], ['x'], [true], [[]], [undefined]])('is an object: %j', (schema) => {
    expect(shown(schema)).toEqual(['root ']);
  });

  it('describes an object', () => {
    expect(shown({})).toEqual(['root /type']);
    expect(shown({ type: 'array' })).toEqual(['root /type']);
    expect(shown({ type: ['object', 'null'] })).toEqual(['root /type']);
  });
});

const VALUES: [object, string][] = [
  [{ type: 'text' }, 'type'],
  [{ type: [] }, 'type'],
  [{ type: ['string', 'string'] }, 'type'],
  [{ enum: [] }, 'enum'],
  [{ enum: 'a' }, 'enum'],
  [{ enum: [1, 1.0] }, 'enum'],
  [{ minLength: -1 }, 'minLength'],
  [{ maxLength: 1.5 }, 'maxLength'],
  [{ pattern: 5 }, 'pattern'],
  [{ format: 'colour' }, 'format'],
  [{ format: 'toString' }, 'format'],
  [{ minimum: '3' }, 'minimum'],
  [{ multipleOf: 0 }, 'multipleOf'],
  [{ uniqueItems: 'yes' }, 'uniqueItems'],
  [{ required: true }, 'required'],
  [{ required: ['a', 'a'] }, 'required'],
  [{ dependentRequired: { a: 'b' } }, 'dependentRequired'],
  [{ properties: { a: 1 } }, 'properties'],
  [{ properties: [] }, 'properties'],
  [{ allOf: [] }, 'allOf'],
  [{ anyOf: {} }, 'anyOf'],
  [{ items: [{}] }, 'items'],
  [{ if: null }, 'if'],
  [{ $anchor: '9 lives' }, '$anchor'],
  [{ $schema: 'http://json-schema.org/draft-07/schema#' }, '$schema'],
  [{ title: 7 }, 'title'],
  [{ examples: 'x' }, 'examples'],
  [{ readOnly: 1 }, 'readOnly'],
  [{ 'x-widget': 'slider' }, 'x-widget'],
  [{ 'x-enum-labels': { a: 1 } }, 'x-enum-labels'],
  [{ 'x-order': 'a' }, 'x-order'],
];

describe('keywords', () => {
  it.each(VALUES)('%j has a wrong value', (schema, keyword) => {
    expect(shown(form({ a: schema }))).toEqual([`value /properties/a/${keyword}`]);
  });

  it.each([
    'definitions',
    '$dynamicRef',
    '$recursiveRef',
    'x-unknown',
    'contentMediaType',
    'nullable',
    '__proto__',
    'toString',
  ])('%s is none', (keyword) => {
    const schema = JSON.parse(`{"${keyword}": "x"}`) as object;
    expect(shown(form({ a: schema }))).toEqual([`keyword /properties/a/${keyword}`]);
  });

  it('are not looked for where values stand', () => {
    const values = { const: { pattern: '(' }, default: { pattern: '(' }, examples: [{ nonsense: 1 }] };
    expect(shown(form({ a: values, nonsense: { enum: [{ nonsense: 1 }] } }))).toEqual([]);
  });

  it('$id names the document only', () => {
    expect(shown(form({ a: { $id: 'b' } }))).toEqual(['keyword /properties/a/$id']);
  });
});

describe('patterns', () => {
  it('are refused when broken or slow, as names too', () => {
    expect(shown(form({ a: { pattern: '(' } }))).toEqual(['pattern /properties/a/pattern']);
    expect(shown(form({ a: { pattern: '^(a+)+$' } }))).toEqual(['pattern /properties/a/pattern']);
    expect(shown(form({}, { patternProperties: { '(a+)+/': true } }))).toEqual([
      'pattern /patternProperties/(a+)+~1',
    ]);
  });
});

describe('references', () => {
  const refTo = ($ref: string) => form({ a: { $ref }, b: { enum: [{ type: 'string' }] } });

  it.each([
    'https://example.com/x',
    'other.json',
    '#/$defs/none',
    '#none',
    '#/properties/b/enum/0',
    '#/properties',
    '#%',
    '/x',
    '',
  ])('to %j are refused', (ref) => {
    expect(shown(refTo(ref))).toEqual(['reference /properties/a/$ref']);
  });

  it('to anchors need different names', () => {
    const twice = form({ a: { $anchor: 'x' }, b: { $anchor: 'x' } });
    expect(shown(twice)).toEqual(['reference /properties/a/$anchor', 'reference /properties/b/$anchor']);
  });

  it('must not go in circles, but through lists they may', () => {
    expect(shown({ type: 'object', $ref: '#' })).toEqual(['circular ']);
    expect(shown(form({ a: { $ref: '#' } }))).toEqual(['circular ']);
    expect(shown(form({ a: true }, { not: { $ref: '#' } }))).toEqual(['circular ']);
    expect(
      shown(form({ a: { $ref: '#/$defs/x' } }, { $defs: { x: { allOf: [{ $ref: '#/$defs/x' }] } } })),
    ).toEqual(['circular /$defs/x']);
    expect(shown(form({ a: { type: 'array', items: { $ref: '#' } } }))).toEqual([]);
  });

  it('must not multiply without end', () => {
    const $defs: Record<string, object> = { 15: {} };
    for (let index = 0; index < 15; index++) {
      $defs[index] = { allOf: [{ $ref: `#/$defs/${index + 1}` }, { $ref: `#/$defs/${index + 1}` }] };
    }
    expect(checkFormSchema(form({}, { $ref: '#/$defs/0', $defs })).map((problem) => problem.code)).toEqual([
      'limit',
    ]);
  });
});

describe('names', () => {
  it('must be declared', () => {
    const schema = form(
      { a: true },
      { required: ['b'], 'x-order': ['c'], dependentRequired: { d: ['e'] }, dependentSchemas: { f: {} } },
    );
    expect(shown(schema)).toEqual([
      'name /required',
      'name /x-order',
      'name /dependentRequired',
      'name /dependentSchemas',
      'name /dependentRequired/d',
    ]);
  });

  it('must be declared where the form shows them', () => {
    expect(shown(form({}, { anyOf: [form({ a: {} })] }))).toEqual(['name /anyOf/0/properties/a']);
    expect(shown(form({}, { if: form({ a: {} }), then: {} }))).toEqual(['name /if/properties/a']);
    expect(shown(form({ a: {} }, { if: form({ a: {} }), then: form({ b: {} }) }))).toEqual([]);
  });
});

describe('contradictions', () => {
  const ROWS: [object, string][] = [
    [{ minLength: 5, maxLength: 4 }, 'minLength'],
    [{ minimum: 5, maximum: 4 }, 'minimum'],
    [{ minItems: 5, maxItems: 4 }, 'minItems'],
    [{ then: {} }, 'then'],
    [{ minContains: 1 }, 'minContains'],
    [{ 'x-enum-labels': { a: 'A' } }, 'x-enum-labels'],
    [{ enum: ['a'], 'x-enum-labels': { b: 'B' } }, 'x-enum-labels/b'],
    [{ type: 'string', enum: ['a', 1] }, 'enum'],
    [{ type: 'integer', const: '1' }, 'const'],
    [{ type: 'string', default: 1 }, 'default'],
    [{ format: 'date', default: 'today' }, 'default'],
  ];
  it.each(ROWS)('%j', (schema, at) => {
    expect(shown(form({ a: schema }))).toEqual([`conflict /properties/a/${at}`]);
  });
});

describe('limits', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, {}]));

  it('200 fields', () => {
    expect(shown(form(many(200)))).toEqual([]);
    expect(shown(form(many(201)))).toEqual(['limit ']);
  });

  it('64 KB', () => {
    const sized = (bytes: number) => {
      const schema = { type: 'object', description: '' };
      return { ...schema, description: 'x'.repeat(bytes - JSON.stringify(schema).length) };
    };
    expect(shown(sized(65_536))).toEqual([]);
    expect(shown(sized(65_537))).toEqual(['limit ']);
    expect(shown({ type: 'object', description: 'ä'.repeat(40_000) })).toEqual(['limit ']);
  });

  it('20 levels of schemas', () => {
    const nested = (levels: number): object => (levels ? { type: 'array', items: nested(levels - 1) } : {});
    expect(shown(form({ a: nested(19) }))).toEqual([]);
    expect(shown(form({ a: nested(20) }))).toHaveLength(1);
    expect(shown(form({ a: nested(100) }))).toHaveLength(1);
  });

  it('and no hostile document takes long or throws', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = { not: deep };
    expect(shown(deep)).toEqual(['limit ']);
    expect(shown({ type: 'object', enum: Array.from({ length: 1_000_000 }, () => 1) })).toEqual(['limit ']);
  });

  it('names 50 problems at most', () => {
    const wrong = Object.fromEntries(
      Array.from({ length: 99 }, (_, index) => [`f${index}`, { type: 'text' }]),
    );
    expect(checkFormSchema(form(wrong))).toHaveLength(50);
  });
});

describe('every problem', () => {
  it('is told in two sentences', () => {
    const bad = [
      null,
      {},
      form({ a: { type: 'x', y: 1, pattern: '(' } }),
      form({ a: { $ref: 'x' } }),
      form({}, { required: ['a'] }),
    ];
    const problems: SchemaProblem[] = bad.flatMap((schema) => checkFormSchema(schema));
    expect(problems.length).toBeGreaterThan(6);
    for (const { detail, fix } of problems) {
      expect(detail).toMatch(/^\S.*\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
    }
  });
});
