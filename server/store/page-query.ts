/** Which page of a list. */
export interface PageQuery {
  /**
   * How many at most.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 100 must be at most 100
   * @example 20
   */
  limit?: number;
  /**
   * `nextCursor` of the page before.
   * @maxLength 500 holds at most 500 characters
   */
  cursor?: string;
}
