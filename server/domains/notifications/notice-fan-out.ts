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
import { noticeOf, type Notice } from './notice.model.js';
import { rulesFor } from './rules.js';

/** What it is made of. */
export interface NoticeFanOutParts {
  deliveries: DeliveriesStore;
  clock: Clock;
  /** Lets deliveries know that something may go now. */
  wake: () => void;
}

/** So many events wait in one row: people are notified of them together, and a row costs the database as much as what it tells of one. */
export const MOST_IN_ROW = 50;

/** Keeps each event of which somebody may have to be notified, in the very transaction that numbers the event. */
export class NoticeFanOut implements RelaySubscriber {
  private isNews = false;

  constructor(private readonly parts: NoticeFanOutParts) {}

  /** Writes what is to be told of these events. */
  async take(events: readonly NumberedEvent[], session: ClientSession): Promise<void> {
    const { deliveries, clock } = this.parts;
    const beginning = deliveries.beginning(clock());
    const rows = noticesOf(events, beginning);
    await deliveries.insert(rows, session);
    this.isNews ||= rows.length > 0;
  }

  /** Has what is new looked for at once. */
  taken(): void {
    if (this.isNews) this.parts.wake();
    this.isNews = false;
  }
}

/** What is to be told of events, those of a tenant together; nothing of those of which nobody may have to be notified. */
export function noticesOf(
  events: readonly NumberedEvent[],
  beginning: Pick<Beginning, 'prefix' | 'now'>,
): DeliveryDocument[] {
  const rows: DeliveryDocument[] = [];
  const open = new Map<string, Notice[]>();
  for (const event of events) {
    const notice = noticeOf(event);
    if (rulesFor(notice).length === 0) continue;
    const { tenantId } = event;
    const there = open.get(tenantId);
    if (there && there.length < MOST_IN_ROW) there.push(notice);
    else {
      const notices = [notice];
      open.set(tenantId, notices);
      const told = { ...toldOf(event), data: { notices } };
      rows.push(newDelivery({ endpointId: tenantId, tenantId, event: told, cause: 'event' }, beginning));
    }
  }
  return rows;
}

/** Of what a row tells; rows of versions before tell of one event each. */
export function noticesIn({ event }: DeliveryDocument): readonly Notice[] {
  const { notices, notice } = event.data as { notices?: readonly Notice[]; notice?: Notice };
  return notices ?? (notice ? [notice] : []);
}
