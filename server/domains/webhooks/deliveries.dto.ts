import type { PageQuery } from '../../store/page-query.js';

/** Why an attempt failed. */
export interface WebhookAttemptError {
  /** Machine-readable. */
  code: 'url' | 'address' | 'network' | 'timeout' | 'status' | 'redirect' | 'gone';
  /** For people. */
  detail: string;
}

/** One try to deliver. */
export interface WebhookAttempt {
  at: Date;
  /** @isInt must be a whole number */
  durationMs: number;
  /**
   * Status of the answer; null when there was none.
   * @isInt must be a whole number
   */
  status: number | null;
  /** Null when it was taken. */
  error: WebhookAttemptError | null;
  /** The first 2,000 bytes of what was answered. */
  responseBody: string;
}

/** The event that is delivered. */
export interface WebhookEvent {
  /**
   * The `webhook-id`: the same for every attempt and replay.
   * @example "evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  id: string;
  /** @example "request.transitioned" */
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

/** The way of one event to one endpoint. */
export interface WebhookDeliverySummary {
  /** @example "whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  endpointId: string;
  event: WebhookEvent;
  /** The event itself, a replay of it, or a test. */
  cause: 'event' | 'replay' | 'test';
  /** `failed` is given up; `cancelled` was not tried any more because the endpoint was disabled. */
  status: 'pending' | 'delivered' | 'failed' | 'cancelled';
  /** Whether it waits until an earlier event about the same subject is delivered or given up. */
  waiting: boolean;
  /** When the next attempt comes; null while one is under way, while it waits, and when it is over. */
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

/** A delivery with all of its attempts. */
export interface WebhookDelivery extends WebhookDeliverySummary {
  /** At most ten, the first one first. */
  attempts: WebhookAttempt[];
}

/** A page of deliveries, newest first. */
export interface WebhookDeliveryList {
  items: WebhookDeliverySummary[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Which deliveries, and which page of them. */
export interface WebhookDeliveryQuery extends PageQuery {
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

/** Which events are posted once more. */
export interface WebhookReplayInput {
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
   * `missed`: those that the endpoint wants and did not get, also while it was disabled; `all`: those that it got too.
   * Absent means `missed`.
   * @example "missed"
   */
  include?: 'missed' | 'all';
}

/** What is posted once more. */
export interface WebhookReplay {
  from: Date;
  until: Date;
  /**
   * How many deliveries were made.
   * @isInt must be a whole number
   */
  deliveries: number;
}
