import type { ClientSession } from 'mongoose';
import type { Clock } from '../../kernel/clock.js';
import type { RelaySubscriber } from '../../store/outbox-relay.js';
import type { NumberedEvent } from '../../store/sequences.js';
import { deliveriesOf, toldOf, wants } from './deliveries.model.js';
import { LOOKS_AGAIN_MS, type DeliveriesStore } from './deliveries.store.js';
import type { EndpointsStore } from './endpoints.store.js';

/** Writes a delivery for each endpoint that wants to hear of an event, in the very transaction that numbers the event. */
export class FanOut implements RelaySubscriber {
  constructor(
    private readonly parts: { endpoints: EndpointsStore; deliveries: DeliveriesStore; clock: Clock },
    private readonly wake: () => void,
  ) {}

  /** Writes the deliveries of these events. */
  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const tenantIds = [...new Set(events.map(({ tenantId }) => tenantId))];
    const endpoints = await this.parts.endpoints.enabledOf(tenantIds, session);
    const now = this.parts.clock();
    const times = { now, again: new Date(now.getTime() + LOOKS_AGAIN_MS) };
    const rows = endpoints.flatMap((endpoint) => {
      const own = events.filter((event) => event.tenantId === endpoint.tenantId && wants(endpoint, event));
      return deliveriesOf(endpoint, own.map(toldOf), 'event', times);
    });
    await this.parts.deliveries.insert(rows, session);
  }

  /** Looks for work at once. */
  taken(): void {
    this.wake();
  }
}
