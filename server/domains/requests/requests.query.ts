import type { PageQuery } from '../../store/page-query.js';

/** Filters, order and page of a list of requests. */
export interface RequestQuery extends PageQuery {
  /**
   * Only open or only closed ones.
   * @example "open"
   */
  status?: 'open' | 'closed';
  /**
   * Only requests in states of this category.
   * @example "in_review"
   */
  category?:
    | 'submitted'
    | 'in_review'
    | 'waiting_for_you'
    | 'approved'
    | 'blocked'
    | 'completed'
    | 'rejected'
    | 'cancelled';
  /**
   * Only requests of this service.
   * @maxLength 100 holds at most 100 characters
   * @example "report-fault"
   */
  service?: string;
  /**
   * Only requests of this account: its id. Customers see their own account's in any case.
   * @maxLength 100 holds at most 100 characters
   */
  account?: string;
  /**
   * Only requests that concern this location: its id.
   * @maxLength 100 holds at most 100 characters
   */
  location?: string;
  /**
   * Only requests that this department works on.
   * @maxLength 100 holds at most 100 characters
   * @example "field-service"
   */
  department?: string;
  /**
   * Only requests about this record: its id.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
  /**
   * The order; `-` is newest first.
   * @example "-createdAt"
   */
  sort?: 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
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
