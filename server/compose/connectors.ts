import { safeSend } from '../adapters/fetch/safe-post.js';
import { DeliveriesStore } from '../deliveries/deliveries.store.js';
import { DispatchLoop } from '../deliveries/dispatch-loop.js';
import { Dispatcher } from '../deliveries/dispatcher.js';
import { FanOut, type Audience } from '../deliveries/fan-out.js';
import { CircuitBreaker } from '../domains/connectors/circuit-breaker.js';
import {
  ConnectorCallsController,
  CallsOfConnectorController,
} from '../domains/connectors/connector-calls.controller.js';
import { ConnectorCallsService, isFor } from '../domains/connectors/connector-calls.service.js';
import { ConnectorReceivers } from '../domains/connectors/connector-receivers.js';
import { ConnectorSecretsService } from '../domains/connectors/connector-secrets.service.js';
import { ConnectorSecretsStore } from '../domains/connectors/connector-secrets.store.js';
import { ConnectorsController } from '../domains/connectors/connectors.controller.js';
import { ConnectorsService } from '../domains/connectors/connectors.service.js';
import { ConnectorsStore, type ConnectorDocument } from '../domains/connectors/connectors.store.js';
import { Outbox } from '../store/outbox.js';
import type { WebhooksIngredients } from './webhooks.js';

/** How systems are called; so much of an answer is looked at. */
const SEND_POLICY = { timeoutMs: 20_000, keepBytes: 65_536 };

const KIND = { collection: 'connectorCalls', prefix: 'ccl', job: 'call-connectors' } as const;

/** Puts connectors together: what the relay tells, who calls, and the API. They need what webhooks need. */
export function composeConnectors(given: WebhooksIngredients) {
  const { connection, unitOfWork, box, clock, log, allowLoopback } = given;
  const connectors = new ConnectorsStore(connection);
  const secrets = new ConnectorSecretsStore(connection, box);
  const deliveries = new DeliveriesStore(connection, KIND);
  const breaker = new CircuitBreaker({ connectors, unitOfWork, clock, log });
  const receivers = new ConnectorReceivers({
    ...{ connectors, secrets, breaker, clock },
    send: (url, message, signal) => safeSend(url, message, { ...SEND_POLICY, allowLoopback, signal }),
  });
  const dispatcher = new Dispatcher({
    ...{ deliveries, receivers, unitOfWork, clock, log },
    random: Math.random,
  });
  const loop = new DispatchLoop({ deliveries, dispatcher, clock, log });
  const wake = (): void => loop.wake();
  const audience: Audience<ConnectorDocument> = {
    enabledOf: (tenantIds, session) => connectors.enabledOf(tenantIds, session),
    wants: isFor,
  };
  const parts = { connectors, secrets, unitOfWork, allowLoopback, wake };
  const ofConnectors = new ConnectorsService({ ...parts, calls: deliveries });
  const ofSecrets = new ConnectorSecretsService(parts);
  const outbox = new Outbox(connection);
  const ofCalls = new ConnectorCallsService({ ...parts, deliveries, outbox });
  const makers: [unknown, () => unknown][] = [
    [ConnectorsController, () => new ConnectorsController(ofConnectors, ofSecrets)],
    [CallsOfConnectorController, () => new CallsOfConnectorController(ofCalls)],
    [ConnectorCallsController, () => new ConnectorCallsController(ofCalls)],
  ];
  return { loop, makers, fanOut: new FanOut({ audience, deliveries, clock, wake }) };
}
