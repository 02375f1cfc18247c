const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long after an attempt the next one comes: the schedule of the Standard Webhooks specification. */
export const DELAYS_MS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** So much of a delay is added by chance at most, so that what failed together does not come back together. */
const JITTER = 0.1;
/** A receiver may ask for no more patience than this. */
const MOST_PATIENCE_MS = 24 * HOUR;
/** An endpoint that took nothing for so long is disabled when an event is given up. */
const PATIENCE_WITH_ENDPOINT_MS = 5 * DAY;

/**
 * When the next attempt comes; null when there is none.
 * @param made Attempts that were made already.
 * @param random From 0 to 1.
 * @param retryAfter What the receiver asked for, in milliseconds.
 */
export function nextAttemptAt(
  made: number,
  now: Date,
  random: () => number,
  retryAfter: number | null = null,
): Date | null {
  const delay = DELAYS_MS[made];
  if (delay === undefined) return null;
  const planned = Math.round(delay * (1 + JITTER * random()));
  return new Date(now.getTime() + Math.max(planned, Math.min(retryAfter ?? 0, MOST_PATIENCE_MS)));
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds; null when it says nothing that can be used. */
export function patienceOf(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * SECOND;
  const date = /[a-z]{3}, \d/i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** Whether an endpoint failed for so long that nobody is behind it any more. */
export function isBeyondPatience(failingSince: Date | null, now: Date): boolean {
  return failingSince !== null && now.getTime() - failingSince.getTime() >= PATIENCE_WITH_ENDPOINT_MS;
}
