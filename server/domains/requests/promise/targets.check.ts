import { bodyError, type ErrorWords, type InputError } from '../../../kernel/errors.js';
import type { ServiceDefinition } from '../definition.js';
import { KEY } from './calendars.check.js';
import { durationMs } from './durations.model.js';
import type { TargetTimes } from './targets.js';
import {
  BAD_CALENDAR,
  BAD_DURATION,
  NO_TIMES,
  NO_TRANSITION,
  RESPONSE_AFTER_RESOLUTION,
} from './targets.words.js';

const DAY = 24 * 60 * 60_000;

/** What is wrong with the targets of a service by themselves. */
export function targetProblems({ targets, workflow }: ServiceDefinition): InputError[] {
  if (!targets) return [];
  const { calendar, escalate } = targets;
  const times = Object.entries(targets.times) as [string, TargetTimes | undefined][];
  const fault = (pointer: string, code: string, words: ErrorWords): InputError[] => [
    bodyError(`/targets${pointer}`, code, words),
  ];
  const knowsWay = !escalate || workflow.transitions.some(({ key }) => key === escalate);
  return [
    ...(calendar && !KEY.test(calendar) ? fault('/calendar', 'pattern', BAD_CALENDAR) : []),
    ...(times.length === 0 ? fault('/times', 'required', NO_TIMES) : []),
    ...times.flatMap(([priority, one]) => (one ? checkTimes(`/targets/times/${priority}`, one) : [])),
    ...(knowsWay ? [] : fault('/escalate', 'unknown', NO_TRANSITION)),
  ];
}

function checkTimes(pointer: string, { firstResponse, resolution }: TargetTimes): InputError[] {
  const last = durationMs(resolution, DAY);
  if (last === null) return [bodyError(`${pointer}/resolution`, 'format', BAD_DURATION)];
  if (!firstResponse) return [];
  const first = durationMs(firstResponse, DAY);
  if (first === null) return [bodyError(`${pointer}/firstResponse`, 'format', BAD_DURATION)];
  return first <= last ? [] : [bodyError(`${pointer}/firstResponse`, 'range', RESPONSE_AFTER_RESOLUTION)];
}
