/** A key with which an endpoint's webhooks are verified. */
export interface WebhookKey {
  /** @example "whs_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * ed25519 public key, for `v1a` signatures.
   * @example "whpk_kPE7KrgxOEqMKFOANfRfhBmwF+aaWjQkzJxZ8wXlxZ0="
   */
  publicKey: string;
  createdAt: Date;
  /** When it signs no more, after a rotation; null is the current one. */
  expiresAt: Date | null;
}

/** Where a tenant is told of events. */
export interface WebhookEndpoint {
  /** @example "whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  url: string;
  description: string;
  eventTypes: string[];
  includeInternal: boolean;
  signing: 'v1' | 'v1a' | 'both';
  format: 'standard' | 'cloudevents';
  enabled: boolean;
  /** Why it is disabled: by hand, because it answered 410, or because it failed for days. Null while it is enabled. */
  disabledReason: 'byHand' | 'gone' | 'failing' | null;
  disabledAt: Date | null;
  /** When it began to fail; null while it takes what it gets. */
  failingSince: Date | null;
  /** What signs now, the newest first. Secrets are told once, when they are made. */
  keys: WebhookKey[];
  /**
   * What the caller may do with it.
   * @example ["read", "update", "delete", "rotateSecret", "replay", "test"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** A new endpoint with its secret. */
export interface NewWebhookEndpoint extends WebhookEndpoint {
  /**
   * Verifies `v1` signatures. Told this once.
   * @example "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfgh0uLEJ0="
   */
  secret: string;
}

/** A page of endpoints, newest first. */
export interface WebhookEndpointList {
  items: WebhookEndpoint[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** What can be changed of an endpoint; absent fields stay, or take their default in a new one. */
export interface UpdateWebhookEndpointInput {
  /**
   * Where events are posted to: `https`, a public address. Redirects are not followed.
   * @maxLength 500 holds at most 500 characters
   * @example "https://erp.acme.example/hooks/portico"
   */
  url?: string;
  /**
   * For people.
   * @maxLength 300 holds at most 300 characters
   * @example "Orders into the ERP"
   */
  description?: string;
  /**
   * Types of events that are posted, as in `openapi/events/`; `request.*` means all that begin so, `*` all. Absent means
   * all.
   * @minItems 1 must hold at least one type
   * @maxItems 50 holds at most 50 types
   * @example ["request.*", "record.updated"]
   */
  eventTypes?: string[];
  /**
   * Whether it is also told what customers must not hear of, such as internal notes. Absent means no.
   * @example false
   */
  includeInternal?: boolean;
  /**
   * Which signatures it gets: HMAC-SHA256 (`v1`), ed25519 (`v1a`) or both. Absent means `v1`.
   * @example "v1"
   */
  signing?: 'v1' | 'v1a' | 'both';
  /**
   * The form of the body: that of Standard Webhooks, or CloudEvents 1.0. Absent means `standard`.
   * @example "standard"
   */
  format?: 'standard' | 'cloudevents';
  /**
   * Whether it is told of events. What happens while it is not can be replayed. Absent means yes.
   * @example true
   */
  enabled?: boolean;
}

/** Asks to be told of events. */
export interface CreateWebhookEndpointInput extends UpdateWebhookEndpointInput {
  /**
   * Where events are posted to: `https`, a public address. Redirects are not followed.
   * @maxLength 500 holds at most 500 characters
   * @example "https://erp.acme.example/hooks/portico"
   */
  url: string;
}

/** Makes new secrets. */
export interface RotateWebhookSecretInput {
  /**
   * For so many hours the secrets before sign too, so that a receiver changes without a gap; 0 ends them at once. Absent
   * means 24.
   * @isInt must be a whole number
   * @minimum 0 must be at least 0
   * @maximum 168 must be at most 168
   * @example 24
   */
  overlapHours?: number;
}

/** New secrets of an endpoint. */
export interface NewWebhookSecret extends WebhookKey {
  /**
   * Verifies `v1` signatures. Told this once.
   * @example "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfgh0uLEJ0="
   */
  secret: string;
}
