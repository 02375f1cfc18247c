import type { Locale } from '../../../kernel/context.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From fewer closed requests nobody can say what is usual. */
const LEAST = 20;
/** So many of a hundred were done in the usual time. */
const PERCENT = 80;

/** Within how much time (ms) four of five were done; null when they are too few to tell. */
export function usualOf(spent: readonly number[]): number | null {
  if (spent.length < LEAST) return null;
  const sorted = [...spent].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * PERCENT) / 100) - 1] as number;
}

/** By what the time is counted. */
export interface UsualCount {
  /** Key of the business calendar; null is around the clock. */
  calendar: string | null;
  /** What a day of it is, in milliseconds. */
  dayMs: number;
}

/** The usual time as people say it, rounded up: what is said to be usual holds. */
export function usualText(locale: Locale, ms: number, count: UsualCount): string {
  const [unit, n] = roundUp(ms, count);
  const [one, many] = UNITS[locale][unit];
  return SENTENCE[locale].replace('{time}', n === 1 ? one : many.replace('{n}', String(n)));
}

type Unit = 'minute' | 'hour' | 'day' | 'workingHour' | 'workingDay';

function roundUp(ms: number, { calendar, dayMs }: UsualCount): [Unit, number] {
  // More than half of a day is a day: nobody counts eleven hours.
  if (ms > dayMs / 2) return [calendar ? 'workingDay' : 'day', Math.ceil(ms / dayMs)];
  const minutes = Math.max(Math.ceil(ms / MINUTE), 1);
  const even = minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes;
  if (even < 60) return ['minute', even];
  return [calendar ? 'workingHour' : 'hour', Math.ceil(ms / HOUR)];
}

const SENTENCE: Record<Locale, string> = {
  en: 'Usually done within {time}.',
  de: 'Meist innerhalb {time} erledigt.',
};

/** One, and many of a unit. */
const UNITS: Record<Locale, Record<Unit, readonly [one: string, many: string]>> = {
  en: {
    minute: ['a minute', '{n} minutes'],
    hour: ['an hour', '{n} hours'],
    day: ['a day', '{n} days'],
    workingHour: ['a working hour', '{n} working hours'],
    workingDay: ['a working day', '{n} working days'],
  },
  de: {
    minute: ['einer Minute', 'von {n} Minuten'],
    hour: ['einer Stunde', 'von {n} Stunden'],
    day: ['eines Tages', 'von {n} Tagen'],
    workingHour: ['einer Arbeitsstunde', 'von {n} Arbeitsstunden'],
    workingDay: ['eines Arbeitstags', 'von {n} Arbeitstagen'],
  },
};
