import { PorticoError } from '../kernel/errors.js';
import type { Filter } from './scoped-collection.js';

/** A page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** An order by one field, then by id, so that it is total. */
export interface Order {
  field: string;
  direction: 1 | -1;
}

/** `-createdAt` → newest first. */
export function orderOf(sort: string): Order {
  return sort.startsWith('-') ? { field: sort.slice(1), direction: -1 } : { field: sort, direction: 1 };
}

/** The sort specification of an order. */
export function sortOf({ field, direction }: Order): Record<string, 1 | -1> {
  return { [field]: direction, _id: direction };
}

/**
 * The condition of everything after a cursor. It names a place, not a number of rows, so that a page neither repeats
 * nor skips when something is added meanwhile.
 * @throws 400 `invalid_cursor` for a cursor that this list did not give.
 */
export function afterCursor(order: Order, cursor: string | undefined): Filter {
  if (cursor === undefined) return {};
  const [value, id] = readCursor(order, cursor);
  const beyond = order.direction === 1 ? '$gt' : '$lt';
  // The first condition alone tells the database where in its index to begin; the second is exact.
  return {
    $and: [
      { [order.field]: { [`${beyond}e`]: value } },
      { $or: [{ [order.field]: { [beyond]: value } }, { [order.field]: value, _id: { [beyond]: id } }] },
    ],
  };
}

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T extends { _id: string }>(order: Order, rows: T[], limit: number): Page<T> {
  if (rows.length <= limit) return { items: rows, nextCursor: null };
  const items = rows.slice(0, limit);
  return { items, nextCursor: writeCursor(order, items[limit - 1] as T) };
}

function writeCursor<T extends { _id: string }>(order: Order, row: T): string {
  const value = (row as unknown as Record<string, Date>)[order.field];
  return Buffer.from(JSON.stringify([order.field, order.direction, value?.toISOString(), row._id])).toString(
    'base64url',
  );
}

function readCursor(order: Order, cursor: string): [Date, string] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const [field, direction, at, id] = parts;
    const value = new Date(at as string);
    const fits =
      field === order.field &&
      direction === order.direction &&
      typeof id === 'string' &&
      typeof at === 'string';
    if (fits && parts.length === 4 && !Number.isNaN(value.getTime())) return [value, id];
  } catch {
    // Not one of ours; answered below.
  }
  throw new PorticoError('invalid_cursor');
}
