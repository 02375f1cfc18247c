import type { PageQuery } from '../../store/page-query.js';
import type { ConnectorHeader } from './connectors.dto.js';

/** Why an attempt failed. */
export interface ConnectorAttemptError {
  /** Machine-readable. */
  code:
    'url' | 'address' | 'network' | 'timeout' | 'status' | 'redirect' | 'condition' | 'mapping' | 'secret';
  /** For people. */
  detail: string;
}

/** One try to call. */
export interface ConnectorAttempt {
  at: Date;
  /** @isInt must be a whole number */
  durationMs: number;
  /**
   * Status of the answer; null when there was none.
   * @isInt must be a whole number
   */
  status: number | null;
  /** Null when it succeeded. */
  error: ConnectorAttemptError | null;
  /** The first 2,000 characters of what was answered, without secrets. */
  responseBody: string;
}

/** The event of a call. */
export interface ConnectorEvent {
  /**
   * The idempotency key: the same for every attempt and replay.
   * @example "evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  id: string;
  /** @example "request.submitted" */
  type: string;
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  subject: string;
  /**
   * Its number among the events about its subject; 0 of a test.
   * @isInt must be a whole number
   */
  sequence: number;
  time: Date;
}

/** What one event has another system told. */
export interface ConnectorCallSummary {
  /** @example "ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  connectorId: string;
  event: ConnectorEvent;
  /** The event itself, a replay of it, or a test. */
  cause: 'event' | 'replay' | 'test';
  /** `failed` is given up; `cancelled` was not tried any more because the connector was disabled or deleted. */
  status: 'pending' | 'delivered' | 'failed' | 'cancelled';
  /** Whether it waits until an earlier call about the same subject is over. */
  waiting: boolean;
  /** When the next attempt comes at the earliest; null while one is under way, while it waits, and when it is over. */
  nextAttemptAt: Date | null;
  /**
   * How many attempts were made.
   * @isInt must be a whole number
   */
  attemptCount: number;
  createdAt: Date;
  finishedAt: Date | null;
  /**
   * What the caller may do with it.
   * @example ["read", "replay"]
   */
  allowedActions: string[];
}

/** A call as it would be made now, with `********` for each secret, and placeholders for what it takes of the subject. */
export interface ConnectorPreview {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: ConnectorHeader[];
  /** JSON as text; null sends none. */
  body: string | null;
}

/** A call with all of its attempts. */
export interface ConnectorCall extends ConnectorCallSummary {
  /** As the connector would make it now; null when it cannot be made for this event, or the connector is gone. */
  preview: ConnectorPreview | null;
  /** At most ten, the first one first. */
  attempts: ConnectorAttempt[];
}

/** A page of calls, newest first. */
export interface ConnectorCallList {
  items: ConnectorCallSummary[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Which calls, and which page of them. */
export interface ConnectorCallQuery extends PageQuery {
  /**
   * Only those with this status.
   * @example "failed"
   */
  status?: 'pending' | 'delivered' | 'failed' | 'cancelled';
  /**
   * Only those of this type of events.
   * @maxLength 100 holds at most 100 characters
   * @example "request.submitted"
   */
  eventType?: string;
}

/** Which events a connector calls for once more. */
export interface ConnectorReplayInput {
  /**
   * Events from this moment on; they are kept for 30 days.
   * @example "2026-11-25T08:00:00Z"
   */
  from: Date;
  /**
   * Events before this moment. Absent means now.
   * @example "2026-11-25T12:00:00Z"
   */
  until?: Date;
  /**
   * `missed`: those that the connector is for and that did not succeed, also while it was disabled; `all`: those that
   * succeeded too. Absent means `missed`.
   * @example "missed"
   */
  include?: 'missed' | 'all';
}

/** What is called for once more. */
export interface ConnectorReplay {
  from: Date;
  until: Date;
  /**
   * How many calls were made ready.
   * @isInt must be a whole number
   */
  calls: number;
}

/** What a connector is tried with. */
export interface ConnectorTestInput {
  /**
   * A type of events that the connector is for. Absent means the first.
   * @maxLength 100 holds at most 100 characters
   * @example "request.submitted"
   */
  eventType?: string;
}
