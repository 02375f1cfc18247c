import { describe, expect, it } from 'vitest';
import { activeFields, findField, prune } from './index.js';
import type { Field } from './fields.js';
import type { SchemaObject } from './schema.js';

/** `name*` is required, `name(...)` a group. */
const shown = (fields: Field[]): string =>
  fields
    .map(
      (field) => field.name + (field.required ? '*' : '') + (field.fields ? `(${shown(field.fields)})` : ''),
    )
    .join(' ');

const fieldsFor = (schema: SchemaObject, data: Record<string, unknown>): string =>
  shown(activeFields(schema, data));

const when = (name: string, value: unknown) => ({
  properties: { [name]: { const: value } },
  required: [name],
});

const form: SchemaObject = {
  type: 'object',
  properties: {
    kind: { enum: ['fault', 'return'] },
    product: { type: 'string' },
    note: { type: 'string' },
  },
  required: ['kind'],
  allOf: [
    {
      if: when('kind', 'fault'),
      then: { properties: { serial: { type: 'string' }, since: { format: 'date' } }, required: ['serial'] },
      else: { properties: { reason: { type: 'string' } } },
    },
    { if: when('kind', 'fault'), then: { properties: { danger: { type: 'boolean' } } } },
    { if: when('danger', true), then: { properties: { where: { type: 'string' } }, required: ['where'] } },
  ],
};

describe('which fields are active', () => {
  it('follows the answers', () => {
    expect(fieldsFor(form, {})).toBe('kind* reason product note');
    expect(fieldsFor(form, { kind: 'return' })).toBe('kind* reason product note');
    expect(fieldsFor(form, { kind: 'fault' })).toBe('kind* serial* since danger product note');
    expect(fieldsFor(form, { kind: 'fault', danger: true })).toBe(
      'kind* serial* since danger where* product note',
    );
  });

  it('does not count answers of fields that are not shown', () => {
    expect(fieldsFor(form, { kind: 'return', danger: true })).toBe('kind* reason product note');
  });

  it('does not count empty answers', () => {
    const schema = {
      properties: { name: {}, mail: {}, street: {} },
      dependentRequired: { name: ['mail'] },
      dependentSchemas: { name: { properties: { title: {} } } },
    };
    expect(fieldsFor(schema, { name: '' })).toBe('name mail street');
    expect(fieldsFor(schema, { name: undefined })).toBe('name mail street');
    expect(fieldsFor(schema, { name: 'A' })).toBe('name title mail* street');
  });

  it('takes an answer back in once what hid its field is gone', () => {
    const schema = {
      properties: { a: {} },
      allOf: [
        { if: when('a', 1), then: { properties: { b: {} } } },
        { if: { required: ['b'] }, else: { properties: { c: {} } } },
      ],
    };
    expect(prune(schema, { a: 1, b: 2, c: 3 })).toEqual({ a: 1, b: 2 });
    expect(prune(schema, { a: 0, b: 2, c: 3 })).toEqual({ a: 0, c: 3 });
  });

  it('ends for a form that contradicts itself', () => {
    const schema = { if: { required: ['a'] }, then: {}, else: { properties: { a: {} } } };
    expect(activeFields(schema, { a: 1 }).length).toBeLessThan(2);
  });

  it('hides a property whose schema is false', () => {
    const schema = {
      properties: { a: {}, b: {} },
      if: when('a', 1),
      then: { properties: { b: false } },
    } as SchemaObject;
    expect(fieldsFor(schema, { a: 1, b: 2 })).toBe('a');
    expect(fieldsFor(schema, { a: 2, b: 2 })).toBe('a b');
    expect(prune(schema, { a: 1, b: 2 })).toEqual({ a: 1 });
  });

  it('an if whose properties are absent holds, unless it requires them', () => {
    const loose = {
      properties: { a: {} },
      if: { properties: { a: { const: 1 } } },
      then: { properties: { b: {} } },
    };
    expect(fieldsFor(loose, {})).toBe('a b');
    expect(fieldsFor({ ...loose, if: when('a', 1) }, {})).toBe('a');
  });

  it('follows references and anchors', () => {
    const schema = {
      $ref: '#/$defs/base',
      allOf: [{ $ref: '#more' }],
      $defs: {
        base: { properties: { a: { $ref: '#/$defs/text' } } },
        more: { $anchor: 'more', properties: { b: {} }, required: ['a'] },
        text: { type: 'string', title: 'Text' },
      },
    };
    expect(fieldsFor(schema, {})).toBe('a* b');
    expect(activeFields(schema, {})[0]?.schema).toEqual({ type: 'string', title: 'Text' });
  });

  it('is empty without an object', () => {
    expect(activeFields(true, {})).toEqual([]);
    expect(activeFields({ type: 'object' }, { a: 1 })).toEqual([]);
  });
});

