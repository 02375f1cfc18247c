import { describe, expect, it } from 'vitest';
import { oneMonthAfter } from './privacy.model.js';

describe('one month after', () => {
  it.each([
    ['2026-11-25T10:00:00.000Z', '2026-12-25T10:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', '2027-01-31T23:59:59.000Z'],
    ['2027-01-31T00:00:00.000Z', '2027-02-28T00:00:00.000Z'],
    ['2028-01-30T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
    ['2026-08-31T00:00:00.000Z', '2026-09-30T00:00:00.000Z'],
  ])('%s is %s', (at, then) => {
    expect(oneMonthAfter(new Date(at)).toISOString()).toBe(then);
  });
});
