/** What the data of an event must say. */
export interface ConnectorCondition {
  /**
   * A field of the event's `data`.
   * @minLength 1 must hold at least one character
   * @maxLength 64 holds at most 64 characters
   * @example "service"
   */
  field: string;
  /**
   * @maxLength 200 holds at most 200 characters
   * @example "report-fault"
   */
  equals: string;
}

/** When a connector calls. */
export interface ConnectorTrigger {
  /**
   * Types of events, as in `openapi/events/`; `request.*` means all that begin so, `*` all.
   * @minItems 1 must hold at least one type
   * @maxItems 50 holds at most 50 types
   * @example ["request.submitted"]
   */
  eventTypes: string[];
  /** Whether also for what customers must not hear of, such as internal notes. Absent means no. */
  includeInternal?: boolean;
  /**
   * Conditions that all must hold. Absent means none.
   * @maxItems 10 holds at most 10 conditions
   * @example [{ "field": "service", "equals": "report-fault" }]
   */
  where?: ConnectorCondition[];
}

/** A header of a call. */
export interface ConnectorHeader {
  /**
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Authorization"
   */
  name: string;
  /**
   * May hold placeholders such as `{{event.id}}`, and `{{secret.erpToken}}` for a secret.
   * @maxLength 1000 holds at most 1,000 characters
   * @example "Bearer {{secret.erpToken}}"
   */
  value: string;
}

/** What must stand in the JSON of an answer. */
export interface ConnectorAnswerCondition {
  /**
   * JSON pointer (RFC 6901) to a text, number or boolean.
   * @minLength 2 must hold at least two characters
   * @maxLength 200 holds at most 200 characters
   * @example "/result/status"
   */
  pointer: string;
  /**
   * What it must be, as text: `ok`, `17` or `true`.
   * @maxLength 200 holds at most 200 characters
   * @example "created"
   */
  equals: string;
}

/** When a call counts as successful. */
export interface ConnectorSuccess {
  /**
   * Statuses, classes and ranges. Absent means `2xx`.
   * @minItems 1 must hold at least one status
   * @maxItems 20 holds at most 20 statuses
   * @example ["2xx", "409"]
   */
  statuses?: string[];
  /** What the answer must say beside that, in its first 65,536 bytes. Absent or null asks for nothing. */
  answer?: ConnectorAnswerCondition | null;
}

/** How a connector calls. */
export interface ConnectorRequest {
  /** @example "POST" */
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * Where to: `https`, a public address. Path and query may hold placeholders such as `{{event.data.requestId}}` or
   * `{{subject.number}}`, which are percent-encoded. Redirects are not followed.
   * @maxLength 1000 holds at most 1,000 characters
   * @example "https://erp.acme.example/api/tickets"
   */
  url: string;
  /**
   * Beside `Accept`, `Content-Type` and `User-Agent`, which can be set anew.
   * @maxItems 20 holds at most 20 headers
   */
  headers?: ConnectorHeader[];
  /**
   * JSON whose texts may hold placeholders: of the event, or of the request or record that it is about, as it is when the call
   * is made (`{{subject.title}}`, `{{subject.data.pump}}`). A text that is one placeholder alone becomes the value itself, or null. Absent or
   * null sends none.
   * @example { "externalId": "{{event.data.requestId}}", "title": "{{subject.title}}" }
   */
  body?: { [key: string]: unknown } | null;
  /** Absent means any answer `2xx`. */
  success?: ConnectorSuccess;
  /**
   * Header that has the id of the event, the same for every attempt and replay, so that the other system acts once. Absent
   * means `Idempotency-Key`.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Idempotency-Key"
   */
  idempotencyHeader?: string;
}

/** What a connector says. */
export interface ConnectorInput {
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Faults into the ERP"
   */
  name: string;
  /**
   * For people.
   * @maxLength 300 holds at most 300 characters
   * @example "Opens a ticket for every fault"
   */
  description?: string;
  /**
   * Whether it calls. What happens while it does not can be replayed. Absent means yes.
   * @example true
   */
  enabled?: boolean;
  on: ConnectorTrigger;
  call: ConnectorRequest;
}

/** A secret, as far as it is told. */
export interface ConnectorSecret {
  /** @example "erpToken" */
  name: string;
  setAt: Date;
}

/** Sets a secret. */
export interface ConnectorSecretInput {
  /**
   * Visible characters of ASCII and spaces. It is never told again.
   * @minLength 1 must hold at least one character
   * @maxLength 4000 holds at most 4,000 characters
   * @example "eyJhbGciOi"
   */
  value: string;
}

/** The last call that failed. */
export interface ConnectorFailure {
  at: Date;
  /** Machine-readable. */
  code:
    'url' | 'address' | 'network' | 'timeout' | 'status' | 'redirect' | 'condition' | 'mapping' | 'secret';
  /** For people. */
  detail: string;
  /**
   * Status of the answer; null when there was none.
   * @isInt must be a whole number
   */
  status: number | null;
}

/** How a connector and the system behind it are. */
export interface ConnectorHealth {
  /** `closed` lets calls through, `open` none because they failed in a row, `halfOpen` is one call that tries. */
  circuit: 'closed' | 'open' | 'halfOpen';
  /**
   * Calls in a row that the system was not well for.
   * @isInt must be a whole number
   */
  failuresInRow: number;
  openedAt: Date | null;
  /** When a call may try while the circuit is open. */
  retryAt: Date | null;
  lastSuccessAt: Date | null;
  lastFailure: ConnectorFailure | null;
  /**
   * Calls that wait for an attempt, or for an earlier one about the same subject.
   * @isInt must be a whole number
   */
  waiting: number;
  /**
   * Calls that were given up within the last 30 days, see `/calls?status=failed`.
   * @isInt must be a whole number
   */
  failed: number;
  /**
   * For how long the oldest call has waited; 0 when none waits.
   * @isInt must be a whole number
   */
  lagSeconds: number;
}

/** How another system is called when something happens. */
export interface Connector {
  /** @example "con_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "erp-faults" */
  key: string;
  name: string;
  description: string;
  enabled: boolean;
  on: ConnectorListening;
  call: ConnectorTemplate;
  /** The secrets that it has, by name. */
  secrets: ConnectorSecret[];
  /** Names of secrets that its headers ask for and that were not set: its calls fail until they are. */
  missingSecrets: string[];
  health: ConnectorHealth;
  /**
   * What the caller may do with it.
   * @example ["read", "save", "delete", "writeSecret", "replay", "test"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** When a connector calls, with all that was left out. */
export interface ConnectorListening {
  eventTypes: string[];
  includeInternal: boolean;
  where: ConnectorCondition[];
}

/** How a connector calls, with all that was left out. */
export interface ConnectorTemplate {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: ConnectorHeader[];
  body: { [key: string]: unknown } | null;
  success: ConnectorTemplateSuccess;
  idempotencyHeader: string;
}

/** When a call counts as successful. */
export interface ConnectorTemplateSuccess {
  statuses: string[];
  answer: ConnectorAnswerCondition | null;
}

/** A page of connectors, newest first. */
export interface ConnectorList {
  items: Connector[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}
