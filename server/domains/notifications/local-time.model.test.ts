import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesAt, minutesOf, nextLocalTime } from './local-time.model.js';
import { quietUntil } from './mail-plan.model.js';

const DAY = 24 * 60 * 60_000;
const next = (after: string, time: string, zone: string): string =>
  nextLocalTime(new Date(after), time, zone).toISOString();

describe('a time of day in a time zone', () => {
  it.each([
    ['today', '2026-06-10T05:00:00Z', '08:00', 'Europe/Berlin', '2026-06-10T06:00:00.000Z'],
    [
      'tomorrow, when it is just over',
      '2026-06-10T06:00:00Z',
      '08:00',
      'Europe/Berlin',
      '2026-06-11T06:00:00.000Z',
    ],
    [
      'in summer time from the day on',
      '2026-03-28T12:00:00Z',
      '08:00',
      'Europe/Berlin',
      '2026-03-29T06:00:00.000Z',
    ],
    [
      'in winter time from the day on',
      '2026-10-24T12:00:00Z',
      '08:00',
      'Europe/Berlin',
      '2026-10-25T07:00:00.000Z',
    ],
    [
      'when clocks skip it, when they do',
      '2026-03-28T12:00:00Z',
      '02:30',
      'Europe/Berlin',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'when it comes twice, the first time',
      '2026-10-24T12:00:00Z',
      '02:30',
      'Europe/Berlin',
      '2026-10-25T00:30:00.000Z',
    ],
    ['not the second time', '2026-10-25T00:30:00Z', '02:30', 'Europe/Berlin', '2026-10-26T01:30:00.000Z'],
    ['half an hour apart', '2026-06-10T00:00:00Z', '08:00', 'Asia/Kolkata', '2026-06-10T02:30:00.000Z'],
    [
      'on the other side of the date line',
      '2026-06-10T00:00:00Z',
      '08:00',
      'Pacific/Kiritimati',
      '2026-06-10T18:00:00.000Z',
    ],
  ])('is %s', (_what, after, time, zone, expected) => {
    expect(next(after, time, zone)).toBe(expected);
  });

  it('comes after any moment, once a day, and shows on clocks but where they skip it', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(moments, times, fc.constantFrom(...zones), (at, [hour, minute], zone) => {
        const time = [hour, minute].map((n) => String(n).padStart(2, '0')).join(':');
        const first = nextLocalTime(new Date(at), time, zone);
        const second = nextLocalTime(first, time, zone);
        expect(first.getTime()).toBeGreaterThan(at);
        expect(first.getTime() - at).toBeLessThanOrEqual(DAY + 2 * 3_600_000);
        expect(Math.abs(second.getTime() - first.getTime() - DAY)).toBeLessThanOrEqual(2 * 3_600_000);
        const late = (minutesAt(first, zone) - minutesOf(time) + 1_440) % 1_440;
        expect(late).toBeLessThanOrEqual(60);
      }),
      { numRuns: 300 },
    );
  });

  it('ends quiet hours, over midnight too', () => {
    const night = { from: '22:00', until: '07:00' };
    const at = (time: string) => quietUntil(night, new Date(`2026-06-10T${time}:00Z`), 'UTC')?.toISOString();
    expect(at('21:59')).toBeUndefined();
    expect(at('22:00')).toBe('2026-06-11T07:00:00.000Z');
    expect(at('06:59')).toBe('2026-06-10T07:00:00.000Z');
    expect(at('07:00')).toBeUndefined();
    expect(quietUntil(null, new Date(), 'UTC')).toBeNull();
  });
});
