import { minutesOn, type OpenHours } from './business-hours.model.js';
import { DAY, stretchesOf, type Stretch } from './time-zone.model.js';

const MINUTE = 60_000;
/** Further ahead (days) nobody promises anything: ten years. */
const HORIZON = 3_653;

/** Milliseconds during which somebody works, the last one left out. */
type Span = readonly [from: number, until: number];

/**
 * The time at which so much business time has gone by since another one; null when that is more than ten years ahead. It is the
 * first such time: the end of a working day rather than the beginning of the next.
 * @param hours Null counts around the clock.
 * @param ms Not negative.
 */
export function addBusiness(hours: OpenHours | null, from: Date, ms: number): Date | null {
  const begin = from.getTime();
  if (!hours || ms === 0) return new Date(begin + ms);
  let left = ms;
  const first = Math.floor(begin / DAY);
  for (let day = first; day <= first + HORIZON; day += 1) {
    for (const [start, end] of openOn(hours, day)) {
      const since = Math.max(start, begin);
      if (end - since >= left) return new Date(since + left);
      left -= Math.max(end - since, 0);
    }
  }
  return null;
}

/** The business time (ms) between two times; none where the second is not after the first. */
export function businessBetween(hours: OpenHours | null, from: Date, to: Date): number {
  const [begin, end] = [from.getTime(), to.getTime()];
  if (!hours) return Math.max(end - begin, 0);
  let sum = 0;
  for (let day = Math.floor(begin / DAY); day * DAY < end; day += 1) {
    for (const [start, stop] of openOn(hours, day))
      sum += Math.max(Math.min(stop, end) - Math.max(start, begin), 0);
  }
  return sum;
}

/** When somebody works in a day of UTC, in order. What the clocks on the wall skip is none; what they show twice counts twice. */
function openOn(hours: OpenHours, day: number): Span[] {
  return stretchesOf(hours.zone, day).flatMap((stretch) => openIn(hours, stretch));
}

function openIn(hours: OpenHours, { from, until, offset }: Stretch): Span[] {
  const spans: Span[] = [];
  const [first, last] = [from + offset, until + offset];
  for (let day = Math.floor(first / DAY); day * DAY < last; day += 1) {
    for (const [begin, end] of minutesOn(hours, day)) {
      const start = Math.max(day * DAY + begin * MINUTE, first);
      const stop = Math.min(day * DAY + end * MINUTE, last);
      if (start < stop) spans.push([start - offset, stop - offset]);
    }
  }
  return spans;
}
