/** What must be kept for some time although its person is erased. */
export interface RetentionRuleInput {
  /**
   * `comments`: what people wrote in requests. `requests`: the answers and titles of requests. Names go in any case.
   * @example "comments"
   */
  what: 'comments' | 'requests';
  /**
   * Days from the day on which it was made.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 36500 must be at most 36500
   * @example 2190
   */
  keepDays: number;
  /**
   * Why, for people; the result of an erasure repeats it.
   * @minLength 1 must hold at least one character
   * @maxLength 500 holds at most 500 characters
   * @example "Commercial letters are kept for six years (HGB § 257)."
   */
  reason: string;
}

/** How the tenant deals with people's data. */
export interface PrivacySettings {
  /** At most one rule for each kind of thing. */
  retention: RetentionRuleInput[];
}

/** Changes how the tenant deals with people's data (RFC 7396): absent fields stay. */
export interface PrivacySettingsInput {
  /**
   * All rules; they replace those before.
   * @maxItems 10 holds at most 10 rules
   * @example [{ "what": "comments", "keepDays": 2190, "reason": "Commercial letters are kept for six years (HGB § 257)." }]
   */
  retention?: RetentionRuleInput[];
}
