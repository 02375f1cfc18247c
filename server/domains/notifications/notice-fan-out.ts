import type { ClientSession } from 'mongoose';
import {
  newDelivery,
  toldOf,
  type Beginning,
  type DeliveryDocument,
} from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Clock } from '../../kernel/clock.js';
import type { RelaySubscriber } from '../../store/outbox-relay.js';
import type { NumberedEvent } from '../../store/sequences.js';
import { noticeOf } from './notice.model.js';
import { rulesFor } from './rules.js';

/** What it is made of. */
export interface NoticeFanOutParts {
  deliveries: DeliveriesStore;
  clock: Clock;
  /** Lets deliveries know that something may go now. */
  wake: () => void;
}

/** Keeps each event of which somebody may have to be notified, in the very transaction that numbers the event. */
export class NoticeFanOut implements RelaySubscriber {
  private isNews = false;

  constructor(private readonly parts: NoticeFanOutParts) {}

  /** Writes what is to be told of these events. */
  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const { deliveries, clock } = this.parts;
    const beginning = deliveries.beginning(clock());
    const rows = events.flatMap((event) => noticesOf(event, beginning));
    await deliveries.insert(rows, session);
    this.isNews ||= rows.length > 0;
  }

  /** Has what is new looked for at once. */
  taken(): void {
    if (this.isNews) this.parts.wake();
    this.isNews = false;
  }
}

/** What is to be told of an event; nothing where nobody may have to be notified of it. */
export function noticesOf(
  event: NumberedEvent,
  beginning: Pick<Beginning, 'prefix' | 'now'>,
): DeliveryDocument[] {
  const notice = noticeOf(event);
  if (rulesFor(notice).length === 0) return [];
  const { tenantId } = event;
  const told = { ...toldOf(event), data: { notice } };
  return [newDelivery({ endpointId: tenantId, tenantId, event: told, cause: 'event' }, beginning)];
}
