import { describe, expect, it } from 'vitest';
import { nameErrors } from './storable-names.js';

describe('nameErrors', () => {
  it('finds nothing in ordinary answers', () => {
    expect(nameErrors({ a: 1, b: [{ c: null }], $d: { 'e.f': 'x' }, '': [] }, '/data', 'en')).toEqual([]);
  });

  it('finds names that the database cannot keep, at any depth', () => {
    const data = { 'a\0': 1, b: { _bsontype: 'x' }, c: [{ ok: 1 }, { 'd/e~\0': 2 }] };
    const pointers = nameErrors(data, '/data', 'en').map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/data/a\0', '/data/b/_bsontype', '/data/c/1/d~1e~0\0']);
  });

  it('says so in the caller’s language', () => {
    const [german] = nameErrors({ _bsontype: 1 }, '/data', 'de');
    expect(german?.detail).toContain('Namen');
  });
});
