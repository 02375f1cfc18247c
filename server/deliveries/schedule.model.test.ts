import { describe, expect, it } from 'vitest';
import { isBeyondPatience, nextAttemptAt, patienceOf } from './schedule.model.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const after = (date: Date | null) => (date === null ? null : (date.getTime() - NOW.getTime()) / 1_000);
const HOUR = 3_600;

describe('the schedule of deliveries', () => {
  it('is at once, 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours, and then no more', () => {
    const delays = Array.from({ length: 12 }, (_, made) => after(nextAttemptAt(made, NOW, () => 0)));
    const hours = [2, 5, 10, 14, 20, 24].map((hour) => hour * HOUR);
    expect(delays).toEqual([0, 5, 300, 1_800, ...hours, null, null]);
  });

  it('is stretched by chance by a tenth at most, and never shortened', () => {
    expect(after(nextAttemptAt(1, NOW, () => 0.5))).toBe(5.25);
    expect(after(nextAttemptAt(9, NOW, () => 1))).toBe(26.4 * HOUR);
    expect(after(nextAttemptAt(0, NOW, () => 1))).toBe(0);
  });

  it('heeds Retry-After where it asks for more, up to a day', () => {
    const asked = (seconds: number, made = 1) => after(nextAttemptAt(made, NOW, () => 0, seconds * 1_000));
    expect(asked(60)).toBe(60);
    expect(asked(1)).toBe(5);
    expect(asked(99 * 24 * HOUR)).toBe(24 * HOUR);
    expect(asked(60, 10)).toBeNull();
  });

  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['Wed, 25 Nov 2026 12:01:00 GMT', 60],
    ['Wed, 25 Nov 2020 12:01:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['99999999999999', null],
    ['', null],
    [null, null],
  ])('reads Retry-After %j', (header, seconds) => {
    expect(patienceOf(header, NOW)).toBe(seconds === null ? null : seconds * 1_000);
  });

  it('ends for an endpoint that took nothing for five days', () => {
    const ago = (ms: number) => new Date(NOW.getTime() - ms);
    expect(isBeyondPatience(ago(5 * 24 * HOUR * 1_000), NOW)).toBe(true);
    expect(isBeyondPatience(ago(5 * 24 * HOUR * 1_000 - 1), NOW)).toBe(false);
    expect(isBeyondPatience(null, NOW)).toBe(false);
  });
});
