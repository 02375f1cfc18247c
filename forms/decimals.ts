import { fail, type Keyword } from './engine.js';
import { moreFormats } from './more-formats.js';

const isDecimal = moreFormats['decimal']!;

/** Compares two exact numbers that are written as texts: below 0 when the first is smaller. */
export function compareDecimals(one: string, other: string): number {
  const places = Math.max(...[one, other].map((text) => text.split('.')[1]?.length ?? 0));
  const [a, b] = [one, other].map((text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(places, '0'));
  }) as [bigint, bigint];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A rule that a text which is no number does not violate: its format says what is wrong. */
const limits =
  (code: string, wrong: number): Keyword =>
  (text: string, limit: string, frame) => {
    if (isDecimal(text) && compareDecimals(text, limit) === wrong) fail(frame, code, limit);
  };

/** Limits of exact numbers. */
export const decimalRules: Record<string, Keyword> = {
  'x-minimum': limits('minimum', -1),
  'x-maximum': limits('maximum', 1),
};
