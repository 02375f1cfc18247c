import { describe, expect, it } from 'vitest';
import { isKnownFact, prefilledIn } from './prefill.js';
import type { SchemaObject } from './schema.js';

const places = (schema: SchemaObject): string[] =>
  prefilledIn(schema).map(({ path, from }) => `${path.join('/')} ${from}`);

describe('questions that are answered beforehand', () => {
  it('are found in every branch, in groups, and behind references', () => {
    const schema: SchemaObject = {
      properties: {
        name: { type: 'string', 'x-prefill': '/profile/name' },
        address: { $ref: '#/$defs/address' },
        kind: { enum: ['a', 'b'] },
      },
      allOf: [
        {
          if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
          then: { properties: { serial: { 'x-prefill': '/record/data/serial' } } },
          else: { properties: { mail: { 'x-prefill': '/profile/email' } } },
        },
      ],
      dependentSchemas: { name: { properties: { phone: { 'x-prefill': '/profile/phone' } } } },
      $defs: { address: { properties: { firm: { 'x-prefill': '/account/name' } } } },
    };
    expect(places(schema).sort()).toEqual([
      'address/firm /account/name',
      'mail /profile/email',
      'name /profile/name',
      'phone /profile/phone',
      'serial /record/data/serial',
    ]);
  });

  it('are none in lists, in conditions and among alternatives', () => {
    const part = { properties: { name: { 'x-prefill': '/profile/name' } } };
    expect(
      places({ properties: { all: { items: part } }, if: part, anyOf: [part], not: part, contains: part }),
    ).toEqual([]);
  });

  it.each([
    ['/profile/email', true],
    ['/record/data/serialNumber', true],
    ['/record/data/', false],
    ['/record/data/a/b', false],
    ['/profile/password', false],
    ['profile/email', false],
    ['/account', false],
    [7, false],
  ])('%j can be known: %s', (text, known) => {
    expect(isKnownFact(text)).toBe(known);
  });
});
