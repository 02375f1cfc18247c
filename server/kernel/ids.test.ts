import { describe, expect, it } from 'vitest';
import { newId, newSecret } from './ids.js';

describe('ids', () => {
  it('have a prefix and 26 characters of Crockford base32', () => {
    expect(newId('req')).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('sort by time', () => {
    const early = newId('req', new Date('2026-01-01T00:00:00.000Z'));
    const late = newId('req', new Date('2026-01-01T00:00:00.001Z'));
    expect(early < late).toBe(true);
  });

  it('sort as they were made within one millisecond', () => {
    const at = new Date('2026-01-01T00:00:00Z');
    const ids = Array.from({ length: 1_000 }, () => newId('tml', at));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1_000);
  });

  it('of other times in between keep their own time', () => {
    const at = new Date('2026-01-01T00:00:00Z');
    const before = newId('req', at);
    const past = newId('req', new Date(0));
    expect(past < before).toBe(true);
    expect(newId('req', at).slice(0, 14)).toBe(before.slice(0, 14));
  });

  it('sort as they were made within one millisecond, whatever is made for other times in between', () => {
    const at = new Date('2026-01-01T00:00:00Z');
    const ids = Array.from({ length: 2_000 }, (_, turn) => {
      newId('rid', new Date(at.getTime() + 1 + turn));
      return newId('tml', at);
    });
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('secrets', () => {
  it('have 256 random bits behind their prefix', () => {
    expect(newSecret('cs')).toMatch(/^cs_[\w-]{43}$/);
    expect(newSecret('cs')).not.toBe(newSecret('cs'));
  });
});
