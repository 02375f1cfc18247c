const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Weeks, days, hours, minutes and seconds; months and years have no fixed length. */
const DURATION =
  /^P(?=.)(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;
const UNITS = [7 * DAY, DAY, HOUR, MINUTE, SECOND];

/** The longest that a workflow waits. */
const LONGEST = 366 * DAY;

/** The milliseconds of an ISO 8601 duration such as `PT4H` or `P2D`; null where it is none, or not from a second to 366 days. */
export function millisecondsOf(duration: string): number | null {
  const parts = DURATION.exec(duration)?.slice(1);
  if (!parts) return null;
  const ms = parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (UNITS[at] as number), 0);
  return ms >= SECOND && ms <= LONGEST ? ms : null;
}

/** The moment that comes so long after another. */
export function after(from: Date, duration: string): Date {
  const ms = millisecondsOf(duration);
  // Definitions are checked before they are published.
  if (ms === null) throw new Error(`${duration} is no duration.`);
  return new Date(from.getTime() + ms);
}
