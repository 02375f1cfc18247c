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
import { StepCalls } from '../domains/connectors/step-calls.js';
import { presentDetail } from '../domains/records/records.present.js';
import type { RecordsService } from '../domains/records/records.service.js';
import { presentRequest } from '../domains/requests/requests.present.js';
import type { RequestsService } from '../domains/requests/requests.service.js';
import type { Context } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { Outbox } from '../store/outbox.js';
import type { WebhooksIngredients } from './webhooks.js';

/** How systems are called; so much of an answer is looked at. */
const SEND_POLICY = { timeoutMs: 20_000, keepBytes: 65_536 };

const KIND = { collection: 'connectorCalls', prefix: 'ccl', job: 'call-connectors' } as const;

/** What connectors need of the rest: what webhooks need, and to look at what events are about. */
export interface ConnectorsIngredients extends WebhooksIngredients {
  requests: RequestsService;
  records: RecordsService;
}

/** Puts connectors together: what the relay tells, who calls, and the API. */
export function composeConnectors(given: ConnectorsIngredients) {
  const { connection, unitOfWork, box, clock, log, allowLoopback } = given;
  const connectors = new ConnectorsStore(connection);
  const secrets = new ConnectorSecretsStore(connection, box);
  const deliveries = new DeliveriesStore(connection, KIND);
  const breaker = new CircuitBreaker({ connectors, unitOfWork, clock, log });
  const receivers = new ConnectorReceivers({
    ...{ connectors, secrets, breaker, clock, log },
    subjects: { read: (ctx, id) => read(given, ctx, id) },
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
  const stepCalls = new StepCalls({ connectors, deliveries, wake });
  return { loop, makers, stepCalls, fanOut: new FanOut({ audience, deliveries, clock, wake }) };
}

/** A request or a record, as the API shows it; null when it is gone. */
async function read(
  { requests, records }: Pick<ConnectorsIngredients, 'requests' | 'records'>,
  ctx: Context,
  id: string,
) {
  try {
    if (id.startsWith('req_')) return asJson(presentRequest(ctx, await requests.get(ctx, id)));
    if (id.startsWith('rec_')) return asJson(presentDetail(ctx, await records.get(ctx, id)));
    return null;
  } catch (error) {
    if (error instanceof PorticoError && error.code === 'not_found') return null;
    throw error;
  }
}

const asJson = (shown: object) => JSON.parse(JSON.stringify(shown)) as Record<string, unknown>;
