import { bodyOf, type Api, type Schemas } from './api.js';

/** Monday to Friday from nine to five in Berlin, but for Christmas; what is given replaces parts of it. */
export function calendarOf(
  changes: Partial<Schemas['BusinessCalendarInput']> = {},
): Schemas['BusinessCalendarInput'] {
  const day = [{ from: '09:00', to: '17:00' }];
  return {
    name: 'Support',
    timeZone: 'Europe/Berlin',
    hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    holidays: [{ from: '2026-12-24', to: '2026-12-26', name: 'Christmas' }],
    ...changes,
  };
}

/** Saves a calendar. */
export async function saveCalendar(
  api: Api,
  key: string,
  changes: Partial<Schemas['BusinessCalendarInput']> = {},
): Promise<Schemas['BusinessCalendar']> {
  const json = calendarOf(changes);
  return bodyOf(await api.send<Schemas['BusinessCalendar']>('PUT', `/v1/calendars/${key}`, { json }));
}
