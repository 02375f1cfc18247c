import { describe, expect, it } from 'vitest';
import type { NumberedEvent } from '../../store/sequences.js';
import { MOST_IN_ROW, noticesIn, noticesOf } from './notice-fan-out.js';

const NOW = new Date('2026-03-09T08:00:00Z');

const event = (tenantId: string, n: number, type = 'request.submitted'): NumberedEvent =>
  ({
    _id: `evt_${tenantId}_${n}`,
    tenantId,
    type,
    subject: `req_${n}`,
    sequence: 1,
    time: NOW,
    data: {},
  }) as never;

describe('events of which people may have to be notified', () => {
  const rowsOf = (events: readonly NumberedEvent[]) => noticesOf(events, { prefix: 'ntd', now: NOW });

  it('wait in one row for each tenant, in their order, and in further rows where they are many', () => {
    const many = Array.from({ length: MOST_IN_ROW + 3 }, (_, n) => [event('a', n), event('b', n)]).flat();
    const rows = rowsOf(many).map((row) => ({
      of: row.tenantId,
      ids: noticesIn(row).map((one) => one.eventId),
    }));
    for (const tenant of ['a', 'b']) {
      const own = rows.filter(({ of }) => of === tenant).map(({ ids }) => ids);
      expect(own.map(({ length }) => length)).toEqual([MOST_IN_ROW, 3]);
      expect(own.flat()).toEqual(many.filter((one) => one.tenantId === tenant).map(({ _id }) => _id));
    }
  });

  it('are those alone that a rule is about', () => {
    expect(rowsOf([event('a', 1, 'notification.added')])).toEqual([]);
  });
});
