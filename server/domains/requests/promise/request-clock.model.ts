import type { StateCategory } from '../definition.js';
import { isClosed } from '../workflow.model.js';
import type { OpenHours } from './business-hours.model.js';
import { addBusiness, businessBetween } from './business-time.model.js';
import { durationMs } from './durations.model.js';
import type { ServiceTargets, TimesByPriority } from './targets.js';

const DAY = 24 * 60 * 60_000;
/** Percent of a target after which staff is warned where the service does not say. */
const WARN_AT = 80;

/** What is promised: an answer of staff, and the end. */
export type TargetKind = 'firstResponse' | 'resolution';

/** A time at which staff is told of a target. */
export interface Alarm {
  target: TargetKind;
  /** `near` when so much of the time is spent, `missed` when all is. */
  what: 'near' | 'missed';
  /** Null while the clock stands still. */
  at: Date | null;
  told: boolean;
}

/** The clock of a request: business time, without that in which it waits for the customer. */
export interface RequestClock {
  /** Key of the calendar that it counts by; null is around the clock. */
  calendar: string | null;
  /** Business time (ms) in which it must be done; null is not promised. */
  targets: Record<TargetKind, number | null>;
  /** Business time (ms) spent until the clock last began to run, or in all when it stands still. */
  spentMs: number;
  /** Since when it runs; null while it stands still. */
  runningSince: Date | null;
  /** Since when it waits for the customer; null while it does not. */
  pausedAt: Date | null;
  /** When the targets are over; null where none is, or while it stands still in time. */
  due: Record<TargetKind, Date | null>;
  firstRespondedAt: Date | null;
  alarms: Alarm[];
}

/** By what a clock counts from now on. */
export interface Timing {
  hours: OpenHours | null;
  calendar: string | null;
  targets: Record<TargetKind, number | null>;
  warnAt: number;
}

/** A clock that begins to run. */
export function newClock(at: Date): RequestClock {
  const none = { firstResponse: null, resolution: null };
  const still = { pausedAt: null, firstRespondedAt: null, alarms: [] };
  return { calendar: null, targets: none, spentMs: 0, runningSince: at, due: none, ...still };
}

/** What a service promises for a priority, in milliseconds of its calendar. */
export function timingOf(
  targets: ServiceTargets | null | undefined,
  priority: keyof TimesByPriority,
  hours: OpenHours | null,
): Timing {
  const times = targets?.times[priority] ?? targets?.times.all;
  const ms = (duration: string | null | undefined): number | null =>
    duration ? durationMs(duration, hours?.dayMs ?? DAY) : null;
  return {
    hours,
    calendar: hours ? (targets?.calendar ?? null) : null,
    targets: { firstResponse: ms(times?.firstResponse), resolution: ms(times?.resolution) },
    warnAt: targets?.warnAt ?? WARN_AT,
  };
}

/** Business time (ms) that a request has taken so far. */
export function spentAt(clock: RequestClock, hours: OpenHours | null, at: Date): number {
  return clock.spentMs + (clock.runningSince ? businessBetween(hours, clock.runningSince, at) : 0);
}

/** The clock after something happened: it runs, waits for the customer, or stands still, as the category says. */
export function turned(clock: RequestClock, timing: Timing, category: StateCategory, at: Date): RequestClock {
  const spentMs = spentAt(clock, timing.hours, at);
  const waits = category === 'waiting_for_you';
  const runs = !waits && !isClosed(category);
  const { calendar, targets, hours } = timing;
  const next = {
    ...clock,
    ...{ calendar, targets, spentMs },
    runningSince: runs ? at : null,
    pausedAt: waits ? (clock.pausedAt ?? at) : null,
  };
  const answered = clock.firstRespondedAt !== null;
  const dueOf = (target: TargetKind, percent = 100): Date | null => {
    const ms = targets[target];
    if (ms === null || (target === 'firstResponse' && answered)) return null;
    const left = Math.ceil((ms * percent) / 100) - spentMs;
    if (left <= 0) return overdue(clock, target, percent, at);
    return runs ? addBusiness(hours, at, left) : null;
  };
  const due = { firstResponse: dueOf('firstResponse'), resolution: dueOf('resolution') };
  return { ...next, due, alarms: alarmsOf(clock, dueOf, timing.warnAt, runs, at) };
}

/** What is over stays over since then; what a shorter target ends, ends now. */
function overdue({ due }: RequestClock, target: TargetKind, percent: number, at: Date): Date {
  const before = percent === 100 ? due[target] : null;
  return before && before <= at ? before : at;
}

function alarmsOf(
  { alarms }: RequestClock,
  dueOf: (target: TargetKind, percent?: number) => Date | null,
  warnAt: number,
  runs: boolean,
  now: Date,
): Alarm[] {
  return (['firstResponse', 'resolution'] as const).flatMap((target) =>
    (['near', 'missed'] as const).flatMap((what) => {
      const at = dueOf(target, what === 'near' ? warnAt : 100);
      const before = alarms.find((alarm) => alarm.target === target && alarm.what === what);
      // A later end than what was told of: it is told of once more.
      const told = (before?.told ?? false) && !(at && at > now);
      return at || before ? [{ target, what, at: runs ? at : null, told }] : [];
    }),
  );
}

/** The clock once staff has answered. */
export function answered(clock: RequestClock, at: Date): RequestClock {
  if (clock.firstRespondedAt) return clock;
  const alarms = clock.alarms.map((alarm) =>
    alarm.target === 'firstResponse' ? { ...alarm, at: null } : alarm,
  );
  return { ...clock, firstRespondedAt: at, due: { ...clock.due, firstResponse: null }, alarms };
}

/** When the next alarm rings; null when none does. */
export function nextAlarm(clock: RequestClock | null): Date | null {
  const times = (clock?.alarms ?? []).flatMap(({ at, told }) => (at && !told ? [at.getTime()] : []));
  return times.length === 0 ? null : new Date(Math.min(...times));
}

/** The alarms that ring at a time, and the clock once they are told. */
export function ringing(clock: RequestClock, now: Date): { alarms: Alarm[]; after: RequestClock } {
  const rings = ({ at, told }: Alarm): boolean => at !== null && !told && at <= now;
  const alarms = clock.alarms.map((alarm) => (rings(alarm) ? { ...alarm, told: true } : alarm));
  return { alarms: clock.alarms.filter(rings), after: { ...clock, alarms } };
}