describe('order', () => {
  it('is x-order where there is one, with the rest behind', () => {
    expect(fieldsFor({ ...form, 'x-order': ['note', 'serial', 'kind'] }, { kind: 'fault' })).toBe(
      'note serial* kind* since danger product',
    );
  });

  it('puts revealed fields behind the last one the condition looks at', () => {
    const schema = {
      properties: { a: {}, b: {}, c: {} },
      if: { properties: { a: { const: 'c' }, b: { enum: ['c'] } } },
      then: { properties: { x: {} } },
    };
    expect(fieldsFor(schema, {})).toBe('a b x c');
  });

  it('puts them at the end when the condition looks at none', () => {
    expect(
      fieldsFor({ properties: { a: {} }, if: { minProperties: 1 }, else: { properties: { x: {} } } }, {}),
    ).toBe('a x');
  });

  it('does not move a field that becomes required', () => {
    const schema: SchemaObject = {
      properties: { a: {} },
      dependentRequired: { a: ['c'] },
      allOf: [{ properties: { b: {} } }, { properties: { c: {} } }],
    };
    expect(fieldsFor(schema, {})).toBe('a b c');
    expect(fieldsFor(schema, { a: 1 })).toBe('a b c*');
  });

  it('holds inside a group too', () => {
    const group = { type: 'object', properties: { a: {}, b: {} }, 'x-order': ['b'] };
    expect(fieldsFor({ properties: { group } }, {})).toBe('group(b a)');
  });
});

describe('groups', () => {
  const schema: SchemaObject = {
    type: 'object',
    properties: { address: { $ref: '#/$defs/address' }, delivery: { type: 'string' } },
    if: when('delivery', 'courier'),
    then: {
      properties: { address: { properties: { floor: { type: 'integer' } }, required: ['floor'] } },
      required: ['address'],
    },
    $defs: {
      address: {
        type: 'object',
        title: 'Address',
        properties: { street: { minLength: 1 }, city: {} },
        required: ['street'],
      },
    },
  };

  it('have fields of their own, from all branches that describe them', () => {
    expect(fieldsFor(schema, {})).toBe('address(street city) delivery');
    expect(fieldsFor(schema, { delivery: 'courier' })).toBe('address*(street* city floor*) delivery');
    expect(findField(activeFields(schema, {}), '/address/street')).toMatchObject({
      name: 'street',
      schema: { minLength: 1 },
    });
    expect(findField(activeFields(schema, {}), '/address/floor')).toBeUndefined();
  });

  it('require nothing while they may be left out', () => {
    expect(fieldsFor(schema, { address: { city: '' } })).toBe('address(street city) delivery');
    expect(fieldsFor(schema, { address: { city: 'Berlin' } })).toBe('address(street* city) delivery');
  });

  it('are pruned with the rest', () => {
    expect(prune(schema, { address: { street: '', city: '', x: 1 }, delivery: 'post' })).toEqual({
      delivery: 'post',
    });
    expect(prune(schema, { address: { city: '' }, delivery: 'courier' })).toEqual({
      delivery: 'courier',
      address: {},
    });
    expect(prune(schema, { address: 'Berlin' })).toEqual({ address: 'Berlin' });
  });

  it('escape their names in pointers', () => {
    const odd = { properties: { 'a/b': { properties: { 'c~d': {} } } } };
    expect(activeFields(odd, {})[0]?.fields?.[0]?.pointer).toBe('/a~1b/c~0d');
  });

  it('may look at their own answers', () => {
    const group = { properties: { a: {} }, if: when('a', 1), then: { properties: { b: {} } } };
    expect(fieldsFor({ properties: { group } }, { group: { a: 1 } })).toBe('group(a b)');
    expect(fieldsFor({ properties: { group } }, { group: { a: 2 } })).toBe('group(a)');
  });
});

describe('what the branches say together', () => {
  it('later ones win', () => {
    const schema = {
      properties: { a: { type: 'string', title: 'A' } },
      allOf: [{ properties: { a: { title: 'B', maxLength: 3 } } }],
    };
    expect(activeFields(schema, {})[0]?.schema).toEqual({ type: 'string', title: 'B', maxLength: 3 });
  });

  it('the condition itself says nothing', () => {
    const schema = { properties: { a: { enum: [1, 2] } }, if: when('a', 1), then: {} };
    expect(activeFields(schema, { a: 1 })[0]?.schema).toEqual({ enum: [1, 2] });
  });
});

describe('pruning', () => {
  const schema = {
    type: 'object',
    properties: { text: {}, list: {}, needed: {}, choice: {} },
    required: ['needed'],
  };

  it('leaves out what is empty', () => {
    expect(prune(schema, { text: '', list: [], needed: '', choice: null })).toEqual({});
    expect(prune(schema, { text: undefined, other: 1 })).toEqual({});
  });

  it('keeps what is an answer', () => {
    const data = { text: ' ', list: [''], needed: 0, choice: false };
    expect(prune(schema, data)).toEqual(data);
    expect(prune(schema, { needed: [] })).toEqual({ needed: [] });
    expect(prune(schema, { needed: null })).toEqual({ needed: null });
  });

  it('does not change what it is given', () => {
    const data = Object.freeze({ text: '', list: Object.freeze([]), needed: 'x' });
    expect(prune(schema, data)).toEqual({ needed: 'x' });
    expect(data.text).toBe('');
  });
});
