import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from './assertions.js';
import { refusePattern } from './pattern.js';

const FINE = [
  '',
  '^$',
  '^[A-Z]{2}-\\d{4,8}$',
  '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  '^\\s*(\\w+)\\s*,\\s*(\\w+)\\s*$',
  '^([a-z0-9]+\\.)+[a-z]+$',
  '^\\d+(\\.\\d+){1,3}$',
  '^(foo|bar)+$',
  '^(\\d{3}-?)+$',
  '^\\p{Lu}\\p{L}*$',
  '^(?=.*\\d)(?=.*[a-z]).{8,}$',
  '^(?<year>\\d{4})-(?<month>\\d\\d)$',
  '^(?:DE|AT|CH)\\d{2}( ?\\d{4}){4}$',
  '^.*x.*y$',
  '\\d+$',
  'a|^b',
  '^\\u0041[\\u{1F600}-\\u{1F64F}]?\\x42\\cJ?$',
  '^[\\]\\\\-]+$',
  '^(-?\\d+,)*$',
  '^a{2,}?b??$',
];

const SLOW = [
  '(a+)+',
  '^(a+)+$',
  '^(a*)*$',
  '^(a|a)*$',
  '^(a|ab)*c$',
  '^(\\w|\\d)+$',
  '^(a?){30}$',
  `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(x+x+)+y$',
  '^(\\p{L}+\\p{Script=Greek}*)+$',
  '^([\\u0400-\\u04ff]+[\\u0410-\\u0420]*)+$',
  '.*x.*y.*z',
  '^.*x.*y.*z.*!$',
  '^(?:(?:a|b)*)*$',
];

describe('patterns that are taken', () => {
  it.each(FINE)('%s', (pattern) => {
    expect(refusePattern(pattern)).toBeUndefined();
  });

  it('are quick even on the longest text made to hurt', () => {
    const pieces = ['a', '1', ' ', 'x', 'a.', '1,', 'ab1-', 'x y', 'foo', 'A@.'];
    const texts = pieces.flatMap((piece) => {
      const text = piece.repeat(TEXT_LIMIT).slice(0, TEXT_LIMIT - 1);
      return [text, `${text}!`];
    });
    const started = performance.now();
    for (const pattern of FINE) for (const text of texts) new RegExp(pattern, 'u').test(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('patterns that are refused', () => {
  it.each(SLOW)('%s because there are too many ways', (pattern) => {
    expect(refusePattern(pattern)).toContain('too many ways');
  });

  it.each([
    ['(', 'not a regular expression'],
    ['a{2,1}', 'not a regular expression'],
    ['\\y', 'not a regular expression'],
    ['(a)\\1', 'refers back'],
    ['(?<x>a)\\k<x>', 'refers back'],
    ['(?<=a)b', 'looks behind'],
    ['(?<!a)b', 'looks behind'],
    ['a'.repeat(501), 'longer than 500'],
  ])('%s', (pattern, reason) => {
    expect(refusePattern(pattern)).toContain(reason);
  });
});
