import { fail, type Frame, type Keyword } from './engine.js';
import { date } from './formats.js';
import { isObject, own } from './json.js';

/** How early or late a date may be: so many days from today, or from another date of the form. */
export interface DateLimit {
  /** Name of a field beside this one; absent: today. */
  field?: string;
  /** So many days later; below 0 earlier. */
  days?: number;
  /** Whether only working days are counted, Monday to Friday. */
  workdays?: boolean;
}

const DAY = 86_400_000;

/** A day from Monday to Friday. */
const isWorkday = (day: string): boolean => new Date(day).getUTCDay() % 6 !== 0;

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day it is at a moment in a time zone (IANA), as `2026-03-09`. */
export function dayIn(zone: string, now: Date): string {
  const form = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en', form).formatToParts(now);
  return (['year', 'month', 'day'] as const)
    .map((type) => parts.find((part) => part.type === type)!.value)
    .join('-');
}

/** The day that lies so many days, or working days, after another. */
export function dayAfter(day: string, days: number, workdays: boolean): string {
  if (!workdays) return later(day, days);
  let at = day;
  for (let left = Math.abs(days); left > 0;) {
    at = later(at, Math.sign(days));
    if (isWorkday(at)) left--;
  }
  return at;
}

/** The value beside the one that is judged. */
function beside({ run, pointer }: Frame, name: string): unknown {
  const steps = pointer.split('/').slice(1, -1);
  const holder = steps.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at
        ? own(at as Record<string, unknown>, step.replaceAll('~1', '/').replaceAll('~0', '~'))
        : undefined,
    run.whole,
  );
  return isObject(holder) ? own(holder, name) : undefined;
}

/** The day that a limit means now; undefined while the field that it looks at has no date. */
function dayOf(frame: Frame, { field, days = 0, workdays = false }: DateLimit): string | undefined {
  const { root, now = new Date() } = frame.run;
  const zone = ((root as { 'x-time-zone'?: string })['x-time-zone'] ?? 'UTC') as string;
  const from = field === undefined ? dayIn(zone, now) : beside(frame, field);
  return typeof from === 'string' && date(from) ? dayAfter(from, days, workdays) : undefined;
}

/** A rule that a text which is no date does not violate: its format says what is wrong. */
const limits =
  (code: string, violates: (day: string, limit: string) => boolean): Keyword =>
  (text: string, limit: DateLimit, frame) => {
    const day = dayOf(frame, limit);
    if (day !== undefined && date(text) && violates(text, day)) fail(frame, code, day);
  };

/** Rules about dates. Both sides decide alike: by the time zone that the form says, and by the clock they are given. */
export const dateRules: Record<string, Keyword> = {
  'x-earliest': limits('earliest', (day, limit) => day < limit),
  'x-latest': limits('latest', (day, limit) => day > limit),
  'x-workdays': (text: string, wanted: boolean, frame) => {
    if (wanted && date(text) && !isWorkday(text)) fail(frame, 'workdays', wanted);
  },
};
