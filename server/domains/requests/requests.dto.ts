import type { PartsProgress, RelatedRequest } from './bundles/parts.dto.js';
import type { RequestAssignee, RequestFacet, RequestRating } from './handling/work.dto.js';
import type { RequestLink } from './links/links.dto.js';
import type { RequestNeedsHuman } from './workflow/steps/needs.dto.js';
import type { RequestApproval } from './approvals/approvals.dto.js';
import type { RequestPromise } from './promise/promise.dto.js';
import type { RequestHelpWanted, TriedStep } from './conversation/human-help.dto.js';
import type { TimelineMention } from './conversation/mention.dto.js';
import type { RequestSignature } from './forms/signatures.dto.js';
import type { BranchName, BranchProgress } from './workflow/parallel/branches.dto.js';

/** Submits a request. */
export interface SubmitRequestInput {
  /**
   * Key of the service, see `GET /v1/services`.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "report-fault"
   */
  service: string;
  /** The answers, valid against the service's form. */
  data: { [key: string]: unknown };
  /**
   * Ids of files that the caller uploaded beforehand with `POST /v1/documents`.
   * @maxItems 20 holds at most 20 ids
   * @example ["doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  documents?: string[];
  /**
   * The account on whose behalf staff or a program submits: its `externalId` or id. People's own account is known from
   * their token.
   * @maxLength 200 holds at most 200 characters
   */
  account?: string;
  /**
   * The location of the account that it concerns: its `externalId` or id. Whoever is restricted to one location need not
   * say it; whoever is restricted to several must.
   * @maxLength 200 holds at most 200 characters
   * @example "harbour-plant"
   */
  location?: string;
  /**
   * Id of the record that it is about: one that the caller may see. Account and location are the record's where they are
   * not said.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
  /**
   * Id or number of the request of which the new one is split off, by staff: it is for the same person, account, place and record,
   * which are not said again, and the two are linked.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  splitFrom?: string;
}

/** Where a request stands, in the customer's words. */
export interface RequestState {
  /** @example "inReview" */
  key: string;
  /** @example "We look into it" */
  name: string;
  /**
   * What staff calls it, where that is another; customers never receive it.
   * @example "Triage, second line"
   */
  internalName?: string;
  /** What the state means in every service. */
  category:
    | 'submitted'
    | 'in_review'
    | 'waiting_for_you'
    | 'approved'
    | 'blocked'
    | 'completed'
    | 'rejected'
    | 'cancelled';
}

/** One step on the way, for a progress display. */
export interface ProgressStep {
  /** @example "inReview" */
  key: string;
  /** @example "We look into it" */
  name: string;
  /** `done`, `current` or `upcoming`; `skipped` when the request went another way. */
  status: 'done' | 'current' | 'upcoming' | 'skipped';
  /** When the step was reached; null if it was not. */
  reachedAt: Date | null;
}

/** The way of a request: behind it, now, ahead. */
export interface RequestProgress {
  steps: ProgressStep[];
  /**
   * What happens now.
   * @example "A service engineer reads your report and the photos."
   */
  now: string;
  /**
   * What comes next; null when nothing does.
   * @example "You get a repair proposal."
   */
  next: string | null;
  /** Whether the customer must do something before it goes on, or before one of its branches does. */
  needsYou: boolean;
  /** How many of the `parts` are over; null where it has none. */
  parts: PartsProgress | null;
  /** What goes on side by side, each with how far it is; absent where its state has no branches. */
  branches?: BranchProgress[];
}

/** A transition that the caller may make now. */
export interface AvailableTransition {
  /** @example "startReview" */
  key: string;
  /** @example "Start review" */
  name: string;
  /** Whether `comment` must come with it. */
  comment: 'none' | 'optional' | 'required';
  /** JSON Schema of `data`; null when it takes none. */
  form: { [key: string]: unknown } | null;
  /**
   * Category of the state that it leads to: what ends a request (`cancelled`) is offered less prominently than what carries it
   * on. In a branch it tells how the branch goes on.
   */
  leadsTo: RequestState['category'];
  /** The branch that it moves; absent where it moves the request. */
  branch?: BranchName;
}

/** Something that happens by itself, unless the request moves on before. */
export interface RequestTimer {
  /** @example "giveUp" */
  key: string;
  /** When it happens. */
  at: Date;
  /**
   * What customers read of it; null where only staff knows of it.
   * @example "Without an answer we close the request."
   */
  announce: string | null;
  /**
   * Key of the transition that is then made; customers never receive it.
   * @example "close"
   */
  transition?: string;
  /** The branch to whose state it belongs; absent where it is the request's own. */
  branch?: BranchName;
}

/** The account that a request belongs to. */
export interface RequestAccount {
  /** @example "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Brightwater Utilities" */
  name: string;
}

/** The location that a request concerns. */
export interface RequestLocation {
  /** @example "loc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Harbour plant" */
  name: string;
}

/** The person or program that submitted. */
export interface RequestRequester {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
}

/** A request of a customer, as the caller may see it. */
export interface ServiceRequest {
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Number for people, unique in the tenant.
   * @example "REQ-1042"
   */
  number: string;
  /**
   * Key of the service.
   * @example "report-fault"
   */
  service: string;
  /** @example "Report a fault" */
  serviceName: string;
  /**
   * One line that tells requests of a service apart.
   * @example "KP-80 at Pump house 3: leaking"
   */
  title: string;
  state: RequestState;
  /** `closed` once the state is completed, rejected or cancelled. */
  status: 'open' | 'closed';
  /** The answers of the form. */
  data: { [key: string]: unknown };
  /**
   * What was found out on the way: answers to forms of transitions, and what automatic steps learned. Customers receive
   * those that the service publishes.
   * @example { "hours": 3 }
   */
  facts: { [key: string]: unknown };
  promise: RequestPromise;
  progress: RequestProgress;
  /** The transitions that the caller may make now. */
  transitions: AvailableTransition[];
  /** What happens by itself and when, the soonest first. Customers receive what is announced to them. */
  timers: RequestTimer[];
  /** The automatic step that failed, so that somebody has to look after it; null where none did. Customers never receive it. */
  needsHuman?: RequestNeedsHuman | null;
  account: RequestAccount;
  /** Null when it concerns none in particular. */
  location: RequestLocation | null;
  /**
   * Key of the department that works on it; null is everybody's.
   * @example "field-service"
   */
  department: string | null;
  /** Id of the record that it is about; null is about none. */
  recordId: string | null;
  /** Id of the request whose workflow made this one; null was made by somebody. */
  parentId: string | null;
  /** The requests that it has made as a bundle, as far as the caller may see them. */
  parts: RelatedRequest[];
  /** How it stands to other requests that the caller may see as well; absent in lists, and where there are none. */
  links?: RequestLink[];
  /** That answers were signed when it was submitted, and what they were then; absent where nothing was. */
  signatures?: RequestSignature[];
  requester: RequestRequester;
  /** Who works on it; null is nobody yet. */
  assignee: RequestAssignee | null;
  /**
   * How urgent it is to staff; null to customers.
   * @example "normal"
   */
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  /** What the requester thought of it: for staff and for themselves. Null is nothing yet. */
  rating: RequestRating | null;
  /** That somebody wants to talk to a human and nobody of the staff has answered yet; null where nobody does. */
  helpWanted: RequestHelpWanted | null;
  /**
   * How much others have said since the caller read it (`POST …/readings`); only in lists, and only for people.
   * @isInt
   */
  unread?: number;
  /** The decisions that it waits or waited for, the first ones first; absent in lists, and where its service asks for none. */
  approvals?: RequestApproval[];
  /**
   * What the caller may do with it.
   * @example ["read", "comment", "attachDocument"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
  /** Null while it is open. */
  closedAt: Date | null;
}

/** A page of requests. */
export interface ServiceRequestList {
  items: ServiceRequest[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
  /** The counts that `facets` asked for, in that order. */
  facets: RequestFacet[];
}

/** Who did something. */
export interface TimelineActor {
  /** `customer` and `staff` are people, `system` is Portico or a program. */
  kind: 'customer' | 'staff' | 'system';
  /** @example "Ines Okafor" */
  name: string;
  /** Who did it for them; absent when they did it themselves. */
  actedBy?: TimelineActingParty;
}

/** Who did something for somebody else. */
export interface TimelineActingParty {
  /** `staff` is a person, `system` a program. */
  kind: 'staff' | 'system';
  /** @example "Otto Brandt" */
  name: string;
}

/** A state by key and name. */
export interface TimelineState {
  /** @example "inReview" */
  key: string;
  /** @example "We look into it" */
  name: string;
}

/** The file that an entry is about. */
export interface TimelineDocument {
  /** @example "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "leak.jpg" */
  name: string;
}

/** What happened to an approval. */
export interface TimelineApproval {
  /** @example "apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Name of the stage.
   * @example "Budget"
   */
  stage: string;
  /** `stuck`: nobody can decide it at present. */
  happened: 'approved' | 'rejected' | 'expired' | 'stuck';
  /**
   * Names of those for whom it was decided, who were away.
   * @example ["Bram Lee"]
   */
  onBehalfOf: string[];
}

/** Something that happened to a request. */
export interface TimelineEntry {
  /** @example "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * `noticed` was written by the workflow; `stepFailed` is an automatic step that failed, which only staff sees. Who has a request
   * that was `assigned` stands in the request. `helpWanted` is the wish for a human, with what was tried. `participantsAdded`: a duplicate of
   * the request was closed, and who asked for it or took part in it takes part here now.
   */
  kind:
    | 'submitted'
    | 'transitioned'
    | 'commented'
    | 'documentAdded'
    | 'noticed'
    | 'stepFailed'
    | 'assigned'
    | 'unassigned'
    | 'helpWanted'
    | 'participantsAdded'
    | 'approval';
  at: Date;
  actor: TimelineActor;
  /** Customers never receive `internal` entries. */
  visibility: 'public' | 'internal';
  /** The comment or notice; null when there is none. */
  body: string | null;
  /** The branch that was moved, so that `from` and `to` are states of it, or whose step failed; absent where the request was. */
  branch?: BranchName;
  /** The state that a transition left; null otherwise. */
  from: TimelineState | null;
  /** The state that a submission or transition reached; null otherwise. */
  to: TimelineState | null;
  /** The file of a `documentAdded` entry. */
  document: TimelineDocument | null;
  /** What the transition's form asked, or which step failed and why; null otherwise. */
  data: { [key: string]: unknown } | null;
  /** What happened to an approval; null otherwise. */
  approval: TimelineApproval | null;
  /** The files that came with a comment. */
  documents: TimelineDocument[];
  /** Whom a comment addresses. */
  mentions: TimelineMention[];
  /** What whoever wants a human had tried, the first one first. */
  tried: TriedStep[];
  /** When a comment was changed last; null where it never was. */
  editedAt: Date | null;
  /** Until when the caller may change it (`PATCH …/comments/{commentId}`); null where they may not. */
  editableUntil: Date | null;
}

/** A page of a request's timeline, oldest first. */
export interface TimelineEntryList {
  items: TimelineEntry[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
  /**
   * Id of the latest entry that the caller has read (`POST …/readings`); null where they have read none.
   * @example "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  readUpTo: string | null;
}
