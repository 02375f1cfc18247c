import { PorticoError } from '../../../kernel/errors.js';
import type { Page } from '../../../store/paging.js';
import type { Filter } from '../../../store/scoped-collection.js';
import type { Priority, RequestDocument } from '../requests.store.js';

/** The most urgent first. */
const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];

/** One stretch of a list: requests of one priority. */
export interface Stretch {
  filter: Filter;
  sort: Record<string, 1 | -1>;
}

const OLDEST = { createdAt: 1, _id: 1 } as const;

/**
 * The stretches of a list by priority after a cursor, each the oldest first, to be read one after the other until a page is
 * full: so an index serves it, and nothing has to be kept beside the priority.
 * @throws 400 `invalid_cursor` for a cursor that this list did not give.
 */
export function stretchesOf(cursor: string | undefined): Stretch[] {
  if (cursor === undefined) return PRIORITIES.map(whole);
  const { priority, createdAt, id } = readCursor(cursor);
  const after = {
    priority,
    $and: [
      { createdAt: { $gte: createdAt } },
      { $or: [{ createdAt: { $gt: createdAt } }, { createdAt, _id: { $gt: id } }] },
    ],
  };
  return [{ filter: after, sort: OLDEST }, ...PRIORITIES.slice(PRIORITIES.indexOf(priority) + 1).map(whole)];
}

const whole = (priority: Priority): Stretch => ({ filter: { priority }, sort: OLDEST });

/** Cuts the one row too many that tells whether there is a next page. */
export function pageByPriority(rows: RequestDocument[], limit: number): Page<RequestDocument> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  if (!last) return { items: rows, nextCursor: null };
  const { priority, createdAt, _id } = last;
  const nextCursor = Buffer.from(JSON.stringify(['priority', priority, createdAt, _id])).toString(
    'base64url',
  );
  return { items: rows.slice(0, limit), nextCursor };
}

function readCursor(cursor: string): { priority: Priority; createdAt: Date; id: string } {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const [field, given, at, id] = parts;
    const priority = PRIORITIES.find((one) => one === given);
    const createdAt = new Date(typeof at === 'string' ? at : NaN);
    const fits = field === 'priority' && parts.length === 4 && typeof id === 'string';
    if (fits && priority && !Number.isNaN(createdAt.getTime())) return { priority, createdAt, id };
  } catch {
    // Not one of ours; answered below.
  }
  throw new PorticoError('invalid_cursor');
}
