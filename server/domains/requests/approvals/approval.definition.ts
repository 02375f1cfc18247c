/** Who may decide a stage of an approval: whoever has one of these roles, and these people. */
export interface ApproverRule {
  /**
   * `customer` are people of the request's own account; `staff` are people who work for the tenant.
   */
  side: 'customer' | 'staff';
  /**
   * Keys of roles, built in or the tenant's own. Who has them is looked up whenever it matters.
   * @maxItems 20 holds at most 20 keys
   */
  roles?: string[];
  /**
   * Ids of people (`usr_…`).
   * @maxItems 50 holds at most 50 ids
   */
  people?: string[];
}

/** One stage of an approval. */
export interface ApprovalStageDefinition {
  /** Stable key, camelCase, unique in the approval. */
  key: string;
  /**
   * What is decided, in words that customers read too, for example "Budget".
   * @maxLength 100 holds at most 100 characters
   */
  name: string;
  /**
   * `one-of`: whoever decides first decides. `all-of`: everybody who may decide has to approve. `quorum`: so many as `quorum`
   * says have to approve.
   */
  mode: 'one-of' | 'all-of' | 'quorum';
  /**
   * How many have to approve; with `quorum` only.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 50 must be at most 50
   */
  quorum?: number;
  approvers: ApproverRule;
  /**
   * JSON Schema that `{ data, facts, request }` must satisfy for the stage to be asked at all, for example by amount; absent is
   * always. `request` has `service`, `priority`, `department`, `accountId`, `locationId`, `recordId`, `requesterId` and `assigneeId`.
   */
  when?: { [key: string]: unknown };
  /**
   * Who reads the reasons of decisions: with `public` the customer too. Absent is `public` for customers' approvers and
   * `internal` for staff.
   */
  reasons?: 'public' | 'internal';
}

/** A decision that a request, or a branch of one, waits for while it is in a state. */
export interface ApprovalDefinition {
  /**
   * One after the other. Those whose `when` does not hold are left out; where none is left it is approved at once.
   * @minItems 1 holds at least one stage
   * @maxItems 10 holds at most 10 stages
   */
  stages: ApprovalStageDefinition[];
  /** Key of the transition that is made when every stage has approved: one that nobody makes by hand (`by` is empty). */
  approved: string;
  /** Key of the transition that is made when a stage has rejected: one that nobody makes by hand (`by` is empty). */
  rejected: string;
  /** When nobody has decided by then; absent waits for ever. */
  expires?: ApprovalExpiry;
  /** When those who have to decide are reminded; absent is never. */
  remind?: ApprovalReminder;
}

/** The end of waiting for a decision. */
export interface ApprovalExpiry {
  /**
   * ISO 8601 duration from the beginning of the approval, in weeks or in days, hours and minutes; at least an hour.
   * @example "P14D"
   */
  after: string;
  /** Key of the transition that is made then: one that nobody makes by hand (`by` is empty). */
  transition: string;
}

/** Reminders of those who have to decide. */
export interface ApprovalReminder {
  /**
   * ISO 8601 duration from the beginning of a stage to the first reminder, and from each to the next; at least an hour.
   * There are at most ten in a stage.
   * @example "P2D"
   */
  after: string;
}
