/** For how long back forms are counted. */
export interface FormUsageQuery {
  /**
   * Forms begun in the last 30 days (`month`), 90 days (`quarter`) or 365 days (`year`).
   * @default "quarter"
   * @example "month"
   */
  period?: 'month' | 'quarter' | 'year';
}

/** A question at which people stopped. */
export interface FormFieldUsage {
  /**
   * JSON pointer of its answer. A list counts as one question.
   * @example "/serialNumber"
   */
  field: string;
  /**
   * What the form calls it, in the caller's language.
   * @example "Serial number"
   */
  title: string;
  /**
   * Heading of the step that asks it; null in a form without steps.
   * @example "The pump"
   */
  step: string | null;
  /**
   * How many of those who gave up answered it as the last one, in the order of the form; what is filled in beforehand does not
   * count. Null is 1 to 4.
   * @isInt
   * @example 12
   */
  lastAnswered: number | null;
  /**
   * How many of those who gave up had it still to answer: it was required, and was empty. Null is 1 to 4.
   * @isInt
   * @example 31
   */
  stillEmpty: number | null;
}

/** How the form of one version of a service is used: counts, and nothing of who or what was answered. */
export interface FormUsage {
  /**
   * Version of the service whose form they had saved last.
   * @isInt
   * @example 4
   */
  version: number;
  /**
   * How many were begun, that is, kept as a draft: submitted, given up and open ones together.
   * @isInt
   * @example 140
   */
  begun: number;
  /**
   * How many became requests.
   * @isInt
   * @example 96
   */
  submitted: number;
  /**
   * How many were thrown away, or left untouched for 30 days.
   * @isInt
   * @example 37
   */
  givenUp: number;
  /**
   * How many are still drafts.
   * @isInt
   * @example 7
   */
  open: number;
  /**
   * How many of those given up held no answer of the person's. Null is 1 to 4.
   * @isInt
   * @example 5
   */
  unanswered: number | null;
  /** Questions at which people stopped, in the order in which the form declares them. */
  fields: FormFieldUsage[];
}

/** The use of a service's form, the latest version first; versions that nobody used are left out. */
export interface FormUsageList {
  items: FormUsage[];
  /** First day that counts (UTC), by when a form was begun. */
  since: Date;
  /** Always null: they come whole. */
  nextCursor: string | null;
}
