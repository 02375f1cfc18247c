import { describe, expect, it } from 'vitest';
import { scrub } from './pseudonym.js';

const WORDS = ['Mara Lindqvist', 'mara@brightwater.example', '+46 8 1234 (5678)'];

describe('scrub', () => {
  it.each([
    ['Ask Mara Lindqvist.', 'Ask [erased].'],
    ['ask MARA  LINDQVIST', 'ask [erased]'],
    ['<mara@brightwater.example>, +46 8 1234 (5678)!', '<[erased]>, [erased]!'],
    ['Mara Lindqvists Bruder, Mara Lindqvist’s brother', '[erased] Bruder, [erased] brother'],
    ['Tamara Lindqvist, Mara Lindqvistsson', 'Tamara Lindqvist, Mara Lindqvistsson'],
    ['Mara', 'Mara'],
  ])('of "%s" leaves "%s"', (text, left) => {
    expect(scrub(text, WORDS)).toBe(left);
  });

  it('finds texts in lists and objects, and leaves everything else as it is', () => {
    const at = new Date();
    const value = { who: ['x', { name: 'Mara Lindqvist' }], count: 1, at, none: null };
    expect(scrub(value, WORDS)).toEqual({ who: ['x', { name: '[erased]' }], count: 1, at, none: null });
    const other = { who: ['x'], at };
    expect(scrub(other, WORDS)).toBe(other);
  });

  it('searches for no word that is too short to be somebody’s, and for none at all', () => {
    expect(scrub('It is ok', ['ok', ' ', ''])).toBe('It is ok');
    expect(scrub('anything', [])).toBe('anything');
  });
});
