const DURATION = /^P(?!$)(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds of an ISO 8601 duration of days, hours and minutes, for example `P2D` or `PT4H30M`; null for anything else, and for
 * nothing at all.
 * @param dayMs What a day is: a working day where business time counts.
 */
export function durationMs(duration: string, dayMs: number): number | null {
  const [match, days = 0, hours = 0, minutes = 0] = DURATION.exec(duration) ?? [];
  if (match === undefined) return null;
  const ms = Number(days) * dayMs + Number(hours) * HOUR + Number(minutes) * MINUTE;
  return ms > 0 ? ms : null;
}
