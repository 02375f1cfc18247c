import { FetchError } from '../../adapters/fetch/safe-fetch.js';
import type { Answered, safeSend } from '../../adapters/fetch/safe-post.js';
import type { Attempt, DeliveryDocument, ToldEvent } from '../../deliveries/deliveries.model.js';
import type { Gate, Outcome, Receivers, Tried } from '../../deliveries/receivers.js';
import { patienceOf } from '../../deliveries/schedule.model.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { grantScope } from '../../kernel/scope.js';
import { systemContext } from '../../kernel/system-context.js';
import { masked, prepareCall, takesOfSubject, type PreparedCall } from './call.model.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import type { ConnectorSecretsStore } from './connector-secrets.store.js';
import type { ConnectorDocument, ConnectorsStore } from './connectors.store.js';
import type { SubjectsPort } from './connectors.ports.js';
import { followed, stepsOf } from './subject.model.js';
import { sampled } from './placeholders.model.js';
import { isLast, takenOf } from './asked.model.js';
import { errorOf, type CallError } from './success.model.js';
import { UnfilledError, type Values } from './templates.model.js';

/** So many characters of an answer are kept. */
const KEPT = 2_000;

/** Calls a system. */
export type Send = (
  url: string,
  message: Parameters<typeof safeSend>[1],
  signal: AbortSignal,
) => ReturnType<typeof safeSend>;

/** A connector with its secrets. */
export interface ReadyConnector extends ConnectorDocument {
  secrets: ReadonlyMap<string, string>;
}

/** What calls are made of. */
export interface ConnectorReceiversParts {
  connectors: ConnectorsStore;
  secrets: ConnectorSecretsStore;
  breaker: CircuitBreaker;
  subjects: SubjectsPort;
  send: Send;
  clock: Clock;
  log: Logger;
}

/** How connectors call, and when a system is left alone. */
export class ConnectorReceivers implements Receivers<ReadyConnector> {
  constructor(private readonly parts: ConnectorReceiversParts) {}

  /** The connector of a call with its secrets; null when it was taken out. */
  async find({ tenantId, endpointId }: DeliveryDocument): Promise<ReadyConnector | null> {
    const scope = grantScope({ tenantId });
    const [connector, secrets] = await Promise.all([
      this.parts.connectors.byId(scope, endpointId),
      this.parts.secrets.open(scope, endpointId),
    ]);
    return connector && { ...connector, secrets };
  }

  /** Closed while the circuit is open, ajar when a call may try. */
  async gate(endpointId: string): Promise<Gate> {
    return this.parts.breaker.gate(endpointId);
  }

  /** Calls once; null when the circuit lets nothing through. */
  async tryOnce(
    delivery: DeliveryDocument,
    connector: ReadyConnector,
    signal: AbortSignal,
  ): Promise<Tried | null> {
    const call = await this.prepared(delivery, connector);
    const at = this.parts.clock();
    const failed = (error: CallError, durationMs = 0): Tried => {
      const attempt = { at, durationMs, status: null, error, responseBody: '' };
      return { attempt, patience: null, isFinal: isLast(delivery, error) };
    };
    if (typeof call === 'string') return failed(call);
    if (delivery.cause !== 'test' && !(await this.parts.breaker.mayPass(connector, String(delivery.lock))))
      return null;
    const began = performance.now();
    const elapsed = (): number => Math.round(performance.now() - began);
    try {
      const { method, url, headers, body } = call;
      const message = { method, headers, ...(body === null ? {} : { body: Buffer.from(body) }) };
      const answer = await this.parts.send(url, message, signal);
      return this.judged(delivery, connector, answer, { at, durationMs: elapsed() });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return failed(error.reason as CallError, elapsed());
    }
  }

  /** Keeps account of how the system behind a connector is; tests say nothing of it. */
  async noted(delivery: DeliveryDocument, connector: ReadyConnector, { attempt }: Outcome): Promise<void> {
    if (delivery.cause !== 'test') await this.parts.breaker.noted(connector, String(delivery.lock), attempt);
  }

  private async prepared(
    { event, cause }: DeliveryDocument,
    connector: ReadyConnector,
  ): Promise<PreparedCall | CallError> {
    const secrets = (name: string): string | undefined => connector.secrets.get(name);
    const taken = cause === 'test' ? sampled : await this.subjectOf(event, connector);
    try {
      return prepareCall(connector, { event, secrets, taken });
    } catch (error) {
      if (!(error instanceof UnfilledError)) throw error;
      return error.reason;
    }
  }

  /** What the subject says now, which may be more than when the event happened. */
  private async subjectOf({ subject }: ToldEvent, connector: ReadyConnector): Promise<Values> {
    if (!takesOfSubject(connector)) return () => undefined;
    const ctx = systemContext('call-connectors', connector.tenantId, this.parts);
    const found = await this.parts.subjects.read(ctx, subject);
    return (name) => followed(found, stepsOf(name) ?? []);
  }

  private judged(
    delivery: DeliveryDocument,
    connector: ReadyConnector,
    { status, retryAfter, body }: Answered,
    when: Pick<Attempt, 'at' | 'durationMs'>,
  ): Tried {
    const error = errorOf(connector, status, body);
    const said = masked(body, [...connector.secrets.values()]);
    const { asked } = delivery;
    const taken = asked && !error ? { taken: takenOf(asked, said) } : {};
    return {
      attempt: { ...when, status, error, responseBody: said.slice(0, KEPT), ...taken },
      patience: error ? patienceOf(retryAfter, this.parts.clock()) : null,
      isFinal: error !== null && isLast(delivery, error),
    };
  }
}
