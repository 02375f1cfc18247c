import { describe, expect, it } from 'vitest';
import { compareDecimals } from './decimals.js';
import { describe as english } from './messages.en.js';
import { describe as german } from './messages.de.js';
import type { SchemaObject } from './schema.js';
import { validate } from './validate.js';

const schema: SchemaObject = {
  type: 'string',
  format: 'decimal',
  'x-minimum': '0.01',
  'x-maximum': '1000.00',
};
const codes = (answer: unknown): string[] => validate(schema, answer).map(({ code }) => code);

describe('exact numbers', () => {
  it.each([
    ['0.1', '0.10', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['0.1', '0.09', 1],
    ['-1', '-2', 1],
    ['-0.5', '0', -1],
    ['10', '9.999999', 1],
    ['-0', '0', 0],
  ])('%s and %s: %i', (one, other, expected) => {
    expect(compareDecimals(one, other)).toBe(expected);
    expect(compareDecimals(other, one)).toBe(expected === 0 ? 0 : -expected);
  });

  it('keep to their limits', () => {
    expect(codes('0.01')).toEqual([]);
    expect(codes('1000')).toEqual([]);
    expect(codes('0.009999')).toEqual(['minimum']);
    expect(codes('1000.000001')).toEqual(['maximum']);
    expect(codes('-3')).toEqual(['minimum']);
  });

  it('are texts of digits, and neither numbers nor written as people write them', () => {
    for (const wrong of ['1,5', '1e3', '.5', '5.', '', '1 000', '0.0000001', '1234567890123456'])
      expect(codes(wrong), wrong).toEqual(['format']);
    expect(codes(12.5)).toEqual(['type']);
  });

  it('are told with their limit', () => {
    const [violation] = validate(schema, '2000');
    expect(english(violation!, 'Value')).toEqual({
      detail: 'Value is too large.',
      fix: 'Enter 1,000.00 or less.',
    });
    expect(german(violation!, 'Wert').fix).toBe('Bitte 1.000,00 oder weniger eingeben.');
  });
});
