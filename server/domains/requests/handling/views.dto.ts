import type { RequestSort } from '../requests.query.js';
import type { RequestFilters } from './filters.query.js';

/** A saved list: which requests it holds and in which order. */
export interface RequestView {
  /** @example "rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Urgent, nobody’s yet" */
  name: string;
  /** Whether all of the staff see it, or only whoever made it. */
  shared: boolean;
  /** As `GET /v1/requests` takes them. `me` is whoever looks. */
  filters: RequestFilters;
  /** @example "priority" */
  sort: RequestSort;
  /** Who made it. */
  owner: RequestViewOwner;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "delete"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** Who made a view. */
export interface RequestViewOwner {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Ines Okafor" */
  name: string;
}

/** A page of saved lists. */
export interface RequestViewList {
  items: RequestView[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Saves a list. */
export interface CreateRequestViewInput {
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Urgent, nobody’s yet"
   */
  name: string;
  /**
   * Whether all of the staff see it. Absent means only you.
   * @example true
   */
  shared?: boolean;
  /** As `GET /v1/requests` takes them. */
  filters: RequestFilters;
  /**
   * Absent means the newest first.
   * @example "priority"
   */
  sort?: RequestSort;
}

/** Changes a saved list; what is absent stays. */
export interface UpdateRequestViewInput {
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Urgent, nobody’s yet"
   */
  name?: string;
  /**
   * Whether all of the staff see it.
   * @example true
   */
  shared?: boolean;
  /** All filters anew. */
  filters?: RequestFilters;
  /** @example "priority" */
  sort?: RequestSort;
}
