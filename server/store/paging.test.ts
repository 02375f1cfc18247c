import { describe, expect, it } from 'vitest';
import { PorticoError } from '../kernel/errors.js';
import { afterCursor, segmentsOf, orderOf, pageOf, sortOf } from './paging.js';

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

describe('an order by a value that not everything has', () => {
  const upwards = { ...orderOf('data.due'), kind: 'string' as const };
  const row = (id: string, due?: string) => ({ _id: id, data: due === undefined ? {} : { due } });
  const cursorAt = (last: ReturnType<typeof row>) => pageOf(upwards, [last, last], 1).nextCursor as string;

  it('reads what has a value first, then the others', () => {
    expect(segmentsOf(upwards, undefined)).toEqual([
      { filter: { 'data.due': { $gte: '' } }, sort: { 'data.due': 1, _id: 1 } },
      { filter: { 'data.due': null }, sort: { _id: 1 } },
    ]);
  });

  it('goes on within either of them', () => {
    const [valued, without] = segmentsOf(upwards, cursorAt(row('a', '2026')));
    expect(JSON.stringify(valued?.filter)).toContain('2026');
    expect(without?.filter).toEqual({ 'data.due': null });
    expect(segmentsOf(upwards, cursorAt(row('b')))).toEqual([
      { filter: { 'data.due': null, _id: { $gt: 'b' } }, sort: { _id: 1 } },
    ]);
    const downwards = { ...upwards, direction: -1 as const };
    const cursor = pageOf(downwards, [row('b'), row('b')], 1).nextCursor as string;
    expect(segmentsOf(downwards, cursor)[0]?.filter).toEqual({ 'data.due': null, _id: { $lt: 'b' } });
  });

  it('takes no cursor of another kind of value', () => {
    const cursor = cursorAt(row('a', '2026'));
    expect(() => segmentsOf({ ...upwards, kind: 'number' }, cursor)).toThrow(PorticoError);
    expect(() => segmentsOf({ ...upwards, field: 'data.other' }, cursor)).toThrow(PorticoError);
  });
});
