import { allowedVerbs } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { openHours, WEEKDAYS } from './business-hours.model.js';
import type { BusinessCalendar, CalendarWeek } from './calendars.dto.js';
import type { CalendarDocument } from './calendars.store.js';

const MINUTE = 60_000;

/** A calendar for those who may see it. */
export function presentCalendar(ctx: Context, calendar: CalendarDocument): BusinessCalendar {
  const { _id: id, key, name, timeZone, holidays, createdAt, updatedAt } = calendar;
  return {
    ...{ id, key, name, timeZone },
    hours: presentWeek(calendar),
    holidays: holidays.map((holiday) => ({ from: holiday.from, to: holiday.to, name: holiday.name })),
    minutesPerDay: openHours(calendar).dayMs / MINUTE,
    allowedActions: allowedVerbs(ctx, 'calendar', calendar),
    createdAt,
    updatedAt,
  };
}

/** Monday first. */
function presentWeek({ hours }: CalendarDocument): CalendarWeek {
  const days = [...WEEKDAYS.slice(1), WEEKDAYS[0]];
  return Object.fromEntries(
    days.flatMap((day) => {
      const ranges = hours[day] ?? [];
      return ranges.length === 0 ? [] : [[day, ranges.map(({ from, to }) => ({ from, to }))]];
    }),
  );
}
