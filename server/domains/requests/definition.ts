import type { RequestState } from './requests.dto.js';

/** What a state means in every service. */
export type StateCategory = RequestState['category'];

/** Who stands on which side of the counter. */
export type Side = 'customer' | 'staff';

/** Something that happens by itself to a request that stays in a state for so long. */
export interface TimerDefinition {
  /**
   * Stable key within the state, camelCase.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "remind"
   */
  key: string;
  /**
   * How long after the state was entered, as an ISO 8601 duration in weeks, days of 24 hours, hours, minutes and seconds, from
   * one second to 366 days.
   * @example "PT4H"
   */
  after: string;
  /**
   * Key of the transition that the workflow then makes, if its condition holds: one that leads out of the state.
   * @example "giveUp"
   */
  transition: string;
  /**
   * What customers read of it beforehand, one sentence; absent tells them nothing.
   * @maxLength 300 holds at most 300 characters
   * @example "Without an answer we close the request."
   */
  announce?: string;
}

/** A state of a workflow. */
export interface StateDefinition {
  /** Stable key, camelCase. */
  key: string;
  /** The customer's words, for example "We look into it". */
  name: string;
  /**
   * What staff calls it, where that is another; customers never see it.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Triage, second line"
   */
  internalName?: string;
  category: StateCategory;
  /** What happens now, one sentence for the customer. */
  now: string;
  /** What comes next, one sentence; null when nothing does. */
  next: string | null;
  /**
   * What happens by itself to a request that stays here.
   * @maxItems 10 holds at most 10 timers
   */
  timers?: TimerDefinition[];
}

/** A way from one state to another. */
export interface TransitionDefinition {
  key: string;
  /** What the person who makes it does, for example "Start review". */
  name: string;
  /** Keys of the states that it leads out of. */
  from: string[];
  /** Key of the state that it leads to. */
  to: string;
  /** Who may make it; nobody by hand where it is empty: then only the workflow itself does. */
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
  when?: Record<string, unknown>;
  /** JSON Schema of what it asks; null when it asks nothing. What is answered becomes facts of the request. */
  form: Record<string, unknown> | null;
}

/** States and transitions of a service. */
export interface WorkflowDefinition {
  /** Key of the state in which a request starts. */
  initial: string;
  states: StateDefinition[];
  transitions: TransitionDefinition[];
  /** Keys of the states of the usual way, in order, for progress displays. */
  steps: string[];
}

/** A service as data: what a tenant publishes. */
export interface ServiceDefinition {
  key: string;
  name: string;
  description: string;
  group: string;
  /** Key of the department that works on its requests, lower-case words with hyphens; absent is everybody's. */
  department?: string | null;
  /** Place in the catalog, ascending. */
  order: number;
  needs: string[];
  promise: { text: string; hours: number | null };
  /** JSON Schema 2020-12, see `forms/README.md`. */
  form: Record<string, unknown>;
  attachments: { hint: string; max: number; accept: string[]; required: boolean } | null;
  /** Title of a request with `{field}` for top-level answers, for example "{pump} at {site}". */
  title: string;
  /**
   * Names of facts that customers see; staff sees all.
   * @maxItems 100 holds at most 100 names
   */
  publicFacts?: string[];
  workflow: WorkflowDefinition;
}
