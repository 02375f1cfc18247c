/** Hours of a day, by the clocks on the wall. */
export interface CalendarHours {
  /**
   * When they begin, `HH:MM`.
   * @pattern ^([01]\d|2[0-3]):[0-5]\d$ must be HH:MM, for example 08:30
   * @example "09:00"
   */
  from: string;
  /**
   * When they end, `HH:MM`; `24:00` is midnight. Not later than `from` is of the next day: `22:00` to `06:00` is a night shift.
   * @pattern ^(([01]\d|2[0-3]):[0-5]\d|24:00)$ must be HH:MM, for example 17:00
   * @example "17:00"
   */
  to: string;
}

/** The hours of each day of the week. Days that are left out, or have none, are closed. */
export interface CalendarWeek {
  /**
   * @maxItems 10 holds at most 10 ranges
   * @example [{ "from": "09:00", "to": "17:00" }]
   */
  monday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  tuesday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  wednesday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  thursday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  friday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  saturday?: CalendarHours[];
  /** @maxItems 10 holds at most 10 ranges */
  sunday?: CalendarHours[];
}

/** Days on which nobody works, from midnight to midnight. */
export interface CalendarHoliday {
  /**
   * The day, or the first of several, `YYYY-MM-DD`.
   * @pattern ^\d{4}-\d{2}-\d{2}$ must be YYYY-MM-DD
   * @example "2026-12-24"
   */
  from: string;
  /**
   * The last of several days, `YYYY-MM-DD`; absent or null is that one day.
   * @pattern ^\d{4}-\d{2}-\d{2}$ must be YYYY-MM-DD
   * @example "2026-12-26"
   */
  to?: string | null;
  /**
   * For people.
   * @maxLength 100 holds at most 100 characters
   * @example "Christmas"
   */
  name?: string;
}

/** When somebody works: what targets of services count by. */
export interface BusinessCalendarInput {
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Support in Hamburg"
   */
  name: string;
  /**
   * Time zone by its IANA name. Changes of its clocks are heeded.
   * @minLength 1 must hold at least one character
   * @maxLength 64 holds at most 64 characters
   * @example "Europe/Berlin"
   */
  timeZone: string;
  hours: CalendarWeek;
  /**
   * Absent means none.
   * @example [{ "from": "2026-12-24", "to": "2026-12-26", "name": "Christmas" }]
   * @maxItems 400 holds at most 400 holidays
   */
  holidays?: CalendarHoliday[];
}

/** A holiday of a calendar. */
export interface BusinessHoliday {
  /**
   * The day, or the first of several.
   * @example "2026-12-24"
   */
  from: string;
  /**
   * The last of several days; null is that one day.
   * @example "2026-12-26"
   */
  to: string | null;
  /**
   * For people; empty where it has none.
   * @example "Christmas"
   */
  name: string;
}

/** A business calendar. */
export interface BusinessCalendar {
  /** @example "cal_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "support-hamburg" */
  key: string;
  /** @example "Support in Hamburg" */
  name: string;
  /** @example "Europe/Berlin" */
  timeZone: string;
  /** The days of the week that have hours. */
  hours: CalendarWeek;
  holidays: BusinessHoliday[];
  /**
   * What a day (`P1D`) of a target is, in minutes: the hours of the week by the days on which work begins.
   * @example 480
   */
  minutesPerDay: number;
  /**
   * What the caller may do with it.
   * @example ["read", "save", "delete"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** A page of calendars. */
export interface BusinessCalendarList {
  items: BusinessCalendar[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}
