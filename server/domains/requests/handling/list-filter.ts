import type { Context } from '../../../kernel/context.js';
import { PorticoError, queryError, type InputError } from '../../../kernel/errors.js';
import type { Filter } from '../../../store/scoped-collection.js';
import type { RequestQuery } from '../requests.query.js';
import { lateFilter } from '../requests.model.js';
import { sideOf } from '../transition.js';
import type { RequestFilters } from './filters.query.js';
import { searchConditions } from './search.js';
import { noSuchFacets, STAFF_ONLY, TOO_MANY_WORDS } from './work.words.js';
import { MOST_SEARCHED, wordsOf } from './terms.model.js';

/** The fields of requests that can be counted, by the name that callers use. */
const FACETS: Readonly<Record<string, string>> = {
  status: 'status',
  category: 'category',
  service: 'serviceKey',
  department: 'department',
  assignee: 'assigneeId',
  priority: 'priority',
};

/** A list of requests as it is asked for, every part of it allowed. */
export interface ReadList {
  /** What each filter asks, by its name, so that a count can leave out its own. */
  conditions: Readonly<Record<string, Filter[]>>;
  /** Names with the fields that they count. */
  facets: { name: string; field: string }[];
}

/**
 * Reads a query as far as this caller may ask it.
 * @throws 400 that names each faulty parameter and what there is instead.
 */
export function readList(ctx: Context, query: RequestQuery): ReadList {
  const errors = errorsOf(ctx, query);
  if (errors.length > 0) throw new PorticoError('invalid_parameter', { errors });
  const facets = namesIn(query.facets).map((name) => ({ name, field: FACETS[name] as string }));
  return { conditions: conditionsOf(ctx, query), facets };
}

/** All conditions, but those of the filter that is left out. */
export function filterOf({ conditions }: ReadList, leftOut?: string): Filter {
  const all = Object.entries(conditions).flatMap(([name, filters]) => (name === leftOut ? [] : filters));
  return all.length > 0 ? { $and: all } : {};
}

function errorsOf(ctx: Context, query: RequestQuery): InputError[] {
  const isStaff = sideOf(ctx) === 'staff';
  const known = Object.keys(FACETS).filter((name) => isStaff || name !== 'priority');
  const words = wordsOf(query.search ?? '');
  return [
    ...(query.priority !== undefined && !isStaff ? [queryError('/priority', 'staff', STAFF_ONLY)] : []),
    ...(query.sort === 'priority' && !isStaff ? [queryError('/sort', 'staff', STAFF_ONLY)] : []),
    ...(words.length > MOST_SEARCHED ? [queryError('/search', 'limit', TOO_MANY_WORDS)] : []),
    ...(namesIn(query.facets).every((name) => known.includes(name))
      ? []
      : [queryError('/facets', 'field', noSuchFacets(known))]),
  ];
}

const namesIn = (text: string | undefined): string[] => (text ? [...new Set(text.split(','))] : []);

function conditionsOf(ctx: Context, filters: RequestFilters): Record<string, Filter[]> {
  const { status, category, service, account, location, department, record, priority } = filters;
  const equal = (field: string, value: unknown): Filter[] =>
    value === undefined ? [] : [{ [field]: value }];
  return {
    status: equal('status', status),
    category: equal('category', category),
    service: equal('serviceKey', service),
    account: equal('accountId', account),
    location: equal('locationId', location),
    department: equal('department', department),
    record: equal('recordId', record),
    priority: equal('priority', priority),
    assignee: equal('assigneeId', assigneeOf(ctx, filters.assignee)),
    late: filters.late === undefined ? [] : [lateFilter(ctx.clock(), filters.late)],
    search: searchConditions(ctx, wordsOf(filters.search ?? '')),
    createdAt: between('createdAt', filters.createdFrom, filters.createdTo),
    updatedAt: between('updatedAt', filters.updatedFrom, filters.updatedTo),
  };
}

function assigneeOf({ actor }: Context, assignee: string | undefined): string | null | undefined {
  if (assignee === 'none') return null;
  return assignee === 'me' ? actor.id : assignee;
}

function between(field: string, from: Date | undefined, to: Date | undefined): Filter[] {
  return [...(from ? [{ [field]: { $gte: from } }] : []), ...(to ? [{ [field]: { $lt: to } }] : [])];
}
