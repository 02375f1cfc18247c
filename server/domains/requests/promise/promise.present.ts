import type { Context, Locale } from '../../../kernel/context.js';
import { isLate } from '../requests.model.js';
import type { RequestDetail } from '../requests.service.js';
import { sideOf } from '../transition.js';
import type { RequestPromise, RequestTarget, RequestTargets } from './promise.dto.js';
import { LATE, LATE_AND_PAUSED, PAUSED } from './promise.words.js';
import type { RequestClock, TargetKind } from './request-clock.model.js';

const MINUTE = 60_000;

/** What was promised for a request, and what became of it so far. */
export function presentPromise(ctx: Context, detail: RequestDetail): RequestPromise {
  const { request, service, outlook } = detail;
  const isOpen = request.status === 'open';
  const late = isLate(request, ctx.clock());
  const paused = isOpen && Boolean(service.targets && request.clock?.pausedAt);
  const targets = sideOf(ctx) === 'staff' ? presentTargets(ctx, detail) : null;
  return {
    text: service.promise.text,
    expectedBy: isOpen ? request.expectedBy : null,
    late,
    paused,
    message: messageOf(late, paused)?.[ctx.locale] ?? null,
    queue: outlook?.queue ?? null,
    assignee: request.assigneeName,
    lastTouchedAt: request.lastTouchedAt,
    ...(targets ? { targets } : {}),
  };
}

function messageOf(late: boolean, paused: boolean): Record<Locale, string> | null {
  if (late) return paused ? LATE_AND_PAUSED : LATE;
  return paused ? PAUSED : null;
}

function presentTargets(
  { clock: now }: Context,
  { request: { clock, escalated }, service, outlook }: RequestDetail,
): RequestTargets | null {
  if (!clock || !service.targets) return null;
  return {
    calendar: clock.calendar,
    firstResponse: presentTarget(clock, 'firstResponse', now()),
    resolution: presentTarget(clock, 'resolution', now()),
    firstRespondedAt: clock.firstRespondedAt,
    spentMinutes: Math.floor((outlook?.spentMs ?? clock.spentMs) / MINUTE),
    escalated,
  };
}

function presentTarget(clock: RequestClock, target: TargetKind, now: Date): RequestTarget | null {
  const ms = clock.targets[target];
  if (ms === null) return null;
  const dueAt = clock.due[target];
  const wasTold = clock.alarms.some((one) => one.target === target && one.what === 'missed' && one.told);
  return { minutes: ms / MINUTE, dueAt, missed: wasTold || (dueAt !== null && dueAt <= now) };
}
