import { DAY } from './time-zone.model.js';

/** Days of the week as calendars name them, Sunday first. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours of a day, by the clocks on the wall. */
export interface HoursRange {
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`; not later than `from` is of the next day, and `24:00` midnight at the end. */
  to: string;
}

/** When somebody works, as people write it. */
export interface BusinessHours {
  /** IANA name. */
  timeZone: string;
  /** Days that are left out have no hours. */
  hours: Partial<Record<Weekday, readonly HoursRange[]>>;
  /** Days (`YYYY-MM-DD`) without hours from midnight to midnight; `to` is the last of several. */
  holidays: readonly { from: string; to?: string | null }[];
}

/** Minutes of a day, from midnight, the last one left out. */
export type Minutes = readonly [from: number, until: number];

/** Business hours made ready to count with. */
export interface OpenHours {
  zone: string;
  /** Sunday first; in order, and apart from each other. */
  week: readonly (readonly Minutes[])[];
  /** First and last days, as numbers of days since 1970-01-01. */
  holidays: readonly (readonly [first: number, last: number])[];
  /** What a working day is, in milliseconds: the hours of the week by the days on which work begins. */
  dayMs: number;
}

const MINUTES_OF_DAY = 24 * 60;
const MINUTE = 60_000;

/** Minutes from midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours as number) * 60 + (minutes as number);
}

/** Number of a day (`YYYY-MM-DD`) since 1970-01-01; NaN where there is no such day. */
export function dayNumber(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`);
  return new Date(at || 0).toISOString().slice(0, 10) === date ? at / DAY : NaN;
}

/** How long a range is, in minutes. */
export function lengthOf({ from, to }: HoursRange): number {
  const length = minutesOf(to) - minutesOf(from);
  return length > 0 ? length : length + MINUTES_OF_DAY;
}

/** The minutes of each day of the week: what goes on after midnight is the next day's. */
export function weekOf(hours: BusinessHours['hours']): Minutes[][] {
  const week: Minutes[][] = WEEKDAYS.map(() => []);
  WEEKDAYS.forEach((name, day) => {
    for (const range of hours[name] ?? []) {
      const from = minutesOf(range.from);
      const until = from + lengthOf(range);
      week[day]?.push([from, Math.min(until, MINUTES_OF_DAY)]);
      if (until > MINUTES_OF_DAY) week[(day + 1) % 7]?.push([0, until - MINUTES_OF_DAY]);
    }
  });
  return week.map((day) => day.sort(([a], [b]) => a - b));
}

/** Makes business hours ready to count with. */
export function openHours({ timeZone, hours, holidays }: BusinessHours): OpenHours {
  const days = WEEKDAYS.flatMap((name) => (hours[name]?.length ? [hours[name]] : []));
  const minutes = days.flat().reduce((sum, range) => sum + lengthOf(range), 0);
  return {
    zone: timeZone,
    week: weekOf(hours),
    holidays: holidays.map(({ from, to }) => [dayNumber(from), dayNumber(to ?? from)] as const),
    dayMs: Math.round((minutes * MINUTE) / Math.max(days.length, 1)),
  };
}

/** The minutes of a day that count. */
export function minutesOn({ week, holidays }: OpenHours, day: number): readonly Minutes[] {
  if (holidays.some(([first, last]) => day >= first && day <= last)) return [];
  // 1970-01-01 was a Thursday.
  return week[(((day + 4) % 7) + 7) % 7] as readonly Minutes[];
}
