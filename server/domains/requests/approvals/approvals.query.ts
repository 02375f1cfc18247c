import type { PageQuery } from '../../../store/page-query.js';

/** Which approvals of a list, and which page of it. */
export interface ApprovalQuery extends PageQuery {
  /**
   * `toDecide` are those that wait for the caller, what waits longest first; `decidedByMe` those about which the caller has
   * decided, and `all` those that the caller may see, both the latest first.
   * @example "toDecide"
   */
  view?: 'toDecide' | 'decidedByMe' | 'all';
  /**
   * Only those with this status.
   * @example "pending"
   */
  status?: 'pending' | 'approved' | 'rejected' | 'expired' | 'superseded';
  /**
   * Only those of requests of this service: its key.
   * @maxLength 100 holds at most 100 characters
   * @example "request-access"
   */
  service?: string;
  /**
   * Only those of this request: its id or number.
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  request?: string;
}
