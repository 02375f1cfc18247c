import type { ApprovalDefinition } from './approvals/approval.definition.js';
import type { ServiceTargets } from './promise/targets.js';
import type { BundleDefinition } from './bundles/bundle.definition.js';
import type { RequestState } from './requests.dto.js';
import type {
  ParallelDefinition,
  PlainStateDefinition,
  PlainTransitionDefinition,
} from './workflow/parallel/parallel.definition.js';
import type { AutomaticStep } from './workflow/steps/step.definition.js';

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
   * Key of the transition that the workflow then makes, if its condition holds: one that leads out of the state, in a branch one of
   * the branch.
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

/** A state as branches have it. */
export interface BranchStateDefinition extends PlainStateDefinition {
  /**
   * What happens by itself to a request, or a branch, that stays here.
   * @maxItems 10 holds at most 10 timers
   */
  timers?: TimerDefinition[];
  /**
   * What the workflow does by itself when a request, or a branch, comes here, in this order, each once.
   * @maxItems 20 holds at most 20 steps
   */
  steps?: AutomaticStep[];
  /**
   * Keys of transitions: after the last step, or at once where there are none, the workflow makes the first of these whose
   * condition holds. Absent lets it stay.
   * @maxItems 10 holds at most 10 transitions
   */
  then?: string[];
  /** What has to be decided before it goes on; absent is nothing. */
  approval?: ApprovalDefinition;
}

/** A state of a workflow. */
export interface StateDefinition extends BranchStateDefinition {
  /** What goes on side by side while a request is here; absent is nothing. */
  parallel?: ParallelDefinition;
}

/** A way from one state to another. */
export interface TransitionDefinition extends PlainTransitionDefinition {
  /** Out of a closed state, for how long after the request was closed it can be made by hand; absent is for ever. */
  reopen?: ReopenRule;
}

/** How long a closed request can come back. */
export interface ReopenRule {
  /**
   * Days after the request was closed.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 3650 must be at most 3650
   */
  days: number;
}

/** States and transitions of a service. */
export interface WorkflowDefinition {
  /**
   * Key of the state in which a request starts.
   * @maxLength 64 holds at most 64 characters
   * @example "submitted"
   */
  initial: string;
  /**
   * All states.
   * @minItems 1 must hold at least one state
   * @maxItems 100 holds at most 100 states
   * @example [{ "key": "submitted", "name": "We have it", "category": "submitted", "now": "It waits for us.", "next": "We read it." }, { "key": "solved", "name": "Solved", "category": "completed", "now": "It is done.", "next": null }]
   */
  states: StateDefinition[];
  /**
   * All transitions.
   * @maxItems 300 holds at most 300 transitions
   * @example [{ "key": "solve", "name": "Solve", "from": ["submitted"], "to": "solved", "by": ["staff"], "comment": "optional", "form": null }]
   */
  transitions: TransitionDefinition[];
  /**
   * Keys of the states of the usual way, in order, for progress displays.
   * @maxItems 100 holds at most 100 states
   * @example ["submitted", "solved"]
   */
  steps: string[];
}

/** How long a service usually takes. */
export interface PromiseDefinition {
  /**
   * For people.
   * @maxLength 300 holds at most 300 characters
   * @example "We answer within 1 working day."
   */
  text: string;
  /**
   * Hours until it is expected to be done; null where nobody promises a time.
   * @minimum 0 must be at least 0
   * @maximum 100000 must be at most 100000
   * @example 24
   */
  hours: number | null;
}

/** Files that a form takes. */
export interface AttachmentsDefinition {
  /**
   * For people: which files help.
   * @maxLength 500 holds at most 500 characters
   * @example "A photo of the nameplate helps."
   */
  hint: string;
  /**
   * How many files at most.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 100 must be at most 100
   * @example 5
   */
  max: number;
  /**
   * Media types and ranges, as in the `accept` attribute of HTML; none takes all.
   * @maxItems 50 holds at most 50 types
   * @example ["image/*", "application/pdf"]
   */
  accept: string[];
  /** Whether at least one file must come with the request. */
  required: boolean;
}

