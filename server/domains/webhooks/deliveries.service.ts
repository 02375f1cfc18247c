import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Outbox } from '../../store/outbox.js';
import type { Page } from '../../store/paging.js';
import type { NumberedEvent } from '../../store/sequences.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { WebhookDeliveryQuery, WebhookReplayInput } from './deliveries.dto.js';
import {
  deliveriesOf,
  newDelivery,
  toldOf,
  wants,
  type DeliveryDocument,
  type ToldEvent,
} from './deliveries.model.js';
import { LOOKS_AGAIN_MS, type DeliveriesStore } from './deliveries.store.js';
import type { EndpointDocument, EndpointsStore } from './endpoints.store.js';
import { BAD_RANGE, tooLong } from './webhooks.words.js';

const DEFAULT_LIMIT = 20;
/** So many events are replayed at once at most. */
const MOST_REPLAYED = 5_000;

/** What deliveries are made of, as people see them. */
export interface DeliveriesParts {
  endpoints: EndpointsStore;
  deliveries: DeliveriesStore;
  outbox: Outbox;
  unitOfWork: UnitOfWork;
  /** Lets deliveries know that something may go now. */
  wake: () => void;
}

/** What became of events that were posted, and posting them once more. */
export class DeliveriesService {
  constructor(private readonly parts: DeliveriesParts) {}

  /** A page of an endpoint's deliveries; 404 when there is no such endpoint. */
  async list(
    ctx: Context,
    endpointId: string,
    { status, eventType, cursor, limit = DEFAULT_LIMIT }: WebhookDeliveryQuery,
  ): Promise<Page<DeliveryDocument>> {
    await this.endpoint(ctx, endpointId, 'webhook-endpoint.read');
    const asked = {
      ...(status ? { status } : {}),
      ...(eventType === undefined ? {} : { 'event.type': eventType }),
    };
    const scope = scopeFor(ctx, 'webhook-delivery.read');
    return this.parts.deliveries.list(scope, { endpointId, ...asked }, cursor, limit);
  }

  /** One delivery; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<DeliveryDocument> {
    const delivery = await this.parts.deliveries.find(scopeFor(ctx, 'webhook-delivery.read'), id);
    if (!delivery) throw notFound();
    return delivery;
  }

  /** Posts the event of a delivery once more, under the same webhook id. */
  async again(ctx: Context, id: string): Promise<DeliveryDocument> {
    const scope = scopeFor(ctx, 'webhook-delivery.replay');
    const before = await this.parts.deliveries.find(scope, id);
    if (!before) throw notFound();
    const cause = before.cause === 'test' ? 'test' : 'replay';
    const endpoint = await this.endpoint(ctx, before.endpointId, 'webhook-endpoint.read');
    if (cause === 'replay') requireEnabled(endpoint);
    const delivery = newDelivery({ ...before, cause, now: ctx.clock() });
    return this.add(ctx, [delivery], delivery, { action: 'webhook-delivery.replay', subjectId: id });
  }

  /** Posts a test to an endpoint, once and at once, also while it is disabled. */
  async test(ctx: Context, endpointId: string): Promise<DeliveryDocument> {
    await this.endpoint(ctx, endpointId, 'webhook-endpoint.test');
    const now = ctx.clock();
    const event: ToldEvent = {
      id: newId('evt', now),
      type: 'webhook-endpoint.tested',
      subject: endpointId,
      sequence: 0,
      time: now,
      data: { webhookEndpointId: endpointId },
    };
    const delivery = newDelivery({ endpointId, tenantId: ctx.tenantId, event, cause: 'test', now });
    return this.add(ctx, [delivery], delivery, {
      action: 'webhook-endpoint.test',
      subjectId: endpointId,
    });
  }

  /** Posts the events of a range once more, in order. */
  async replay(
    ctx: Context,
    endpointId: string,
    { from, until = ctx.clock(), include = 'missed' }: WebhookReplayInput,
  ): Promise<{ from: Date; until: Date; deliveries: number }> {
    const endpoint = await this.endpoint(ctx, endpointId, 'webhook-endpoint.replay');
    requireEnabled(endpoint);
    if (until <= from) throw invalidInput(bodyError('/until', 'range', BAD_RANGE));
    const events = await this.eventsFor(ctx, endpoint, { from, until, include });
    const now = ctx.clock();
    const again = new Date(now.getTime() + LOOKS_AGAIN_MS);
    const rows = deliveriesOf(endpoint, events, 'replay', { now, again });
    const answer = { from, until, deliveries: rows.length };
    const facts = { from: from.toISOString(), until: until.toISOString(), deliveries: rows.length };
    const entry = { action: 'webhook-endpoint.replay', subjectId: endpointId, facts };
    return this.add(ctx, rows, answer, entry);
  }

  private async eventsFor(
    { tenantId }: Context,
    endpoint: EndpointDocument,
    { from, until, include }: Required<WebhookReplayInput>,
  ): Promise<ToldEvent[]> {
    const scope = grantScope({ tenantId });
    const found = await this.parts.outbox.between(scope, from, until, MOST_REPLAYED + 1);
    if (found.length > MOST_REPLAYED)
      throw invalidInput(bodyError('/until', 'range', tooLong(MOST_REPLAYED)));
    const wanted = found.filter((event) => wants(endpoint, event)) as NumberedEvent[];
    if (include === 'all') return wanted.map(toldOf);
    const ids = wanted.map(({ _id }) => _id);
    const settled = await this.parts.deliveries.settled(scope, endpoint._id, ids);
    return wanted.filter(({ _id }) => !settled.has(_id)).map(toldOf);
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

  private async endpoint(
    ctx: Context,
    id: string,
    action: 'webhook-endpoint.read' | 'webhook-endpoint.test' | 'webhook-endpoint.replay',
  ): Promise<EndpointDocument> {
    const endpoint = await this.parts.endpoints.find(scopeFor(ctx, action), id);
    if (!endpoint) throw notFound();
    return endpoint;
  }
}

function requireEnabled({ enabled }: EndpointDocument): void {
  if (!enabled) throw new PorticoError('webhook_endpoint_disabled');
}
