import type { PublicJwks } from './public-keys.dto.js';

/** A program's key, without its secret. */
export interface ApiKey {
  /** @example "key_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * What it is for, for people.
   * @example "Website backend"
   */
  name: string;
  /**
   * How the secret begins, to tell keys apart; `private_key_jwt` for a key without one.
   * @example "pk_live_4pO0"
   */
  hint: string;
  /**
   * Actions that the key is narrowed to; empty means all that a program may.
   * @example ["embed-session.create"]
   */
  scopes: string[];
  /** Public keys of the program, which signs its way in (RFC 7523); null for a key with a secret. */
  jwks: PublicJwks | null;
  /** When it runs out; null means never. */
  expiresAt: Date | null;
  /** When it was last used, to the minute; null before the first time. */
  lastUsedAt: Date | null;
  /** When it was revoked; null while it was not. */
  revokedAt: Date | null;
  /** Id of the key that took its place when it was rotated; null before. */
  replacedBy: string | null;
  /**
   * What the caller may do with it.
   * @example ["read", "rotate", "revoke"]
   */
  allowedActions: string[];
  createdAt: Date;
}

/** A new key with its secret, which is told this once. */
export interface NewApiKey {
  apiKey: ApiKey;
  /**
   * Send it as `Authorization: Bearer …` from your backend; never give it to a browser. Only its hash is kept. Null for a
   * key with `jwks`.
   * @example "pk_live_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA"
   */
  secret: string | null;
}

/** A page of keys, newest first. */
export interface ApiKeyList {
  items: ApiKey[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Asks for a key. */
export interface CreateApiKeyInput {
  /**
   * What it is for, for people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Website backend"
   */
  name: string;
  /**
   * It stands in the prefix, so that secret scanners and people tell keys apart. Absent means `live`.
   * @example "live"
   */
  environment?: 'live' | 'test';
  /**
   * Actions to narrow the key to; absent or empty means all that a program may. A narrowed key vouches for customers
   * only, not for staff.
   * @maxItems 50 holds at most 50 scopes
   * @example ["embed-session.create"]
   */
  scopes?: string[];
  /**
   * Public keys of the program, instead of a secret: it signs assertions with the private half and gets tokens of 15
   * minutes for them at `POST /v1/token` (RFC 7523). Several keys let it change them.
   */
  jwks?: PublicJwks;
  /**
   * When it runs out; absent means never. It must lie in the future.
   * @example "2027-03-09T10:00:00.000Z"
   */
  expiresAt?: Date;
}

/** Asks for a successor of a key. */
export interface RotateApiKeyInput {
  /**
   * Hours in which the old key still works beside the new one. Absent means 24; 0 ends it at once.
   * @isInt must be a whole number
   * @minimum 0 must be at least 0
   * @maximum 168 must be at most 168
   * @example 24
   */
  overlapHours?: number;
  /** Public keys of the successor. Absent means those of the old key, or a new secret where it had one. */
  jwks?: PublicJwks;
}
