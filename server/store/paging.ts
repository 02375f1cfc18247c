import { PorticoError } from '../kernel/errors.js';
import type { Filter } from './scoped-collection.js';

/** A page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** What kind of value a list is sorted by. */
export type SortKind = 'date' | 'string' | 'number' | 'boolean';

/** An order by one field, then by id, so that it is total. */
export interface Order {
  /** A path such as `createdAt` or `data.dueOn`. */
  field: string;
  direction: 1 | -1;
  /** Absent is a date that everything has. Of any other kind, things without a value come last: see {@link segmentsOf}. */
  kind?: Exclude<SortKind, 'date'>;
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

/** Values of a kind, for the database; what is missing is none. */
const PRESENT: Readonly<Record<Exclude<SortKind, 'date'>, Filter>> = {
  string: { $gte: '' },
  number: { $gte: -Infinity },
  boolean: { $gte: false },
};

/** One stretch of a list: what is in it, and how it is sorted. */
export interface Segment {
  filter: Filter;
  sort: Record<string, 1 | -1>;
}

/**
 * The stretches of a list after a cursor, to be read one after the other until a page is full: things with a value, then those
 * without, whichever way the order goes. So an index serves both, and no value compares with a missing one.
 * @throws 400 `invalid_cursor` for a cursor that this list did not give.
 */
export function segmentsOf(order: Order, cursor: string | undefined): Segment[] {
  const { field, direction, kind } = order;
  if (!kind) return [{ filter: afterCursor(order, cursor), sort: sortOf(order) }];
  const without = { filter: { [field]: null }, sort: { _id: direction } };
  if (cursor === undefined) return [{ filter: { [field]: PRESENT[kind] }, sort: sortOf(order) }, without];
  const [value, id] = readCursor(order, cursor);
  if (value === null)
    return [{ ...without, filter: { [field]: null, _id: { [direction === 1 ? '$gt' : '$lt']: id } } }];
  return [{ filter: afterCursor(order, cursor), sort: sortOf(order) }, without];
}

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T extends { _id: string }>(order: Order, rows: T[], limit: number): Page<T> {
  if (rows.length <= limit) return { items: rows, nextCursor: null };
  const items = rows.slice(0, limit);
  return { items, nextCursor: writeCursor(order, items[limit - 1] as T) };
}

function writeCursor<T extends { _id: string }>(order: Order, row: T): string {
  const value = order.field.split('.').reduce<unknown>((at, key) => {
    return (at as Record<string, unknown> | null | undefined)?.[key];
  }, row);
  return Buffer.from(JSON.stringify([order.field, order.direction, value ?? null, row._id])).toString(
    'base64url',
  );
}

function readCursor(order: Order, cursor: string): [unknown, string] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const [field, direction, at, id] = parts;
    const fits = field === order.field && direction === order.direction && typeof id === 'string';
    const value = fits && parts.length === 4 ? valueOf(order, at) : undefined;
    if (value !== undefined) return [value, id as string];
  } catch {
    // Not one of ours; answered below.
  }
  throw new PorticoError('invalid_cursor');
}

/** The value of a cursor as the database compares it; undefined when it cannot be one of this order. */
function valueOf({ kind }: Order, value: unknown): unknown {
  if (kind) return value === null || typeof value === kind ? value : undefined;
  const date = new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
