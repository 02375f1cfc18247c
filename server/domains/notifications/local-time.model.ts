const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment as clocks and calendars of a time zone show it, in milliseconds as if it were UTC. */
function wallOf(at: Date, timeZone: string): number {
  const parts = formatFor(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', ...numbers, ...time });
    formats.set(timeZone, format);
  }
  return format;
}

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes since midnight in a time zone. */
export function minutesAt(at: Date, timeZone: string): number {
  return Math.floor((wallOf(at, timeZone) % DAY) / MINUTE);
}

/**
 * The first moment after `after` at which clocks of the time zone show `time` for the first time on their day. Where they
 * skip it, in the night in which they go forward, the moment at which they skip.
 * @param time `HH:MM`.
 */
export function nextLocalTime(after: Date, time: string, timeZone: string): Date {
  const midnight = Math.floor(wallOf(after, timeZone) / DAY) * DAY;
  for (let day = midnight; ; day += DAY) {
    const moment = momentOf(day + minutesOf(time) * MINUTE, timeZone);
    if (moment > after) return moment;
  }
}

/** When clocks of a time zone first show a time; where they skip it, when they do. */
function momentOf(wall: number, timeZone: string): Date {
  // No zone is further than this from UTC. Clocks show `wall` or later from some moment on: found by halves.
  let [before, from] = [wall - DAY, wall + DAY];
  for (const offset of [offsetAt(before, timeZone), offsetAt(from, timeZone)].sort((a, b) => b - a)) {
    const moment = wall - offset;
    if (wallOf(new Date(moment), timeZone) === wall) return new Date(moment);
  }
  // Skipped: the change lies between the two.
  while (from - before > 1_000) {
    const middle = Math.floor((before + from) / 2_000) * 1_000;
    if (wallOf(new Date(middle), timeZone) >= wall) from = middle;
    else before = middle;
  }
  return new Date(from);
}

const offsetAt = (at: number, timeZone: string): number => wallOf(new Date(at), timeZone) - at;
