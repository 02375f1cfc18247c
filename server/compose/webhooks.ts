import type { Connection } from 'mongoose';
import { safePost } from '../adapters/fetch/safe-post.js';
import { DispatchLoop } from '../domains/webhooks/dispatch-loop.js';
import { Dispatcher } from '../domains/webhooks/dispatcher.js';
import { DeliveriesService } from '../domains/webhooks/deliveries.service.js';
import { DeliveriesStore } from '../domains/webhooks/deliveries.store.js';
import { EndpointsService } from '../domains/webhooks/endpoints.service.js';
import { EndpointsStore } from '../domains/webhooks/endpoints.store.js';
import { FanOut } from '../domains/webhooks/fan-out.js';
import { SecretsStore } from '../domains/webhooks/secrets.store.js';
import {
  EndpointDeliveriesController,
  WebhookDeliveriesController,
} from '../domains/webhooks/webhook-deliveries.controller.js';
import { WebhookEndpointsController } from '../domains/webhooks/webhook-endpoints.controller.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import type { SecretBox } from '../kernel/secret-box.js';
import { Outbox } from '../store/outbox.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** How webhooks are posted. */
const POST_POLICY = { timeoutMs: 20_000, keepBytes: 2_000 };

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
  const deliveries = new DeliveriesStore(connection);
  const dispatcher = new Dispatcher({
    ...{ endpoints, secrets, deliveries, unitOfWork, clock, log },
    post: (url, message, signal) => safePost(url, message, { ...POST_POLICY, allowLoopback, signal }),
    random: Math.random,
  });
  const loop = new DispatchLoop({ deliveries, dispatcher, clock, log });
  const wake = (): void => loop.wake();
  const ofEndpoints = new EndpointsService({ endpoints, secrets, unitOfWork, allowLoopback, wake });
  const outbox = new Outbox(connection);
  const ofDeliveries = new DeliveriesService({ endpoints, deliveries, outbox, unitOfWork, wake });
  const makers: [unknown, () => unknown][] = [
    [WebhookEndpointsController, () => new WebhookEndpointsController(ofEndpoints)],
    [EndpointDeliveriesController, () => new EndpointDeliveriesController(ofDeliveries)],
    [WebhookDeliveriesController, () => new WebhookDeliveriesController(ofDeliveries)],
  ];
  return { loop, makers, fanOut: new FanOut({ endpoints, deliveries, clock }, wake) };
}
