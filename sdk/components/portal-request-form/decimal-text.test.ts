import { expect } from '@open-wc/testing';
import { readDecimal, writeDecimal } from './decimal-text.js';

describe('an exact number as people type it', () => {
  const cases: [string, string, string][] = [
    ['1234.50', 'en', '1234.50'],
    ['1,234.50', 'en', '1234.50'],
    ['1.234,50', 'de', '1234.50'],
    ['1.234', 'de', '1234'],
    ['1.234', 'en', '1.234'],
    ['1,234', 'en', '1234'],
    ['1,5', 'en', '1.5'],
    ['12,', 'de', '12'],
    ['1.234.567', 'de', '1234567'],
    ['1 234,5', 'de', '1234.5'],
    ["1'234.50", 'en', '1234.50'],
    ['-3,25', 'de', '-3.25'],
    ['0.10', 'en', '0.10'],
    ['about ten', 'en', 'aboutten'],
    ['', 'en', ''],
  ];
  for (const [typed, language, kept] of cases)
    it(`"${typed}" in ${language} is ${kept || 'nothing'}`, () => {
      expect(readDecimal(typed, language)).to.equal(kept);
    });

  it('is written with the sign of the language, digit by digit as it was', () => {
    expect(writeDecimal('1234.50', 'de')).to.equal('1234,50');
    expect(writeDecimal('1234.50', 'en')).to.equal('1234.50');
    expect(writeDecimal('9007199254740993.10', 'de')).to.equal('9007199254740993,10');
    expect(writeDecimal('twelve', 'de')).to.equal('twelve');
  });
});
