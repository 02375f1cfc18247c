import type { PageQuery } from '../../store/page-query.js';

/** Keeps the data of a person from erasure, for example while a claim is open. */
export interface LegalHold {
  /** @example "lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Id of the person.
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  user: string;
  /** @example "Warranty claim 4711" */
  reason: string;
  /**
   * Id of who set it.
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  setBy: string;
  createdAt: Date;
  /** Null while it holds. */
  releasedAt: Date | null;
  /** Id of who released it; null while it holds. */
  releasedBy: string | null;
  /** Null while it holds. */
  releaseReason: string | null;
  /**
   * What the caller may do with it.
   * @example ["read", "release"]
   */
  allowedActions: string[];
}

/** A page of legal holds, the latest first. */
export interface LegalHoldList {
  items: LegalHold[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filter and page of a list of legal holds. */
export interface LegalHoldQuery extends PageQuery {
  /** `active` ones hold, `released` ones held. */
  status?: 'active' | 'released';
}

/** Sets a legal hold. */
export interface LegalHoldInput {
  /**
   * The person, by id or your own key of them.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "mara"
   */
  user: string;
  /**
   * What it is for.
   * @minLength 1 must hold at least one character
   * @maxLength 1000 holds at most 1000 characters
   * @example "Warranty claim 4711"
   */
  reason: string;
}

/** Releases a legal hold. */
export interface ReleaseHoldInput {
  /**
   * Why it is over.
   * @minLength 1 must hold at least one character
   * @maxLength 1000 holds at most 1000 characters
   * @example "Settled on 3 March."
   */
  reason: string;
}
