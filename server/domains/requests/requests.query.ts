import type { PageQuery } from '../../store/page-query.js';
import type { RequestFilters } from './handling/filters.query.js';

/** The orders of lists of requests. */
export type RequestSort = 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt' | 'priority';

/** Filters, order and page of a list of requests. */
export interface RequestQuery extends RequestFilters, PageQuery {
  /**
   * The order; `-` is newest first. `priority`, for staff, is the most urgent first, and of the same priority the oldest.
   * @example "-createdAt"
   */
  sort?: RequestSort;
  /**
   * What is counted, between commas: `status`, `category`, `service`, `department` and `assignee`, for staff `priority` too. What
   * is counted fits all filters but the one of the same name.
   * @maxLength 100 holds at most 100 characters
   * @example "status,assignee"
   */
  facets?: string;
}

/** The page of a timeline. */
export interface TimelineQuery {
  /**
   * How many at most.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 100 must be at most 100
   * @example 50
   */
  limit?: number;
  /**
   * `nextCursor` of the page before.
   * @maxLength 500 holds at most 500 characters
   */
  cursor?: string;
}
