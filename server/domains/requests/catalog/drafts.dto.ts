import type { ServiceDefinition } from '../definition.js';

/** One fault of a definition: what is wrong, where, and how to mend it. */
export interface ServiceProblem {
  /**
   * JSON pointer (RFC 6901) into the definition.
   * @example "/workflow/states/3"
   */
  pointer: string;
  /**
   * Machine-readable reason.
   * @example "deadEnd"
   */
  code: string;
  /**
   * What is wrong.
   * @example "The state approved is a dead end: nothing leads out of it, and it does not close the request."
   */
  detail: string;
  /**
   * How to mend it.
   * @example "Add a transition out of it, or give it a category that closes."
   */
  fix: string;
}

/** A service that is being written, in a list. */
export interface ServiceDraftSummary {
  /**
   * Key of the service.
   * @example "report-fault"
   */
  key: string;
  /** @example "Report a fault" */
  name: string;
  /** Whether it could be published as it is: nothing is wrong with it. */
  publishable: boolean;
  /**
   * What the caller may do with it.
   * @example ["read", "save", "delete", "publish", "simulate"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** A page of drafts, newest first. */
export interface ServiceDraftList {
  items: ServiceDraftSummary[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** A service that is being written. Nobody is served by it until it is published. */
export interface ServiceDraft extends ServiceDraftSummary {
  definition: ServiceDefinition;
  /** What keeps it from being published; empty when nothing does. A faulty draft is kept all the same. */
  problems: ServiceProblem[];
}
