import type { ClientSession } from 'mongoose';
import type { Clock } from '../kernel/clock.js';
import type { RelaySubscriber } from '../store/outbox-relay.js';
import type { NumberedEvent } from '../store/sequences.js';
import { deliveriesOf, toldOf, type Endpoint } from './deliveries.model.js';
import type { DeliveriesStore } from './deliveries.store.js';

/** Who is told of events. */
export interface Audience<E extends Endpoint> {
  /** Endpoints of these tenants that are to be told of events. */
  enabledOf(tenantIds: readonly string[], session: ClientSession): Promise<E[]>;
  /** Whether one of them wants to hear of an event. */
  wants(endpoint: E, event: NumberedEvent): boolean;
}

/** What it is made of. */
export interface FanOutParts<E extends Endpoint> {
  audience: Audience<E>;
  deliveries: DeliveriesStore;
  clock: Clock;
  /** Lets deliveries know that something may go now. */
  wake: () => void;
}

/** Writes a delivery for each endpoint that wants to hear of an event, in the very transaction that numbers the event. */
export class FanOut<E extends Endpoint> implements RelaySubscriber {
  private isNews = false;

  constructor(private readonly parts: FanOutParts<E>) {}

  /** Writes the deliveries of these events. */
  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const { audience, deliveries, clock } = this.parts;
    const tenantIds = [...new Set(events.map(({ tenantId }) => tenantId))];
    const endpoints = await audience.enabledOf(tenantIds, session);
    const beginning = deliveries.beginning(clock());
    const rows = endpoints.flatMap((endpoint) => {
      const { tenantId } = endpoint;
      const own = events.filter((event) => event.tenantId === tenantId && audience.wants(endpoint, event));
      return deliveriesOf(endpoint, own.map(toldOf), 'event', beginning);
    });
    await deliveries.insert(rows, session);
    this.isNews ||= rows.length > 0;
  }

  /** Has what is new looked for at once. */
  taken(): void {
    if (this.isNews) this.parts.wake();
    this.isNews = false;
  }
}
