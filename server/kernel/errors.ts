import type { Locale } from './context.js';

/**
 * The closed registry of problem codes: what can go wrong, with its HTTP status. Adding one is a change of the
 * contract. The words for people stand in `http/locales`.
 */
export const PROBLEMS = {
  invalid_json: 400,
  invalid_parameter: 400,
  invalid_cursor: 400,
  invalid_grant: 400,
  unsupported_grant_type: 400,
  subject_token_refused: 400,
  scope_unknown: 400,
  unauthenticated: 401,
  invalid_token: 401,
  client_refused: 401,
  dpop_required: 401,
  invalid_dpop_proof: 401,
  use_dpop_nonce: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  component_not_allowed: 403,
  scope_not_granted: 403,
  user_disabled: 403,
  membership_ended: 403,
  field_not_editable: 403,
  own_request: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_in_progress: 409,
  transition_not_available: 409,
  document_already_linked: 409,
  version_conflict: 409,
  api_key_ended: 409,
  role_in_use: 409,
  role_built_in: 409,
  too_many: 409,
  issuer_exists: 409,
  change_pending: 409,
  change_decided: 409,
  change_outdated: 409,
  approval_closed: 409,
  approval_decided: 409,
  sync_conflict: 409,
  records_would_break: 409,
  managed_by_host: 409,
  last_account_admin: 409,
  already_member: 409,
  already_invited: 409,
  request_taken: 409,
  rating_not_open: 409,
  comment_too_old: 409,
  help_not_offered: 409,
  held_message_decided: 409,
  webhook_endpoint_disabled: 409,
  job_status: 409,
  privacy_request_decided: 409,
  legal_hold: 409,
  user_erased: 409,
  connector_disabled: 409,
  calendar_in_use: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  invalid_input: 422,
  idempotency_key_reused: 422,
  file_type_not_allowed: 422,
  precondition_required: 428,
  rate_limited: 429,
  internal_error: 500,
  unavailable: 503,
  issuer_unreachable: 503,
} as const satisfies Record<string, number>;

/** A code of the registry. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Where in the HTTP request the faulty value stands. */
export type InputPlace = 'body' | 'query' | 'header' | 'path';

/** One faulty value of the input: what is wrong with it and how to mend it. */
export interface InputError {
  /** Where the value stands. */
  in: InputPlace;
  /** RFC 6901 JSON pointer into the body, or `/name` of the parameter. */
  pointer: string;
  /** Machine-readable reason, for example `required` or `format`. */
  code: string;
  /** What is wrong, for people. */
  detail: string;
  /** How to mend it, for people. */
  fix: string;
  /** The same in other languages; the answer is written in the caller's. */
  translations?: Partial<Record<Locale, Pick<InputError, 'detail' | 'fix'>>>;
}

/** What is wrong and how to mend it, in every language. */
export type ErrorWords = Record<Locale, readonly [detail: string, fix: string]>;

/** What an error may carry beside its code. */
export interface PorticoErrorOptions {
  /** Overrides the registry's status, where a standard asks for another. */
  status?: number;
  /** Overrides the registry's sentence, in the caller's language. */
  detail?: string;
  /** The faulty values. */
  errors?: readonly InputError[];
  /** Extra response headers, for example `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
  /** Extra members of the problem document. */
  extensions?: Readonly<Record<string, unknown>>;
  /** The technical reason, for the log only. */
  cause?: unknown;
}

/** An expected failure with a code of the registry; everything else that is thrown is a 500. */
export class PorticoError extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly options: PorticoErrorOptions = {},
  ) {
    super(options.detail ?? code, { cause: options.cause });
    this.name = 'PorticoError';
    this.status = options.status ?? PROBLEMS[code];
  }
}

/** What you may not see does not exist: the same answer for both. */
export const notFound = (): PorticoError => new PorticoError('not_found');

/** Input that is well-formed but not acceptable. */
export const invalidInput = (...errors: InputError[]): PorticoError =>
  new PorticoError('invalid_input', { errors });

const errorIn =
  (place: 'body' | 'query') =>
  (pointer: string, code: string, { en, de }: ErrorWords): InputError => ({
    in: place,
    pointer,
    code,
    detail: en[0],
    fix: en[1],
    translations: { de: { detail: de[0], fix: de[1] } },
  });

/** Shorthand for one faulty value of the body. */
export const bodyError = errorIn('body');

/** Shorthand for one faulty parameter of the query. */
export const queryError = errorIn('query');

/** A faulty setting at start: the process ends with this sentence and exit code 1. */
export class StartError extends Error {
  override name = 'StartError';
}
