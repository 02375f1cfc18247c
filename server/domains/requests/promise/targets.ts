/** How long something may take at most. */
export interface TargetTimes {
  /**
   * Until staff answers or moves the request for the first time: days, hours and minutes as an ISO 8601 duration. Absent or null
   * promises none.
   * @maxLength 20 holds at most 20 characters
   * @example "PT4H"
   */
  firstResponse?: string | null;
  /**
   * Until the request is closed, without the time in which it waits for the customer: days, hours and minutes as an ISO 8601
   * duration.
   * @maxLength 20 holds at most 20 characters
   * @example "P2D"
   */
  resolution: string;
}

/** Times for each priority. */
export interface TimesByPriority {
  /** For priorities that have none of their own; absent promises those nothing. */
  all?: TargetTimes;
  low?: TargetTimes;
  normal?: TargetTimes;
  high?: TargetTimes;
  urgent?: TargetTimes;
}

/** What a service promises about time (SLA). */
export interface ServiceTargets {
  /**
   * Key of the business calendar that is counted by: a day is a working day then. Absent or null counts around the clock.
   * @maxLength 100 holds at most 100 characters
   * @example "support-hamburg"
   */
  calendar?: string | null;
  times: TimesByPriority;
  /**
   * Percent of the time of a target that may be spent before staff is warned. Absent is 80.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 99 must be at most 99
   * @example 80
   */
  warnAt?: number;
  /**
   * Key of a transition that the workflow makes when the time for the resolution is over, where it leads out of the state of then.
   * Absent or null makes none.
   * @maxLength 64 holds at most 64 characters
   * @example "escalate"
   */
  escalate?: string | null;
}
