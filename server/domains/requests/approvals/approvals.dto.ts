import type { BranchName } from '../workflow/parallel/branches.dto.js';
import type { RequestAccount, RequestRequester, TimelineActor } from '../requests.dto.js';

/** The request that an approval is about. */
export interface ApprovalRequest {
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Number for people.
   * @example "REQ-1042"
   */
  number: string;
  /**
   * One line that tells requests of a service apart, as far as the caller may see it.
   * @example "12 laptops for Harbour plant"
   */
  title: string;
}

/** A decision that a request waits or waited for. */
export interface Approval {
  /** @example "apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  request: ApprovalRequest;
  /**
   * Key of the service.
   * @example "order-equipment"
   */
  service: string;
  /** @example "Order equipment" */
  serviceName: string;
  account: RequestAccount;
  requester: RequestRequester;
  /** `expired`: nobody decided in time. `superseded`: the request went another way before anybody had decided. */
  status: 'pending' | 'approved' | 'rejected' | 'expired' | 'superseded';
  /**
   * What is decided now: the name of the stage; null when nothing is.
   * @example "Budget"
   */
  stage: string | null;
  /** The branch of the request that waits for it; absent where the request itself does. */
  branch?: BranchName;
  /** Whether nobody can decide it at present, so that somebody of staff has to look; always false for customers. */
  stuck: boolean;
  /** When it ends by itself; null is never. */
  expiresAt: Date | null;
  createdAt: Date;
  /** Null while it waits. */
  closedAt: Date | null;
  /**
   * What the caller may do with it now.
   * @example ["read", "decide"]
   */
  allowedActions: string[];
}

/** A page of approvals. */
export interface ApprovalList {
  items: Approval[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** A role by key and name. */
export interface ApproverRole {
  /** @example "account-admin" */
  key: string;
  /** @example "Account admin" */
  name: string;
}

/** A person by id and name. */
export interface ApproverPerson {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
}

/** Who may decide a stage. */
export interface ApprovalDeciders {
  /** `customer` are people of the account, `staff` people who work for the tenant. */
  side: 'customer' | 'staff';
  /** Whoever has one of these roles. Customers are not told those of staff. */
  roles: ApproverRole[];
  /** These people. Customers are not told those of staff. */
  people: ApproverPerson[];
}

/** What somebody decided. */
export interface ApprovalDecision {
  decision: 'approve' | 'reject';
  by: TimelineActor;
  /**
   * Names of those for whom they decided, who were away.
   * @example ["Bram Lee"]
   */
  onBehalfOf: string[];
  /** Why; null where nobody said, or where the caller may not read it. */
  reason: string | null;
  at: Date;
}

/** One stage of an approval. */
export interface ApprovalStage {
  /** @example "budget" */
  key: string;
  /** @example "Budget" */
  name: string;
  /** `one-of`: whoever decides first decides. `all-of`: everybody has to approve. `quorum`: so many as `quorum` says. */
  mode: 'one-of' | 'all-of' | 'quorum';
  /**
   * How many have to approve; null where the mode says it.
   * @isInt
   */
  quorum: number | null;
  /** `waiting` comes later, `open` is decided now, `ended` was never decided. */
  status: 'waiting' | 'open' | 'approved' | 'rejected' | 'ended';
  deciders: ApprovalDeciders;
  /** Whether the customer reads the reasons of its decisions. */
  reasonsArePublic: boolean;
  decisions: ApprovalDecision[];
}

/** An answer of the request, for whoever has to decide. */
export interface ApprovalAnswer {
  /**
   * JSON pointer into the request's `data`.
   * @example "/amount"
   */
  pointer: string;
  /** @example "Amount" */
  label: string;
  /** The answer as it was given. */
  value: unknown;
  /**
   * The answer in words where the form has some for it, such as the label of a choice; null where `value` says it.
   * @example "12 months"
   */
  text: string | null;
}

/** What happens to the request when the approval ends. */
export interface ApprovalOutcomes {
  /**
   * Name of the state when every stage has approved.
   * @example "We order it"
   */
  approved: string;
  /**
   * Name of the state when a stage rejects.
   * @example "Declined"
   */
  rejected: string;
}

/** An approval with what is needed to decide it. */
export interface ApprovalDetail extends Approval {
  /** The answers that the caller may see, in the order of the form. */
  answers: ApprovalAnswer[];
  stages: ApprovalStage[];
  outcomes: ApprovalOutcomes;
  /**
   * Names of those in whose place the caller would decide, because they are away; empty when only in their own.
   * @example ["Bram Lee"]
   */
  onBehalfOf: string[];
}

/** A decision about a request, as its reader may see it. */
export interface RequestApproval {
  /** @example "apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  status: 'pending' | 'approved' | 'rejected' | 'expired' | 'superseded';
  /** The branch of the request that waits for it; absent where the request itself does. */
  branch?: BranchName;
  stages: ApprovalStage[];
  /** When it ends by itself; null is never. */
  expiresAt: Date | null;
  createdAt: Date;
  /** Null while it waits. */
  closedAt: Date | null;
}

/** Decides what waits for approval. */
export interface ApprovalDecisionInput {
  /** @example "approve" */
  decision: 'approve' | 'reject';
  /**
   * Why; a rejection needs one. `reasonsArePublic` of the stage says whether the customer reads it.
   * @maxLength 2000 holds at most 2,000 characters
   * @example "The budget of this quarter is spent."
   */
  reason?: string;
}
