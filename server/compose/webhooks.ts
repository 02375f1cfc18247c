import type { Connection } from 'mongoose';
import { safePost } from '../adapters/fetch/safe-post.js';
import { wants } from '../deliveries/deliveries.model.js';
import { DeliveriesStore } from '../deliveries/deliveries.store.js';
import { DispatchLoop } from '../deliveries/dispatch-loop.js';
import { Dispatcher } from '../deliveries/dispatcher.js';
import { FanOut, type Audience } from '../deliveries/fan-out.js';
import { DeliveriesService } from '../domains/webhooks/deliveries.service.js';
import { EndpointsService } from '../domains/webhooks/endpoints.service.js';
import { EndpointsStore, type EndpointDocument } from '../domains/webhooks/endpoints.store.js';
import { SecretsStore } from '../domains/webhooks/secrets.store.js';
import {
  EndpointDeliveriesController,
  WebhookDeliveriesController,
} from '../domains/webhooks/webhook-deliveries.controller.js';
import { WebhookReceivers } from '../domains/webhooks/webhook-receivers.js';
import { WebhookEndpointsController } from '../domains/webhooks/webhook-endpoints.controller.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import type { SecretBox } from '../kernel/secret-box.js';
import { Outbox } from '../store/outbox.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** How webhooks are posted. */
const POST_POLICY = { timeoutMs: 20_000, keepBytes: 2_000 };

const KIND = { collection: 'webhookDeliveries', prefix: 'whd', job: 'deliver-webhooks' } as const;

/** What webhooks need of the rest. */
export interface WebhooksIngredients {
  connection: Connection;
  unitOfWork: UnitOfWork;
  box: SecretBox;
  clock: Clock;
  log: Logger;
  allowLoopback: boolean;
}

/** Puts webhooks together: what the relay tells, who delivers it, and the API. */
export function composeWebhooks(given: WebhooksIngredients) {
  const { connection, unitOfWork, box, clock, log, allowLoopback } = given;
  const endpoints = new EndpointsStore(connection);
  const secrets = new SecretsStore(connection, box);
  const deliveries = new DeliveriesStore(connection, KIND);
  const receivers = new WebhookReceivers({
    ...{ endpoints, secrets, unitOfWork, clock, log },
    post: (url, message, signal) => safePost(url, message, { ...POST_POLICY, allowLoopback, signal }),
  });
  const dispatcher = new Dispatcher({
    ...{ deliveries, receivers, unitOfWork, clock, log },
    random: Math.random,
  });
  const loop = new DispatchLoop({ deliveries, dispatcher, clock, log });
  const wake = (): void => loop.wake();
  const ofEndpoints = new EndpointsService({
    ...{ endpoints, secrets, deliveries, unitOfWork, allowLoopback, wake },
  });
  const outbox = new Outbox(connection);
  const ofDeliveries = new DeliveriesService({ endpoints, deliveries, outbox, unitOfWork, wake });
  const makers: [unknown, () => unknown][] = [
    [WebhookEndpointsController, () => new WebhookEndpointsController(ofEndpoints)],
    [EndpointDeliveriesController, () => new EndpointDeliveriesController(ofDeliveries)],
    [WebhookDeliveriesController, () => new WebhookDeliveriesController(ofDeliveries)],
  ];
  const audience: Audience<EndpointDocument> = {
    enabledOf: (tenantIds, session) => endpoints.enabledOf(tenantIds, session),
    wants,
  };
  return { loop, makers, fanOut: new FanOut({ audience, deliveries, clock, wake }) };
}
