import type { PageQuery } from '../../store/page-query.js';

/** Who did it. */
export interface AuditActor {
  /** `user` behind a token, `client` behind an API key, `system` for a named job. */
  kind: 'user' | 'client' | 'system';
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
}

/** Something that was done, or read where reading counts. Never the values: the audit outlives the data. */
export interface AuditEvent {
  /** @example "aud_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  at: Date;
  actor: AuditActor;
  /** @example "request.transition" */
  action: string;
  /**
   * Id of the thing.
   * @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  subject: string;
  /**
   * Id of the call, as in `X-Request-Id`.
   * @example "rid_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  call: string;
  /**
   * What tells it apart, without personal data.
   * @example { "transition": "startReview", "from": "submitted", "to": "inReview" }
   */
  facts: { [name: string]: unknown };
  /**
   * Number of the block of the tenant's chain that it is sealed in; null for the first seconds.
   * @isInt
   * @example 17
   */
  block: number | null;
}

/** A page of audit events, the latest first. */
export interface AuditEventList {
  items: AuditEvent[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** From where on the chain is exported. */
export interface AuditExportQuery {
  /**
   * Number of the last block that you have; only later ones come. Absent takes all. Verify them with that block as a
   * checkpoint.
   * @isInt must be a whole number
   * @minimum 0 must be at least 0
   * @maximum 1000000000 must be at most 1000000000
   * @example 0
   */
  after?: number;
}

/** Filter and page of a list of audit events. */
export interface AuditQuery extends PageQuery {
  /**
   * Only what this person, program or job did: its id.
   * @maxLength 100 holds at most 100 characters
   */
  actor?: string;
  /**
   * Only this action.
   * @maxLength 100 holds at most 100 characters
   * @example "request.transition"
   */
  action?: string;
  /**
   * Only what was done to this thing: its id.
   * @maxLength 100 holds at most 100 characters
   */
  subject?: string;
  /**
   * Not before this moment.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  from?: Date;
  /**
   * Before this moment.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  to?: Date;
}
