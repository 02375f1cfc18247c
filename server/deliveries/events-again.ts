import { bodyError, invalidInput, type ErrorWords } from '../kernel/errors.js';
import { grantScope } from '../kernel/scope.js';
import type { Outbox, OutboxRow } from '../store/outbox.js';
import type { NumberedEvent } from '../store/sequences.js';
import { toldOf, type Endpoint, type ToldEvent } from './deliveries.model.js';
import type { DeliveriesStore } from './deliveries.store.js';

/** So many events are replayed at once at most. */
const MOST_REPLAYED = 5_000;

const BAD_RANGE: ErrorWords = {
  en: ['The range ends before it begins.', 'Send a moment after `from`, or leave it out.'],
  de: [
    'Der Bereich endet, bevor er beginnt.',
    'Senden Sie einen Zeitpunkt nach `from`, oder lassen Sie ihn weg.',
  ],
};

const tooLong = (most: number): ErrorWords => ({
  en: [`There are more than ${most} events in this range.`, 'Replay it in parts: send an earlier `until`.'],
  de: [
    `In diesem Bereich liegen mehr als ${most} Ereignisse.`,
    'Wiederholen Sie ihn in Teilen: Senden Sie ein früheres `until`.',
  ],
});

/** Which events of the past. */
export interface PastRange {
  from: Date;
  until: Date;
  /** Those that the endpoint did not get and will not, or all. */
  include: 'missed' | 'all';
}

/**
 * The events of a range that an endpoint is told once more.
 * @param fits Whether it wants to hear of an event.
 */
export async function eventsAgain(
  { outbox, deliveries }: { outbox: Outbox; deliveries: DeliveriesStore },
  { _id, tenantId }: Pick<Endpoint, '_id' | 'tenantId'>,
  fits: (event: OutboxRow) => boolean,
  { from, until, include }: PastRange,
): Promise<ToldEvent[]> {
  if (until <= from) throw invalidInput(bodyError('/until', 'range', BAD_RANGE));
  const scope = grantScope({ tenantId });
  const found = await outbox.between(scope, from, until, MOST_REPLAYED + 1);
  if (found.length > MOST_REPLAYED) throw invalidInput(bodyError('/until', 'range', tooLong(MOST_REPLAYED)));
  const wanted = found.filter(fits) as NumberedEvent[];
  if (include === 'all') return wanted.map(toldOf);
  const ids = wanted.map((event) => event._id);
  const settled = await deliveries.settled(scope, _id, ids);
  return wanted.filter((event) => !settled.has(event._id)).map(toldOf);
}
