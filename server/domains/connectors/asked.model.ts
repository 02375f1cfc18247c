import type { Asked, DeliveryDocument } from '../../deliveries/deliveries.model.js';
import { followed } from './success.model.js';
import type { CallError } from './success.model.js';

/** So long a text is taken at most. */
const LONGEST = 2_000;
const MOST_ITEMS = 100;

/** What of an answer is taken: texts, numbers, booleans and lists of them. What is not there is left out. */
export function takenOf({ take }: Asked, body: string): Record<string, unknown> {
  const found = take.map(({ fact, from }) => [fact, plain(followed(body, from))]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map(scalar);
    return items.includes(undefined) ? undefined : items;
  }
  return scalar(value);
}

function scalar(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** Whether whoever waits for the answer waits no longer after this error: it was the last try, or another would end like it. */
export function isLast({ asked, attempts }: DeliveryDocument, error: CallError): boolean {
  if (!asked) return false;
  return error === 'mapping' || error === 'secret' || attempts.length + 1 >= asked.attempts;
}
