import type { BrokenRecords } from '../domains/records/record-types.dto.js';

/** Whether the process lives or can serve. */
export interface Health {
  status: 'ok';
}

/** A public key (RFC 7517). */
export interface JsonWebKey {
  kty: string;
  crv: string;
  x: string;
  y: string;
  kid: string;
  alg: string;
  use: string;
}

/** The public keys that tokens are signed with (RFC 7517, section 5). */
export interface JsonWebKeySet {
  keys: JsonWebKey[];
}

/** One faulty value of the input. */
export interface ProblemInputError {
  /** Where the value stands. */
  in: 'body' | 'query' | 'header' | 'path';
  /**
   * JSON pointer (RFC 6901) into the body, or `/name` of the parameter.
   * @example "/data/serialNumber"
   */
  pointer: string;
  /**
   * Machine-readable reason.
   * @example "required"
   */
  code: string;
  /**
   * What is wrong.
   * @example "Serial number is missing."
   */
  detail: string;
  /**
   * How to mend it.
   * @example "Enter the serial number from the nameplate."
   */
  fix: string;
}

/** What went wrong (RFC 9457). */
export interface Problem {
  /**
   * A URI that names the kind of problem; it ends with `code`.
   * @example "urn:portico:problem:invalid_input"
   */
  type: string;
  /** @example "The input is not valid." */
  title: string;
  /**
   * The HTTP status.
   * @isInt
   * @example 422
   */
  status: number;
  /** What is wrong here and how to mend it. */
  detail: string;
  /**
   * The kind of problem; a closed list, see `docs/errors.md`.
   * @example "invalid_input"
   */
  code: string;
  /**
   * Names the call in the server's log; the same as the `X-Request-Id` header. Absent from 404, whose bytes must be the
   * same for a thing that is hidden and one that never was.
   */
  requestId?: string;
  /** The faulty values of the input. */
  errors?: ProblemInputError[];
  /**
   * The limit: in bytes with `payload_too_large`, of how many there can be with `too_many`.
   * @isInt
   */
  limit?: number;
  /** The media types that are taken, with `unsupported_media_type` and `file_type_not_allowed`. */
  accept?: string[];
  /**
   * How many people have the role, with `role_in_use`.
   * @isInt
   * @example 3
   */
  people?: number;
  /**
   * How many identity providers grant the role, with `role_in_use`.
   * @isInt
   * @example 1
   */
  issuers?: number;
  /** Keys of the services that count by the calendar, with `calendar_in_use`. */
  services?: string[];
  /** The records that a draft would break, with `records_would_break`. */
  broken?: BrokenRecords;
  /** Where the source is now, with `sync_conflict`; null has not begun. */
  cursor?: string | null;
  /** Key of the present state, with `transition_not_available`. */
  state?: string;
  /** Keys of the transitions that you may make now, with `transition_not_available`. */
  available?: string[];
  /** OAuth error code (RFC 6749, section 5.2), at `POST /v1/token` only. */
  error?: string;
  /** For developers, at `POST /v1/token` only. */
  error_description?: string;
}
