/** Who works on a request. */
export interface RequestAssignee {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Ines Okafor" */
  name: string;
}

/** What the requester thought of how it went. */
export interface RequestRating {
  /**
   * 1 is very bad, 5 very good.
   * @isInt
   * @example 5
   */
  score: number;
  /** @example "Quick, and friendly." */
  comment: string | null;
  /** When it was given or changed last. */
  ratedAt: Date;
}

/** A value with how many requests have it. */
export interface RequestFacetValue {
  /** As the filter of the same name takes it. */
  value: string;
  /**
   * For people, where it differs from the value: the name of an assignee.
   * @example "Ines Okafor"
   */
  label: string;
  /**
   * @isInt
   * @example 12
   */
  count: number;
}

/** The values of one name with their counts, the most frequent first. */
export interface RequestFacet {
  /** @example "status" */
  name: string;
  /** At most 20. */
  values: RequestFacetValue[];
}

/** Gives a request to somebody. */
export interface AssignRequestInput {
  /**
   * `me`, the id of a person, or null for nobody. `me` takes only what nobody has; whoever takes over from somebody says who
   * by id.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "me"
   */
  assignee: string | null;
}

/** Changes a request. */
export interface UpdateRequestInput {
  /**
   * How urgent it is to staff. Customers are not told.
   * @example "high"
   */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
}

/** Moves many requests in the same way. */
export interface BulkTransitionInput {
  /**
   * Ids or numbers of the requests.
   * @minItems 1 must hold at least 1
   * @maxItems 100 holds at most 100
   * @example ["REQ-1042"]
   */
  requests: string[];
  /**
   * Key of the transition.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "startReview"
   */
  transition: string;
  /**
   * Public comment that explains the step, the same for each.
   * @minLength 1 must hold at least one character
   * @maxLength 10000 holds at most 10,000 characters
   */
  comment?: string;
}

/** Gives many requests to the same person. */
export interface BulkAssignmentInput {
  /**
   * Ids or numbers of the requests.
   * @minItems 1 must hold at least 1
   * @maxItems 100 holds at most 100
   * @example ["REQ-1042"]
   */
  requests: string[];
  /**
   * `me`, the id of a person, or null for nobody, as for one request.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "me"
   */
  assignee: string | null;
}

/** What became of one request of many. */
export interface BulkResult {
  /**
   * As it was sent.
   * @example "REQ-1042"
   */
  request: string;
  /** Whether it was done. */
  status: 'done' | 'failed';
  /**
   * The code of the problem that the call for this request alone would have been answered with; null when it was done.
   * @example "transition_not_available"
   */
  code: string | null;
}

/** What became of each request, in the order in which they were sent. */
export interface BulkResultList {
  results: BulkResult[];
}

/** Says how it went. */
export interface RateRequestInput {
  /**
   * 1 is very bad, 5 very good.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 5 must be at most 5
   * @example 5
   */
  score: number;
  /**
   * Plain text. Absent means none.
   * @minLength 1 must hold at least one character
   * @maxLength 2000 holds at most 2,000 characters
   * @example "Quick, and friendly."
   */
  comment?: string;
}

/** Those who could work on a request, by name. */
export interface RequestAssigneeList {
  items: RequestAssignee[];
}
