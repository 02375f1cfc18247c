import { describe, expect, it } from 'vitest';
import { changesBetween, dataErrors, inUtc, mergePatch, termsOf, withChanges } from './record-data.js';
import { wordsIn } from '../../kernel/words.js';

const named = (name: string, value: unknown): Record<string, unknown> =>
  Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });

describe('mergePatch', () => {
  // The examples of RFC 7396, appendix A.
  it.each<[unknown, unknown, unknown]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j and %j make %j', (target, patch, merged) => {
    expect(mergePatch(target, patch)).toEqual(merged);
  });

  it('takes hostile names for names', () => {
    const merged = mergePatch({}, named('__proto__', { polluted: true })) as object;
    expect(Object.keys(merged)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('changes', () => {
  it('are of fields whose JSON differs, in whatever order it stands', () => {
    const before = { a: 1, b: { c: 1, d: 2 }, e: [1] };
    expect(changesBetween(before, { b: { d: 2, c: 1 }, e: [2], f: false })).toEqual([
      { field: 'a', from: 1, to: null },
      { field: 'e', from: [1], to: [2] },
      { field: 'f', from: null, to: false },
    ]);
    expect(changesBetween({}, named('constructor', 1))).toEqual([
      { field: 'constructor', from: null, to: 1 },
    ]);
  });

  it('can be made one by one', () => {
    const changes = changesBetween({ a: 1, b: 2 }, { b: 3 });
    expect(withChanges({ a: 1, b: 2, c: 4 }, changes)).toEqual({ b: 3, c: 4 });
  });
});

describe('terms', () => {
  const type = {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        count: { type: 'integer' },
        at: { type: 'string', format: 'date-time' },
      },
      additionalProperties: false,
    },
    fields: [
      { name: 'name', searchable: true, filterable: true },
      { name: 'count', filterable: true },
    ],
  };

  it('are words without case and accents', () => {
    expect(wordsIn('  KP-80/Überström, Ｆull Café ')).toEqual(['kp', '80', 'uberstrom', 'full', 'cafe']);
    expect(wordsIn('.*$')).toEqual([]);
    expect(wordsIn('a\0b')).toEqual(['a', 'b']);
  });

  it('stand under the name of their field, values beside words', () => {
    expect(termsOf(type, { name: 'Pump Pump', count: 2, at: '2026-01-01T00:00:00Z' })).toEqual([
      'name:pump',
      'name=Pump Pump',
      'count=2',
    ]);
  });

  it('times become UTC, and what is none stays', () => {
    const at = '2026-01-01T01:00:00+01:00';
    expect(inUtc(type, { at, name: at })).toEqual({ at: '2026-01-01T00:00:00.000Z', name: at });
    expect(inUtc(type, { at: 'soon' })).toEqual({ at: 'soon' });
  });

  it('faults are told in the words of the type', () => {
    const labelled = { ...type, fields: [{ name: 'count', label: { en: 'How many', de: 'Wie viele' } }] };
    const [error] = dataErrors(labelled, { count: 'x' }, '/data', 'de');
    expect(error).toMatchObject({ pointer: '/data/count', code: 'type' });
    expect(error?.detail).toContain('Wie viele');
  });
});
