import type { BranchStateDefinition, Side, StateCategory } from '../../definition.js';

/** What a state is called and means. */
export interface PlainStateDefinition {
  /**
   * Stable key, camelCase.
   * @minLength 1 must hold at least 1 character
   * @maxLength 64 holds at most 64 characters
   * @example "inReview"
   */
  key: string;
  /**
   * The customer's words.
   * @minLength 1 must hold at least 1 character
   * @maxLength 100 holds at most 100 characters
   * @example "We look into it"
   */
  name: string;
  /**
   * What staff calls it, where that is another; customers never see it.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Triage, second line"
   */
  internalName?: string;
  /** What it means in every service. In a branch `completed` ends it well, `rejected` and `cancelled` end it as failed. */
  category: StateCategory;
  /**
   * What happens now, one sentence for the customer.
   * @maxLength 500 holds at most 500 characters
   * @example "A technician reads your report."
   */
  now: string;
  /**
   * What comes next, one sentence; null when nothing does.
   * @maxLength 500 holds at most 500 characters
   * @example "You get an answer here."
   */
  next: string | null;
}

/** A way from one state to another, as a branch has it. */
export interface PlainTransitionDefinition {
  /**
   * Stable key, camelCase, of which the workflow has no other, in no branch either.
   * @minLength 1 must hold at least 1 character
   * @maxLength 64 holds at most 64 characters
   * @example "startReview"
   */
  key: string;
  /**
   * What the person who makes it does.
   * @minLength 1 must hold at least 1 character
   * @maxLength 100 holds at most 100 characters
   * @example "Start review"
   */
  name: string;
  /**
   * Keys of the states that it leads out of.
   * @maxItems 100 holds at most 100 states
   * @example ["submitted"]
   */
  from: string[];
  /**
   * Key of the state that it leads to.
   * @maxLength 64 holds at most 64 characters
   * @example "inReview"
   */
  to: string;
  /**
   * Who may make it; nobody by hand where it is empty: then only the workflow itself does.
   * @maxItems 2 holds at most 2 sides
   * @example ["staff"]
   */
  by: Side[];
  /** Whether a public comment comes with it. */
  comment: 'none' | 'optional' | 'required';
  /**
   * Keys of roles: of those who may make it by hand, only whoever has one of these. Absent is all of them.
   * @maxItems 20 holds at most 20 roles
   */
  roles?: string[];
  /**
   * JSON Schema that `{ data, facts, request }` must satisfy for it to be made, by hand or by the workflow: the answers, what
   * was found out on the way, and of the request itself `service`, `priority`, `department`, `accountId`, `locationId`,
   * `recordId`, `requesterId` and `assigneeId`, as far as it has them. Absent always holds.
   */
  when?: { [key: string]: unknown };
  /** JSON Schema of what it asks, see `forms/README.md`; null when it asks nothing. What is answered becomes facts of the request. */
  form: { [key: string]: unknown } | null;
}

/** Work that goes on beside that of other branches: a small workflow of its own. */
export interface BranchDefinition {
  /**
   * Stable key within the state, camelCase.
   * @minLength 1 must hold at least 1 character
   * @maxLength 64 holds at most 64 characters
   * @example "finance"
   */
  key: string;
  /**
   * The customer's words.
   * @minLength 1 must hold at least 1 character
   * @maxLength 100 holds at most 100 characters
   * @example "Finance"
   */
  name: string;
  /**
   * Key of the state in which it begins: one that does not end it.
   * @maxLength 64 holds at most 64 characters
   * @example "open"
   */
  initial: string;
  /**
   * All its states. Those that end it are where it stays.
   * @minItems 2 must hold at least two states
   * @maxItems 20 holds at most 20 states
   */
  states: BranchStateDefinition[];
  /**
   * All its transitions, each made by somebody or by something that happens in the branch by itself.
   * @minItems 1 must hold at least one transition
   * @maxItems 50 holds at most 50 transitions
   */
  transitions: PlainTransitionDefinition[];
}

/** When branches are through, and where the request goes then. */
export interface JoinDefinition {
  /** How many branches must end well: `all` of them, `any` one, or so many as `quorum` says. */
  mode: 'all' | 'any' | 'quorum';
  /**
   * How many must end well; with `quorum` only.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 10 must be at most 10
   */
  quorum?: number;
  /**
   * Key of the transition that the workflow makes as soon as enough branches have ended well. The others end with it.
   * @maxLength 64 holds at most 64 characters
   * @example "allChecked"
   */
  then: string;
  /**
   * Key of the transition that the workflow makes as soon as so many branches have failed that there are not enough left. Needed where
   * that can happen.
   * @maxLength 64 holds at most 64 characters
   * @example "turnDown"
   */
  onFailure?: string;
}

/** What goes on side by side while a request is in a state. */
export interface ParallelDefinition {
  /**
   * The branches. Each begins when the request comes here, and ends at the latest when it leaves.
   * @minItems 2 must hold at least two branches
   * @maxItems 10 holds at most 10 branches
   */
  branches: BranchDefinition[];
  /** When they are through. */
  join: JoinDefinition;
}
