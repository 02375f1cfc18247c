import { expect, it } from 'vitest';
import { durationMs } from './durations.model.js';

const HOUR = 3_600_000;

it.each([
  ['P2D', 16 * HOUR],
  ['PT4H', 4 * HOUR],
  ['PT4H30M', 4.5 * HOUR],
  ['P1DT1M', 8 * HOUR + 60_000],
  ['PT90M', 1.5 * HOUR],
])('%s of days of eight hours is so long', (duration, ms) => {
  expect(durationMs(duration, 8 * HOUR)).toBe(ms);
});

it.each([
  '',
  'P',
  'PT',
  'P1DT',
  '2D',
  'P1W',
  'P1M',
  'PT0H',
  'P0D',
  'P1.5D',
  '-P1D',
  'PT1S',
  'P2D ',
  'P1000D',
])('%j is no duration of ours', (duration) => {
  expect(durationMs(duration, 8 * HOUR)).toBeNull();
});
