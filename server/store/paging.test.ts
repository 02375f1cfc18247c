import { describe, expect, it } from 'vitest';
import { PorticoError } from '../kernel/errors.js';
import { afterCursor, orderOf, pageOf, sortOf } from './paging.js';

const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
const rows = [1, 2, 3, 4].map((second) => ({ _id: `req_${second}`, createdAt: at(second) }));

describe('an order', () => {
  it('is ascending, or descending behind a minus, and total by the id', () => {
    expect(orderOf('createdAt')).toEqual({ field: 'createdAt', direction: 1 });
    expect(orderOf('-updatedAt')).toEqual({ field: 'updatedAt', direction: -1 });
    expect(sortOf(orderOf('-updatedAt'))).toEqual({ updatedAt: -1, _id: -1 });
  });
});

describe('a page', () => {
  const order = orderOf('createdAt');

  it('has no next one when there is no row too many', () => {
    expect(pageOf(order, rows, 4)).toEqual({ items: rows, nextCursor: null });
    expect(pageOf(order, [], 4)).toEqual({ items: [], nextCursor: null });
  });

  it('leads to the rows after its last one', () => {
    const { items, nextCursor } = pageOf(order, rows, 3);
    expect(items).toEqual(rows.slice(0, 3));
    expect(afterCursor(order, nextCursor as string)).toEqual({
      $and: [
        { createdAt: { $gte: at(3) } },
        { $or: [{ createdAt: { $gt: at(3) } }, { createdAt: at(3), _id: { $gt: 'req_3' } }] },
      ],
    });
  });

  it('leads backwards in a descending order', () => {
    const down = orderOf('-createdAt');
    const { nextCursor } = pageOf(down, rows, 1);
    expect(JSON.stringify(afterCursor(down, nextCursor as string))).toContain('$lt');
  });

  it('begins at the start without a cursor', () => {
    expect(afterCursor(order, undefined)).toEqual({});
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    '',
    'x',
    encoded(null),
    encoded({}),
    encoded(['createdAt', 1, at(1).toISOString()]),
    encoded(['createdAt', 1, at(1).toISOString(), 'req_1', 'more']),
    encoded(['createdAt', -1, at(1).toISOString(), 'req_1']),
    encoded(['updatedAt', 1, at(1).toISOString(), 'req_1']),
    encoded(['createdAt', 1, 'never', 'req_1']),
    encoded(['createdAt', 1, 5, 'req_1']),
    encoded(['createdAt', 1, at(1).toISOString(), { $gt: '' }]),
  ])('does not begin at %j', (cursor) => {
    expect(() => afterCursor(order, cursor)).toThrow(PorticoError);
  });
});
