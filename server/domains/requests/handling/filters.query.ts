/** Which requests a list holds. What is said narrows it; saved views keep the same. */
export interface RequestFilters {
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
   * Only requests that somebody has: their id, `me` for yours, or `none` for those that nobody has taken.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "none"
   */
  assignee?: string;
  /**
   * Only requests of this priority. For staff.
   * @example "urgent"
   */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  /**
   * Only open requests whose promised time is over, or only the others.
   * @example true
   */
  late?: boolean;
  /**
   * Only requests that hold all of these words, or words that begin so: in their number, their service, the names of the
   * account and the requester, and the answers that you may read.
   * @maxLength 200 holds at most 200 characters
   * @example "KP-80 harbour"
   */
  search?: string;
  /**
   * Submitted at this moment or later.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  createdFrom?: Date;
  /**
   * Submitted before this moment.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  createdTo?: Date;
  /**
   * Changed at this moment or later.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  updatedFrom?: Date;
  /**
   * Changed before this moment.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  updatedTo?: Date;
}
