import type { FetchReason } from '../../adapters/fetch/safe-fetch.js';
import type { ToldEvent } from '../../deliveries/deliveries.model.js';
import { cloudEventOf } from '../../store/cloud-event.js';
import type { PayloadFormat } from './endpoints.store.js';

/** Why an attempt failed. */
export type AttemptError = Exclude<FetchReason, 'type' | 'size'> | 'redirect' | 'gone';

/** Media types of the two forms. */
export const MEDIA_TYPES: Readonly<Record<PayloadFormat, string>> = {
  standard: 'application/json',
  cloudevents: 'application/cloudevents+json',
};

/** The body of a webhook. */
export function bodyOf(
  { id, type, subject, sequence, time, data }: ToldEvent,
  format: PayloadFormat,
): string {
  if (format === 'standard')
    return JSON.stringify({ id, type, timestamp: time.toISOString(), subject, sequence, data });
  return JSON.stringify(cloudEventOf({ _id: id, type, subject, time, data, sequence: sequence || null }));
}

/** What an answer means. */
export function errorOf(status: number): AttemptError | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}
