import { allowedVerbs } from '../../access/guard.js';
import type { Attempt, DeliveryDocument } from '../../deliveries/deliveries.model.js';
import type { Context } from '../../kernel/context.js';
import { secretsIn, type PreparedCall } from './call.model.js';
import type {
  ConnectorAttempt,
  ConnectorCall,
  ConnectorCallSummary,
  ConnectorPreview,
} from './connector-calls.dto.js';
import type { CallDetail } from './connector-calls.service.js';
import type { NamedSecret } from './connector-secrets.store.js';
import type { Connector, ConnectorHealth, ConnectorSecret, ConnectorTemplate } from './connectors.dto.js';
import type { ConnectorDetail } from './connectors.service.js';
import type { ConnectorDocument } from './connectors.store.js';
import type { CallError } from './success.model.js';
import { CALL_ERRORS } from './connectors.words.js';

/** A connector for those who may see it. */
export function presentConnector(ctx: Context, detail: ConnectorDetail): Connector {
  const { connector, secrets } = detail;
  const { eventTypes, includeInternal, where } = connector;
  const known = secrets.map(({ name }) => name);
  return {
    id: connector._id,
    key: connector.key,
    name: connector.name,
    description: connector.description,
    enabled: connector.enabled,
    on: {
      eventTypes: [...eventTypes],
      includeInternal,
      where: where.map(({ field, equals }) => ({ field, equals })),
    },
    call: presentTemplate(connector),
    secrets: secrets.map(presentSecret),
    missingSecrets: secretsIn(connector).filter((name) => !known.includes(name)),
    health: presentHealth(ctx, detail),
    allowedActions: allowedVerbs(ctx, 'connector', connector),
    createdAt: connector.createdAt,
    updatedAt: connector.updatedAt,
  };
}

function presentTemplate(connector: ConnectorDocument): ConnectorTemplate {
  const { method, url, headers, body, statuses, answer, idempotencyHeader } = connector;
  return {
    method,
    url,
    headers: headers.map(({ name, value }) => ({ name, value })),
    body: body === null ? null : (JSON.parse(body) as Record<string, unknown>),
    success: {
      statuses: [...statuses],
      answer: answer && { pointer: answer.pointer, equals: answer.equals },
    },
    idempotencyHeader,
  };
}

function presentHealth({ clock, locale }: Context, { connector, backlog }: ConnectorDetail): ConnectorHealth {
  const { circuit, lastSuccessAt, lastFailure } = connector;
  const lag = backlog.oldestAt ? clock().getTime() - backlog.oldestAt.getTime() : 0;
  return {
    circuit: circuit.state,
    failuresInRow: circuit.failures,
    openedAt: circuit.openedAt,
    retryAt: circuit.retryAt,
    lastSuccessAt,
    lastFailure: lastFailure && {
      at: lastFailure.at,
      code: lastFailure.error,
      detail: CALL_ERRORS[locale][lastFailure.error],
      status: lastFailure.status,
    },
    waiting: backlog.waiting,
    failed: backlog.failed,
    lagSeconds: Math.max(0, Math.floor(lag / 1_000)),
  };
}

/** A secret, as far as it is told. */
export function presentSecret({ name, setAt }: NamedSecret): ConnectorSecret {
  return { name, setAt };
}

/** A call in a list. */
export function presentSummary(ctx: Context, call: DeliveryDocument): ConnectorCallSummary {
  const { event, waiting, lock, nextAttemptAt } = call;
  return {
    id: call._id,
    connectorId: call.endpointId,
    event: {
      id: event.id,
      type: event.type,
      subject: event.subject,
      sequence: event.sequence,
      time: event.time,
    },
    cause: call.cause,
    status: call.status,
    waiting,
    nextAttemptAt: waiting || lock ? null : nextAttemptAt,
    attemptCount: call.attempts.length,
    createdAt: call.createdAt,
    finishedAt: call.finishedAt,
    allowedActions: allowedVerbs(ctx, 'connector-call', call),
  };
}

/** A call with its attempts. */
export function presentCall(ctx: Context, { call, preview }: CallDetail): ConnectorCall {
  const attempts = call.attempts.map((attempt) => presentAttempt(ctx, attempt));
  return { ...presentSummary(ctx, call), preview: preview && presentPreview(preview), attempts };
}

function presentPreview({ method, url, headers, body }: PreparedCall): ConnectorPreview {
  return { method, url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), body };
}

function presentAttempt(
  { locale }: Context,
  { at, durationMs, status, error, responseBody }: Attempt,
): ConnectorAttempt {
  const code = error as CallError | null;
  const told = code && { code, detail: CALL_ERRORS[locale][code] };
  return { at, durationMs, status, error: told, responseBody };
}
