import type { PageQuery } from '../../store/page-query.js';
import type { RecordActor } from './records.dto.js';

/** A field that a change request asks to change. */
export interface RequestedChange {
  /** @example "expiresOn" */
  field: string;
  /** @example "Expires on" */
  label: string;
  /** The value when it was asked; null where it had none. */
  from: unknown;
  /** The value that was asked for; null empties the field. */
  to: unknown;
}

/** A customer's edit that waits for approval, as far as the caller may see it. */
export interface ChangeRequest {
  /** @example "chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Id of the record.
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record: string;
  /**
   * Title of the record when it was asked.
   * @example "Public liability, Northline Mutual"
   */
  recordTitle: string;
  /**
   * Key of the record's type.
   * @example "insurance-certificate"
   */
  type: string;
  status: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
  /** The fields that the caller may read. */
  changes: RequestedChange[];
  requester: RecordActor;
  /** Why it was asked for; null where nobody said. */
  reason: string | null;
  /** Who decided; null while it waits, and when it was withdrawn. */
  decidedBy: RecordActor | null;
  /** Null while it waits. */
  decidedAt: Date | null;
  /** Why it was decided so; null where nobody said. */
  decisionReason: string | null;
  createdAt: Date;
  /**
   * What the caller may do with it now.
   * @example ["read", "withdraw"]
   */
  allowedActions: string[];
}

/** A page of change requests, the latest first. */
export interface ChangeRequestList {
  items: ChangeRequest[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filters and page of a list of change requests. */
export interface ChangeRequestQuery extends PageQuery {
  /**
   * Only those of this record: its id.
   * @maxLength 100 holds at most 100 characters
   */
  record?: string;
  /**
   * Only those with this status.
   * @example "pending"
   */
  status?: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
}

/** Decides a change request. */
export interface DecisionInput {
  /**
   * `accept` changes the record at once.
   * @example "accept"
   */
  decision: 'accept' | 'reject';
  /**
   * Why; the requester reads it. A rejection needs one.
   * @maxLength 1000 holds at most 1000 characters
   * @example "The certificate shows another date."
   */
  reason?: string;
}
