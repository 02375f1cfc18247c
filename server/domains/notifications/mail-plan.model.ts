import { KINDS, rulesOfKind, type Channels, type NotificationKind } from './kinds.js';
import { minutesAt, minutesOf, nextLocalTime } from './local-time.model.js';
import type { PreferencesDocument, QuietHours } from './preferences.store.js';

/** What of a kind somebody gets: what they said, else what everybody gets; what is critical, whatever they said. */
export function channelsOf(kind: NotificationKind, { kinds }: Pick<PreferencesDocument, 'kinds'>): Channels {
  const { inbox, email, isCritical } = rulesOfKind(kind);
  if (isCritical) return { inbox: true, email: 'atOnce' };
  const said = kinds.find((one) => one.kind === kind);
  return said ? { inbox: said.inbox, email: said.email } : { inbox, email };
}

/** Whether a kind comes whatever somebody prefers. */
export const isCritical = (kind: NotificationKind): boolean => 'isCritical' in KINDS[kind];

/** When quiet hours that hold now are over; null when none do. */
export function quietUntil(quiet: QuietHours | null, now: Date, timeZone: string): Date | null {
  if (!quiet || quiet.from === quiet.until) return null;
  const [from, until, at] = [minutesOf(quiet.from), minutesOf(quiet.until), minutesAt(now, timeZone)];
  const isQuiet = from < until ? at >= from && at < until : at >= from || at < until;
  return isQuiet ? nextLocalTime(now, quiet.until, timeZone) : null;
}

/** When and how somebody is written to: at once, together with what else a day brings, or not at all. */
export interface MailPlan {
  mode: 'atOnce' | 'daily';
  at: Date;
}

/** When somebody is written to of something of this kind; null is not at all. */
export function mailPlanOf(
  kind: NotificationKind,
  preferences: PreferencesDocument,
  now: Date,
  timeZone: string,
): MailPlan | null {
  const { email } = channelsOf(kind, preferences);
  if (email === 'off') return null;
  if (email === 'daily') return { mode: 'daily', at: nextLocalTime(now, preferences.digestAt, timeZone) };
  const later = isCritical(kind) ? null : quietUntil(preferences.quietHours, now, timeZone);
  return { mode: 'atOnce', at: later ?? now };
}