/** Who finds a service in the catalog. Each member narrows; what is left out, or null, does not. */
export interface ServiceAudience {
  /** Only customers, or only staff. */
  side?: 'customer' | 'staff' | null;
  /**
   * Only whoever has one of these roles: keys of built-in roles or of the tenant's own.
   * @minItems 1 must hold at least one role
   * @maxItems 50 holds at most 50 roles
   * @example ["purchasing"]
   */
  roles?: string[] | null;
  /**
   * Only customers of these accounts, by id. Staff sees the service, and submits it for these accounts alone.
   * @minItems 1 must hold at least one account
   * @maxItems 500 holds at most 500 accounts
   * @example ["acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  accounts?: string[] | null;
}

/**
 * Words of one language: what stands at a place of the definition, by JSON pointer (RFC 6901), is shown as the text here.
 */
export interface TextsOfLocale {
  [pointer: string]: string;
}

/** A service in other languages. What is missing is shown as the definition says it. */
export interface ServiceTexts {
  /** English. */
  en?: TextsOfLocale;
  /** German. */
  de?: TextsOfLocale;
}

/** A service as data: what a tenant publishes. */
export interface ServiceDefinition {
  /**
   * Key of the service: lower-case words with hyphens. It never changes.
   * @maxLength 100 holds at most 100 characters
   * @example "report-fault"
   */
  key: string;
  /**
   * What people call it.
   * @minLength 1 must hold at least 1 character
   * @maxLength 200 holds at most 200 characters
   * @example "Report a fault"
   */
  name: string;
  /**
   * What it is for, in a sentence or two.
   * @maxLength 1000 holds at most 1000 characters
   * @example "Something leaks, rattles or has stopped."
   */
  description: string;
  /**
   * The job it belongs to; services of one job stand together.
   * @minLength 1 must hold at least 1 character
   * @maxLength 100 holds at most 100 characters
   * @example "Keep my pumps running"
   */
  group: string;
  /**
   * Key of the department that works on its requests, lower-case words with hyphens; absent or null is everybody's.
   * @maxLength 100 holds at most 100 characters
   * @example "field-service"
   */
  department?: string | null;
  /**
   * Place in the catalog, ascending.
   * @minimum -1000000 must be at least -1000000
   * @maximum 1000000 must be at most 1000000
   * @example 10
   */
  order: number;
  /**
   * Other words under which people look for it; searches find them, nobody is shown them.
   * @maxItems 50 holds at most 50 words
   * @example ["leak", "broken"]
   */
  keywords?: string[] | null;
  /** Who finds it and may submit it; absent or null is everybody who may submit at all. */
  audience?: ServiceAudience | null;
  /** The same in other languages; absent or null has none. */
  texts?: ServiceTexts | null;
  /**
   * What to have at hand before starting.
   * @maxItems 20 holds at most 20 things
   * @example ["The serial number on the nameplate"]
   */
  needs: string[];
  promise: PromiseDefinition;
  /** Times that are promised (SLA) instead of `promise.hours`; absent or null promises no more than that. */
  targets?: ServiceTargets | null;
  /**
   * JSON Schema 2020-12, see `forms/README.md`.
   * @example { "type": "object", "properties": { "problem": { "type": "string", "title": "What is wrong" } }, "required": ["problem"], "unevaluatedProperties": false }
   */
  form: { [key: string]: unknown };
  /** Null when the service takes no files. */
  attachments: AttachmentsDefinition | null;
  /**
   * Title of a request with `{field}` for top-level answers.
   * @maxLength 300 holds at most 300 characters
   * @example "{pump} at {site}"
   */
  title: string;
  /**
   * Names of facts that customers see; staff sees all.
   * @maxItems 100 holds at most 100 names
   */
  publicFacts?: string[];
  /** Several requests that one of this service makes, tracked as one; absent or null makes none. */
  bundle?: BundleDefinition | null;
  workflow: WorkflowDefinition;
}
