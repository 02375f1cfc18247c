const SECOND = 1_000;
/** A day of UTC, in milliseconds. */
export const DAY = 24 * 60 * 60 * SECOND;
/** Days are kept in memory, so many of all zones. */
const KEPT_DAYS = 50_000;

/** A stretch of time in which the clocks of a zone are ahead of UTC by the same amount. */
export interface Stretch {
  /** First millisecond. */
  from: number;
  /** The millisecond after the last one. */
  until: number;
  /** Milliseconds ahead of UTC. */
  offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, readonly Stretch[]>();

/** Whether there is a time zone of this name (IANA), for example `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  // Offsets such as `+01:00` are no places: nobody's clocks change there.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The stretches of a day of UTC: two where the clocks of the zone are changed in it, otherwise one. */
export function stretchesOf(zone: string, day: number): readonly Stretch[] {
  const key = `${zone}/${day}`;
  let known = days.get(key);
  if (!known) {
    known = cut(zone, day * DAY, (day + 1) * DAY);
    if (days.size >= KEPT_DAYS) days.clear();
    days.set(key, known);
  }
  return known;
}

/** No zone changes its clocks twice in a day and ends as it began, so that both ends tell whether there is a change. */
function cut(zone: string, from: number, until: number): Stretch[] {
  const offset = offsetAt(zone, from);
  const after = offsetAt(zone, until);
  if (offset === after) return [{ from, until, offset }];
  let [before, change] = [from, until];
  while (change - before > SECOND) {
    const middle = before + Math.floor((change - before) / 2 / SECOND) * SECOND;
    if (offsetAt(zone, middle) === offset) before = middle;
    else change = middle;
  }
  return [
    { from, until: change, offset },
    { from: change, until, offset: after },
  ];
}

function offsetAt(zone: string, at: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day, hour, minute, second] = FIELDS.map((field) => parts.get(field) as number);
  const shown = Date.UTC(
    year as number,
    (month as number) - 1,
    day as number,
    hour as number,
    minute as number,
    second as number,
  );
  return shown - Math.floor(at / SECOND) * SECOND;
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const all = Object.fromEntries(FIELDS.map((field) => [field, 'numeric']));
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      ...all,
      hourCycle: 'h23',
      timeZone: zone,
    });
    formats.set(zone, format);
  }
  return format;
}
