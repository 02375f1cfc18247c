import { describe, expect, it } from 'vitest';
import { usualOf, usualText } from './usual.model.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const around = { calendar: null, dayMs: 24 * HOUR };
const office = { calendar: 'office', dayMs: 8 * HOUR };

describe('the usual time', () => {
  it('is that in which four of five were done, whatever their order', () => {
    const spent = Array.from({ length: 100 }, (_, at) => ((at * 37) % 100) + 1);
    expect(usualOf(spent)).toBe(80);
    expect(usualOf([...Array.from({ length: 19 }, () => 5), 1_000])).toBe(5);
  });

  it('is nothing as long as fewer than twenty were closed', () => {
    expect(usualOf(Array.from({ length: 19 }, () => 5))).toBeNull();
    expect(usualOf(Array.from({ length: 20 }, () => 5))).toBe(5);
  });

  it.each([
    [900, around, 'a minute', 'einer Minute'],
    [10 * MINUTE, around, '10 minutes', 'von 10 Minuten'],
    [31 * MINUTE, office, '35 minutes', 'von 35 Minuten'],
    [56 * MINUTE, around, 'an hour', 'einer Stunde'],
    [HOUR, office, 'a working hour', 'einer Arbeitsstunde'],
    [HOUR + 1, around, '2 hours', 'von 2 Stunden'],
    [4 * HOUR, office, '4 working hours', 'von 4 Arbeitsstunden'],
    [4 * HOUR + 1, office, 'a working day', 'eines Arbeitstags'],
    [9 * HOUR, office, '2 working days', 'von 2 Arbeitstagen'],
    [13 * HOUR, around, 'a day', 'eines Tages'],
    [25 * HOUR, around, '2 days', 'von 2 Tagen'],
  ])('%d ms is said as people say it, and never less than it is', (ms, count, en, de) => {
    expect(usualText('en', ms, count)).toBe(`Usually done within ${en}.`);
    expect(usualText('de', ms, count)).toBe(`Meist innerhalb ${de} erledigt.`);
  });
});
