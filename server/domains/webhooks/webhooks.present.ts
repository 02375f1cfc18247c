import { allowedVerbs } from '../../access/guard.js';
import type { Attempt, DeliveryDocument } from '../../deliveries/deliveries.model.js';
import type { Context } from '../../kernel/context.js';
import type { WebhookAttempt, WebhookDelivery, WebhookDeliverySummary } from './deliveries.dto.js';
import type { AttemptError } from './payload.model.js';
import type { EndpointDetail, NewGeneration, PublicGeneration } from './endpoints.service.js';
import type { NewWebhookEndpoint, NewWebhookSecret, WebhookEndpoint, WebhookKey } from './webhooks.dto.js';
import { ATTEMPT_ERRORS } from './webhooks.words.js';

/** An endpoint for those who may see it. */
export function presentEndpoint(ctx: Context, { endpoint, keys }: EndpointDetail): WebhookEndpoint {
  return {
    id: endpoint._id,
    url: endpoint.url,
    description: endpoint.description,
    eventTypes: [...endpoint.eventTypes],
    includeInternal: endpoint.includeInternal,
    signing: endpoint.signing,
    format: endpoint.format,
    enabled: endpoint.enabled,
    disabledReason: endpoint.disabledReason,
    disabledAt: endpoint.disabledAt,
    failingSince: endpoint.failingSince,
    keys: keys.map(presentKey),
    allowedActions: allowedVerbs(ctx, 'webhook-endpoint', endpoint),
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
  };
}

/** A new endpoint for whoever made it. */
export function presentNewEndpoint(
  ctx: Context,
  { secret, ...detail }: EndpointDetail & { secret: string },
): NewWebhookEndpoint {
  return { ...presentEndpoint(ctx, detail), secret };
}

/** New secrets for whoever made them. */
export function presentNewSecret({ key, secret }: NewGeneration): NewWebhookSecret {
  return { ...presentKey(key), secret };
}

function presentKey({ _id, publicKey, createdAt, expiresAt }: PublicGeneration): WebhookKey {
  return { id: _id, publicKey, createdAt, expiresAt };
}

/** A delivery in a list. */
export function presentSummary(ctx: Context, delivery: DeliveryDocument): WebhookDeliverySummary {
  const { event, waiting, lock, nextAttemptAt } = delivery;
  return {
    id: delivery._id,
    endpointId: delivery.endpointId,
    event: {
      id: event.id,
      type: event.type,
      subject: event.subject,
      sequence: event.sequence,
      time: event.time,
    },
    cause: delivery.cause,
    status: delivery.status,
    waiting,
    nextAttemptAt: waiting || lock ? null : nextAttemptAt,
    attemptCount: delivery.attempts.length,
    createdAt: delivery.createdAt,
    finishedAt: delivery.finishedAt,
    allowedActions: allowedVerbs(ctx, 'webhook-delivery', delivery),
  };
}

/** A delivery with its attempts. */
export function presentDelivery(ctx: Context, delivery: DeliveryDocument): WebhookDelivery {
  const attempts = delivery.attempts.map((attempt) => presentAttempt(ctx, attempt));
  return { ...presentSummary(ctx, delivery), attempts };
}

function presentAttempt(
  { locale }: Context,
  { at, durationMs, status, error, responseBody }: Attempt,
): WebhookAttempt {
  const code = error as AttemptError | null;
  const told = code && { code, detail: ATTEMPT_ERRORS[locale][code] };
  return { at, durationMs, status, error: told, responseBody };
}
