import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Outbox, OutboxRow } from '../../store/outbox.js';
import {
  deliveriesOf,
  newDelivery,
  wants,
  type DeliveryDocument,
  type ToldEvent,
} from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import { eventsAgain } from '../../deliveries/events-again.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { WebhookDeliveryQuery, WebhookReplayInput } from './deliveries.dto.js';
import type { EndpointDocument, EndpointsStore } from './endpoints.store.js';

const DEFAULT_LIMIT = 20;

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
    const delivery = newDelivery({ ...before, cause }, this.parts.deliveries.beginning(ctx.clock()));
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
    const { tenantId } = ctx;
    const made = { endpointId, tenantId, event, cause: 'test' } as const;
    const delivery = newDelivery(made, this.parts.deliveries.beginning(now));
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
    const fits = (event: OutboxRow) => wants(endpoint, event);
    const events = await eventsAgain(this.parts, endpoint, fits, { from, until, include });
    const rows = deliveriesOf(endpoint, events, 'replay', this.parts.deliveries.beginning(ctx.clock()));
    const answer = { from, until, deliveries: rows.length };
    const facts = { from: from.toISOString(), until: until.toISOString(), deliveries: rows.length };
    const entry = { action: 'webhook-endpoint.replay', subjectId: endpointId, facts };
    return this.add(ctx, rows, answer, entry);
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
