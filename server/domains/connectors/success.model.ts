import type { Attempt } from '../../deliveries/deliveries.model.js';
import type { FetchReason } from '../../adapters/fetch/safe-fetch.js';
import { stepsOf, valueAt } from '../../kernel/json-pointer.js';

/** Why a call failed. */
export type CallError =
  Exclude<FetchReason, 'type' | 'size'> | 'redirect' | 'condition' | 'mapping' | 'secret';

/** What an answer has to be. */
export interface SuccessCondition {
  /** `200`, `2xx` or `200-204`. */
  statuses: readonly string[];
  /** What must stand in the answer beside that. */
  answer: { pointer: string; equals: string } | null;
}

/** `200`, `2xx` or `200-204`. */
export const STATUSES = /^([1-5]xx|[1-5]\d\d|[1-5]\d\d-[1-5]\d\d)$/;

/** A JSON pointer (RFC 6901) to something within. */
export const POINTER = /^(\/([^~/]|~[01])*)+$/;

/** Whether a status is meant. */
export function isMeant(statuses: readonly string[], status: number): boolean {
  return statuses.some((one) => {
    const [from = '', to = from] = one.split('-');
    return status >= Number(from.replace('xx', '00')) && status <= Number(to.replace('xx', '99'));
  });
}

/** What an answer means. */
export function errorOf(
  { statuses, answer }: SuccessCondition,
  status: number,
  body: string,
): CallError | null {
  if (!isMeant(statuses, status)) return status >= 300 && status < 400 ? 'redirect' : 'status';
  return answer && !fits(answer, body) ? 'condition' : null;
}

function fits({ pointer, equals }: { pointer: string; equals: string }, body: string): boolean {
  const value = followed(body, pointer);
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value) === equals;
}

/** What a pointer leads to in an answer; undefined when there is nothing. */
export function followed(body: string, pointer: string): unknown {
  return valueAt(parsed(body), stepsOf(pointer));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Answers that say that the caller is not let in, or comes too often: the next call would hear the same. */
const CLOSED_DOORS = [401, 403, 407, 408, 429];

/**
 * Whether a system works, as far as an attempt tells; null when it was not even called. One that refuses a single call with
 * good reason works.
 */
export function isWell({ error, status }: Pick<Attempt, 'error' | 'status'>): boolean | null {
  if (error === 'mapping' || error === 'secret') return null;
  if (error === null || error === 'condition') return true;
  return error === 'status' && status !== null && status < 500 && !CLOSED_DOORS.includes(status);
}
