import { scopeFor } from '../../access/guard.js';
import {
  deliveriesOf,
  newDelivery,
  typesMeant,
  wants,
  type DeliveryDocument,
  type ToldEvent,
} from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import { eventsAgain } from '../../deliveries/events-again.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Outbox, OutboxRow } from '../../store/outbox.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { MASK, prepareCall, type PreparedCall } from './call.model.js';
import type { ConnectorCallQuery, ConnectorReplayInput, ConnectorTestInput } from './connector-calls.dto.js';
import type { ConnectorDocument, ConnectorsStore } from './connectors.store.js';
import { notListening } from './connectors.words.js';
import { sampled, sampleOf } from './placeholders.model.js';
import { UnfilledError, type Values } from './templates.model.js';

const DEFAULT_LIMIT = 20;

/** What calls are made of, as people see them. */
export interface ConnectorCallsParts {
  connectors: ConnectorsStore;
  deliveries: DeliveriesStore;
  outbox: Outbox;
  unitOfWork: UnitOfWork;
  /** Lets calls know that something may go now. */
  wake: () => void;
}

/** A call with how it would be made now; null when it cannot be. */
export interface CallDetail {
  call: DeliveryDocument;
  preview: PreparedCall | null;
}

/** What connectors were called for, and calling once more. */
export class ConnectorCallsService {
  constructor(private readonly parts: ConnectorCallsParts) {}

  /** A page of a connector's calls; 404 when there is no such connector. */
  async list(
    ctx: Context,
    key: string,
    { status, eventType, cursor, limit = DEFAULT_LIMIT }: ConnectorCallQuery,
  ): Promise<Page<DeliveryDocument>> {
    const { _id: endpointId } = await this.connector(ctx, key, 'connector.read');
    const asked = {
      ...(status ? { status } : {}),
      ...(eventType === undefined ? {} : { 'event.type': eventType }),
    };
    const scope = scopeFor(ctx, 'connector-call.read');
    return this.parts.deliveries.list(scope, { endpointId, ...asked }, cursor, limit);
  }

  /** One call; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<CallDetail> {
    const call = await this.parts.deliveries.find(scopeFor(ctx, 'connector-call.read'), id);
    if (!call) throw notFound();
    const connector = await this.parts.connectors.byId(scopeOf(ctx), call.endpointId);
    return { call, preview: connector && previewOf(connector, call) };
  }

  /** Calls for the same event once more, under the same idempotency key. */
  async again(ctx: Context, id: string): Promise<CallDetail> {
    const before = await this.parts.deliveries.find(scopeFor(ctx, 'connector-call.replay'), id);
    if (!before) throw notFound();
    const connector = await this.parts.connectors.byId(scopeOf(ctx), before.endpointId);
    if (!connector) throw notFound();
    const cause = before.cause === 'test' ? 'test' : 'replay';
    if (cause === 'replay') requireEnabled(connector);
    const call = newDelivery({ ...before, cause }, this.parts.deliveries.beginning(ctx.clock()));
    const entry = { action: 'connector-call.replay', subjectId: id };
    return this.add(ctx, [call], { call, preview: previewOf(connector, call) }, entry);
  }

  /** Calls for a made-up event, once and at once, whether or not it is enabled or its circuit open. */
  async test(ctx: Context, key: string, { eventType }: ConnectorTestInput): Promise<CallDetail> {
    const connector = await this.connector(ctx, key, 'connector.test');
    const types = connector.eventTypes.flatMap(typesMeant);
    const type = eventType === undefined ? types[0] : types.find((one) => one === eventType);
    if (!type) throw invalidInput(bodyError('/eventType', 'unknown', notListening(types)));
    const now = ctx.clock();
    const asked = connector.where.map(({ field, equals }) => [field, equals]);
    const data = { ...sampleOf(type), ...(Object.fromEntries(asked) as Record<string, string>) };
    const { _id: endpointId, tenantId } = connector;
    const event: ToldEvent = {
      ...{ id: newId('evt', now), type, subject: endpointId, sequence: 0, time: now },
      data,
    };
    const made = { endpointId, tenantId, event, cause: 'test' } as const;
    const call = newDelivery(made, this.parts.deliveries.beginning(now));
    const entry = { action: 'connector.test', subjectId: endpointId };
    return this.add(ctx, [call], { call, preview: previewOf(connector, call) }, entry);
  }

  /** Calls for the events of a range once more, in order. */
  async replay(
    ctx: Context,
    key: string,
    { from, until = ctx.clock(), include = 'missed' }: ConnectorReplayInput,
  ): Promise<{ from: Date; until: Date; calls: number }> {
    const connector = await this.connector(ctx, key, 'connector.replay');
    requireEnabled(connector);
    const fits = (event: OutboxRow) => isFor(connector, event);
    const events = await eventsAgain(this.parts, connector, fits, { from, until, include });
    const rows = deliveriesOf(connector, events, 'replay', this.parts.deliveries.beginning(ctx.clock()));
    const facts = { from: from.toISOString(), until: until.toISOString(), calls: rows.length };
    const entry = { action: 'connector.replay', subjectId: connector._id, facts };
    return this.add(ctx, rows, { from, until, calls: rows.length }, entry);
  }

  private async add<T>(
    ctx: Context,
    rows: readonly DeliveryDocument[],
    answer: T,
    entry: { action: string; subjectId: string; facts?: Record<string, string | number> },
  ): Promise<T> {
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      await this.parts.deliveries.insert(rows, tx.session);
      tx.audit(entry);
      return answer;
    });
    this.parts.wake();
    return answer;
  }

  private async connector(
    ctx: Context,
    key: string,
    action: 'connector.read' | 'connector.test' | 'connector.replay',
  ): Promise<ConnectorDocument> {
    const connector = await this.parts.connectors.find(scopeFor(ctx, action), key);
    if (!connector) throw notFound();
    return connector;
  }
}

/** Whether a connector calls for an event. */
export function isFor(connector: ConnectorDocument, event: OutboxRow): boolean {
  // What a step calls for it calls itself, and waits for the answer.
  if (event.type === 'request.stepStarted') return false;
  return (
    wants(connector, event) && connector.where.every(({ field, equals }) => event.data[field] === equals)
  );
}

const scopeOf = ({ tenantId }: Context) => grantScope({ tenantId });

function requireEnabled({ enabled }: ConnectorDocument): void {
  if (!enabled) throw new PorticoError('connector_disabled');
}

/** What is taken of a subject is shown as its placeholder: whoever may read the subject reads it there. */
function previewOf(
  connector: ConnectorDocument,
  { event, cause }: Pick<DeliveryDocument, 'event' | 'cause'>,
): PreparedCall | null {
  const taken: Values = cause === 'test' ? sampled : (name) => `{{${name}}}`;
  try {
    return prepareCall(connector, { event, secrets: () => MASK, taken });
  } catch (error) {
    if (error instanceof UnfilledError) return null;
    throw error;
  }
}
