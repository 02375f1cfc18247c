import { bodyError, type InputError } from '../../../kernel/errors.js';
import { dayNumber, weekOf, WEEKDAYS, type Weekday } from './business-hours.model.js';
import type { BusinessCalendarInput, CalendarHoliday, CalendarWeek } from './calendars.dto.js';
import { BAD_RANGE, BAD_ZONE, NO_HOURS, NO_SUCH_DAY, OVERLAPPING } from './calendars.words.js';
import { isTimeZone } from './time-zone.model.js';

/** Keys of calendars. */
export const KEY = /^[a-z][a-z0-9-]{0,99}$/;
/** Longest holiday, in days. */
const LONGEST_HOLIDAY = 366;

/** What is wrong with a calendar, beside what the contract's types already catch. */
export function checkCalendar({ timeZone, hours, holidays = [] }: BusinessCalendarInput): InputError[] {
  return [
    ...(isTimeZone(timeZone) ? [] : [bodyError('/timeZone', 'unknown', BAD_ZONE)]),
    ...checkWeek(hours),
    ...holidays.flatMap(checkHoliday),
  ];
}

function checkWeek(hours: CalendarWeek): InputError[] {
  const open = WEEKDAYS.filter((day) => (hours[day] ?? []).length > 0);
  if (open.length === 0) return [bodyError('/hours', 'required', NO_HOURS)];
  return open.flatMap((day) => {
    const at = overlapping(hours, day);
    return at < 0 ? [] : [bodyError(`/hours/${day}/${at}`, 'overlap', OVERLAPPING)];
  });
}

/** The first range of a day that overlaps what is before it; -1 when none does. */
function overlapping(hours: CalendarWeek, day: Weekday): number {
  const ranges = hours[day] ?? [];
  const others = { ...hours, [day]: [] };
  return ranges.findIndex((_, at) =>
    weekOf({ ...others, [day]: ranges.slice(0, at + 1) }).some((minutes) =>
      minutes.some(([from], index) => from < (minutes[index - 1]?.[1] ?? 0)),
    ),
  );
}

function checkHoliday({ from, to }: CalendarHoliday, at: number): InputError[] {
  const [first, last] = [dayNumber(from), dayNumber(to ?? from)];
  if (Number.isNaN(first)) return [bodyError(`/holidays/${at}/from`, 'format', NO_SUCH_DAY)];
  if (Number.isNaN(last)) return [bodyError(`/holidays/${at}/to`, 'format', NO_SUCH_DAY)];
  const fits = last >= first && last - first < LONGEST_HOLIDAY;
  return fits ? [] : [bodyError(`/holidays/${at}/to`, 'range', BAD_RANGE)];
}
