import type { PageQuery } from '../../store/page-query.js';

/** Things that an erasure left as they are. */
export interface KeptData {
  /**
   * `comments` and `requests` by a rule of the tenant, `files` that belong to requests of the account, and the `audit`, which holds no
   * names.
   * @example "comments"
   */
  what: 'comments' | 'requests' | 'files' | 'audit';
  /** @example 12 */
  count: number;
  /** When the last of them may go, and go by themselves; null where they stay. */
  until: Date | null;
  /**
   * Why, for people.
   * @example "Commercial letters are kept for six years (HGB § 257)."
   */
  reason: string;
}

/** What an erasure has done. */
export interface ErasureResult {
  /**
   * How many things were deleted or made nameless.
   * @example 48
   */
  erased: number;
  kept: KeptData[];
}

/** An archive that can be downloaded. */
export interface PrivacyArchive {
  /**
   * Bytes.
   * @example 48211
   */
  size: number;
  /** When it is deleted. */
  expiresAt: Date;
}

/** Something that happened to a privacy request. */
export interface PrivacyEvent {
  at: Date;
  /** @example "received" */
  what: 'received' | 'approved' | 'rejected' | 'held' | 'resumed' | 'completed' | 'archiveExpired';
  /** Id of the person who did it; null when it happened by itself. */
  by: string | null;
}

/** What a person, or somebody for them, asked about their data. */
export interface PrivacyRequest {
  /** @example "prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "disclosure" */
  kind: 'disclosure' | 'erasure';
  /**
   * `received` waits for a decision, `processing` is under way; see `job`.
   * @example "processing"
   */
  status: 'received' | 'processing' | 'completed' | 'rejected';
  /**
   * Id of the person whose data it is about.
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  user: string;
  /**
   * Id of whoever asked for it.
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  requestedBy: string;
  /** Why it is asked for; null where nobody said. */
  reason: string | null;
  /** Why it was decided so; null where nobody said. */
  decisionReason: string | null;
  /** By when it has to be answered: one month after it came (GDPR, Art. 12(3)). */
  deadline: Date;
  /**
   * Id of the job that does it, see `/v1/jobs`; null before that.
   * @example "job_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  job: string | null;
  /** Of a disclosure: what can be downloaded; null before it is made and after it has expired. */
  archive: PrivacyArchive | null;
  /** Of an erasure: what it has done; null before it is completed. */
  result: ErasureResult | null;
  history: PrivacyEvent[];
  createdAt: Date;
  updatedAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "download"]
   */
  allowedActions: string[];
}

/** A page of privacy requests, the latest first. */
export interface PrivacyRequestList {
  items: PrivacyRequest[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filters and page of a list of privacy requests. */
export interface PrivacyRequestQuery extends PageQuery {
  /** Only requests with this status. */
  status?: 'received' | 'processing' | 'completed' | 'rejected';
  /** Only requests of this kind. */
  kind?: 'disclosure' | 'erasure';
}

/** Asks for the data of a person, or for its end. */
export interface CreatePrivacyRequestInput {
  /**
   * `disclosure` makes an archive of everything about the person, at once; `erasure` waits for a decision.
   * @example "disclosure"
   */
  kind: 'disclosure' | 'erasure';
  /**
   * The person, by id or your own key of them. Absent is yourself; others are for those who run the portal.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  user?: string;
  /**
   * Why.
   * @maxLength 1000 holds at most 1000 characters
   * @example "By letter of 3 March."
   */
  reason?: string;
}

/** Decides an erasure. */
export interface PrivacyDecisionInput {
  /**
   * `approve` begins the erasure at once.
   * @example "approve"
   */
  decision: 'approve' | 'reject';
  /**
   * Why; the person reads it. A rejection needs one (GDPR, Art. 12(4)).
   * @maxLength 1000 holds at most 1000 characters
   * @example "The identity could not be confirmed."
   */
  reason?: string;
}
