/** Somebody who works for the tenant. */
export interface StaffMember {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Ines Okafor" */
  name: string;
  /**
   * As they say themselves; null where they say nothing.
   * @example "Service desk"
   */
  jobTitle: string | null;
}

/** People of the staff, by name. */
export interface StaffList {
  items: StaffMember[];
  /** Whether there are more who fit: a longer search finds them. */
  more: boolean;
}

/** Whom of the staff a list names. */
export interface StaffQuery {
  /**
   * Only people who have all of these words, or words that begin so, in their name.
   * @maxLength 100 holds at most 100 characters
   * @example "ines"
   */
  search?: string;
  /**
   * How many at most; absent is 20.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 100 must be at most 100
   * @example 20
   */
  limit?: number;
}
