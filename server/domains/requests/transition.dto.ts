/** Moves a request through its workflow. */
export interface TransitionInput {
  /**
   * Key of a transition out of the request's `transitions`.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "startReview"
   */
  transition: string;
  /**
   * Public comment that explains the step.
   * @minLength 1 must hold at least one character
   * @maxLength 10000 holds at most 10,000 characters
   */
  comment?: string;
  /** Answers to the transition's `form`. */
  data?: { [key: string]: unknown };
  /**
   * Id or number of the request in which this one goes on, by staff: a request of the same account. The transition must close this one;
   * the two are linked.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  duplicateOf?: string;
}
