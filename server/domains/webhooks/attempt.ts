import { FetchError } from '../../adapters/fetch/safe-fetch.js';
import type { safePost } from '../../adapters/fetch/safe-post.js';
import type { Clock } from '../../kernel/clock.js';
import type { Attempt, DeliveryDocument } from '../../deliveries/deliveries.model.js';
import type { Tried } from '../../deliveries/receivers.js';
import { patienceOf } from '../../deliveries/schedule.model.js';
import type { EndpointDocument } from './endpoints.store.js';
import { bodyOf, errorOf, MEDIA_TYPES } from './payload.model.js';
import { signatures, type SigningSecret } from './signatures.model.js';

/** Posts to a receiver. */
export type Post = (
  url: string,
  message: Parameters<typeof safePost>[1],
  signal: AbortSignal,
) => ReturnType<typeof safePost>;

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
    return { attempt: seen({ status, error, responseBody }), patience, isFinal: error === 'gone' };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const attempt = seen({ status: null, error: error.reason, responseBody: '' });
    return { attempt, patience: null, isFinal: false };
  }
}
