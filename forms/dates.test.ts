import { describe, expect, it } from 'vitest';
import { dayAfter, dayIn } from './dates.js';
import { describe as english } from './messages.en.js';
import { describe as german } from './messages.de.js';
import type { SchemaObject } from './schema.js';
import { validate } from './validate.js';

const NOON = new Date('2026-11-27T12:00:00Z'); // a Friday

/** Violations as `code pointer expected`. */
const judged = (schema: SchemaObject, answers: unknown, now = NOON): string[] =>
  validate(schema, answers, { now }).map(
    ({ code, pointer, params }) => `${code} ${pointer} ${String(params['expected'])}`,
  );

const day = (rules: object): SchemaObject => ({
  properties: { day: { type: 'string', format: 'date', ...rules } },
});

describe('the day', () => {
  it.each([
    ['2026-11-27T12:00:00Z', 'UTC', '2026-11-27'],
    ['2026-11-27T23:30:00Z', 'Europe/Stockholm', '2026-11-28'],
    ['2026-11-27T23:30:00Z', 'America/New_York', '2026-11-27'],
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-12-31T10:30:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s is in %s the %s', (moment, zone, expected) => {
    expect(dayIn(zone, new Date(moment))).toBe(expected);
  });

  it.each([
    ['2026-11-27', 3, false, '2026-11-30'],
    ['2026-11-27', 1, true, '2026-11-30'],
    ['2026-11-27', 6, true, '2026-12-07'],
    ['2026-11-28', 1, true, '2026-11-30'],
    ['2026-11-30', -1, true, '2026-11-27'],
    ['2028-02-28', 1, false, '2028-02-29'],
    ['2026-11-28', 0, true, '2026-11-28'],
  ])('%s and %i (working days: %s) is %s', (from, days, workdays, expected) => {
    expect(dayAfter(from, days, workdays)).toBe(expected);
  });
});

describe('rules about dates', () => {
  it('count from today, in the time zone of the form', () => {
    const schema = day({ 'x-earliest': { days: 2 } });
    expect(judged(schema, { day: '2026-11-29' })).toEqual([]);
    expect(judged(schema, { day: '2026-11-28' })).toEqual(['earliest /day 2026-11-29']);
    const late = new Date('2026-11-27T23:30:00Z');
    const there = { ...schema, 'x-time-zone': 'Europe/Stockholm' };
    expect(judged(there, { day: '2026-11-29' }, late)).toEqual(['earliest /day 2026-11-30']);
    expect(judged(schema, { day: '2026-11-29' }, late)).toEqual([]);
  });

  it('say how late it may be, and count working days', () => {
    const schema = day({ 'x-earliest': {}, 'x-latest': { days: 2, workdays: true } });
    expect(judged(schema, { day: '2026-11-26' })).toEqual(['earliest /day 2026-11-27']);
    expect(judged(schema, { day: '2026-12-01' })).toEqual([]);
    expect(judged(schema, { day: '2026-12-02' })).toEqual(['latest /day 2026-12-01']);
  });

  it('refuse Saturdays and Sundays where only working days will do', () => {
    const schema = day({ 'x-workdays': true });
    expect(judged(schema, { day: '2026-11-27' })).toEqual([]);
    expect(judged(schema, { day: '2026-11-28' })).toEqual(['workdays /day true']);
    expect(judged(day({ 'x-workdays': false }), { day: '2026-11-28' })).toEqual([]);
  });

  it('look at another date beside them, in groups and lists too', () => {
    const stay: SchemaObject = {
      properties: {
        from: { type: 'string', format: 'date' },
        until: { type: 'string', format: 'date', 'x-earliest': { field: 'from', days: 1 } },
      },
    };
    const schema: SchemaObject = { properties: { ...stay.properties, stays: { items: stay } } };
    expect(judged(schema, { from: '2026-12-24', until: '2026-12-25' })).toEqual([]);
    expect(judged(schema, { from: '2026-12-24', until: '2026-12-24' })).toEqual([
      'earliest /until 2026-12-25',
    ]);
    const stays = [{}, { from: '2026-12-24', until: '2026-12-20' }];
    expect(judged(schema, { from: '2020-01-01', stays })).toEqual(['earliest /stays/1/until 2026-12-25']);
  });

  it('say nothing while the other date is missing or wrong, or this one is no date', () => {
    const schema: SchemaObject = {
      properties: { from: {}, until: { format: 'date', 'x-earliest': { field: 'from' } } },
    };
    for (const from of [undefined, '', 'soon', 7, null])
      expect(judged(schema, { from, until: '2026-01-01' })).toEqual([]);
    expect(judged(day({ 'x-earliest': {}, 'x-workdays': true }), { day: 'soon' })).toEqual([
      'format /day date',
    ]);
  });

  it('are told with the day that would do', () => {
    const [violation] = validate(day({ 'x-earliest': { days: 2 } }), { day: '2026-11-01' }, { now: NOON });
    expect(english(violation!, 'Visit')).toEqual({
      detail: 'Visit is too early.',
      fix: 'Choose November 29, 2026 or later.',
    });
    expect(german(violation!, 'Termin').fix).toBe('Bitte frühestens 29. November 2026 wählen.');
  });
});
