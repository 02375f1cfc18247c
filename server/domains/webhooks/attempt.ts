import { FetchError } from '../../adapters/fetch/safe-fetch.js';
import type { safePost } from '../../adapters/fetch/safe-post.js';
import type { Clock } from '../../kernel/clock.js';
import {
  bodyOf,
  errorOf,
  MEDIA_TYPES,
  type Attempt,
  type AttemptError,
  type DeliveryDocument,
} from './deliveries.model.js';
import type { EndpointDocument } from './endpoints.store.js';
import { patienceOf } from './schedule.model.js';
import { signatures, type SigningSecret } from './signatures.model.js';

/** Posts to a receiver. */
export type Post = (
  url: string,
  message: Parameters<typeof safePost>[1],
  signal: AbortSignal,
) => ReturnType<typeof safePost>;

/** What came of an attempt. */
export interface Tried {
  attempt: Attempt;
  /** Milliseconds for which the receiver asked to be left alone; null when it did not. */
  patience: number | null;
}

/** Tries once to deliver: signs with what is good now, posts, and says what came of it. */
export async function tryOnce(
  { event }: DeliveryDocument,
  endpoint: EndpointDocument,
  secrets: readonly SigningSecret[],
  { post, clock, signal }: { post: Post; clock: Clock; signal: AbortSignal },
): Promise<Tried> {
  const at = clock();
  const body = bodyOf(event, endpoint.format);
  const timestamp = Math.floor(at.getTime() / 1_000);
  const headers = {
    'Content-Type': MEDIA_TYPES[endpoint.format],
    'User-Agent': 'Portico-Webhooks/1',
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures({ id: event.id, timestamp, body }, secrets, endpoint.signing),
  };
  const began = performance.now();
  const seen = (rest: Pick<Attempt, 'status' | 'error' | 'responseBody'>): Attempt => ({
    at,
    durationMs: Math.round(performance.now() - began),
    ...rest,
  });
  try {
    const answer = await post(endpoint.url, { headers, body: Buffer.from(body) }, signal);
    const { status, retryAfter, body: responseBody } = answer;
    const error = errorOf(status);
    const patience = error ? patienceOf(retryAfter, clock()) : null;
    return { attempt: seen({ status, error, responseBody }), patience };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // A post is judged by its status alone: its other reasons are those of an attempt.
    return {
      attempt: seen({ status: null, error: error.reason as AttemptError, responseBody: '' }),
      patience: null,
    };
  }
}
