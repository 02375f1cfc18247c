import { describe, expect, it } from 'vitest';
import { after, millisecondsOf } from './duration.model.js';

describe('a duration', () => {
  it.each([
    ['PT1S', 1],
    ['PT90S', 90],
    ['PT30M', 1_800],
    ['PT4H', 14_400],
    ['P2D', 172_800],
    ['P1W', 604_800],
    ['P1DT12H30M', 131_400],
    ['P366D', 31_622_400],
  ])('%s is %i seconds', (text, seconds) => {
    expect(millisecondsOf(text)).toBe(seconds * 1_000);
  });

  it.each(['', 'P', 'PT', 'P1DT', 'PT0S', 'P1M', 'P1Y', 'PT1.5H', '-PT1H', 'P367D', '4h', 'PT1H ', 'P1D2W'])(
    '%j is none that can be waited for',
    (text) => {
      expect(millisecondsOf(text)).toBeNull();
    },
  );

  it('is counted from a moment, over a change of the clocks as well', () => {
    const from = new Date('2026-03-28T12:00:00Z');
    expect(after(from, 'P1D').toISOString()).toBe('2026-03-29T12:00:00.000Z');
    expect(() => after(from, 'soon')).toThrow('soon is no duration');
  });
});
