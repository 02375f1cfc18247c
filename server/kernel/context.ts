import type { Clock } from './clock.js';
import type { Logger } from './log.js';
import type { TenantRole } from './permission.js';

/** Who acts for a person in fact: staff or a program (the `act` of RFC 8693, section 4.1). */
export interface ActingParty {
  kind: 'user' | 'client';
  /** Id of the staff member (`usr_…`) or of the program's key (`key_…`). */
  id: string;
  /** Display name. */
  name: string;
  /** Their own role keys: whoever acts for somebody may no more than both. */
  roles: readonly string[];
  /** Actions that a program is narrowed to; empty means all that its roles may, and for people. */
  scopes: readonly string[];
}

/** A person behind a token that a host backend vouched for. */
export interface UserActor {
  kind: 'user';
  /** Portico's id of the person (`usr_…`). */
  id: string;
  /** Display name. */
  name: string;
  /** The customer organisation on whose behalf they act (`acc_…`). */
  accountId: string;
  /** Role keys, see `access/roles.ts`. */
  roles: readonly string[];
  /** Those of the roles that the tenant defined itself, as they are now: a stream outlives their changes. */
  tenantRoles?: () => readonly TenantRole[];
  /** Ids of the locations of the account that they are restricted to; empty means all. */
  locations: readonly string[];
  /** Keys of the departments that staff is restricted to; empty means all. */
  departments: readonly string[];
  /** The embed session that the token came from. */
  sessionId: string;
  /** Elements this token may serve; empty means all. */
  components: readonly string[];
  /** The only web origin that may use the token; null means any registered one. */
  origin: string | null;
  /** When the token runs out. */
  expiresAt: Date;
  /** Who acts for them; absent when they do it themselves. */
  act?: ActingParty;
}

/** A program with an API key. */
export interface ClientActor {
  kind: 'client';
  /** Id of the API key (`key_…`). */
  id: string;
  /** The key's name. */
  name: string;
  /** Role keys. */
  roles: readonly string[];
  /** Actions that the key is narrowed to; empty means all that its roles may. */
  scopes: readonly string[];
  /** When the key, or its token, runs out; null means never. */
  expiresAt: Date | null;
  /** Whether it calls with a token of its key and not with the key itself. */
  isToken?: boolean;
}

/** A named job of ours; it bypasses policies and is audited under its name. */
export interface SystemActor {
  kind: 'system';
  /** The job's name. */
  id: string;
  /** The job's name. */
  name: string;
  /** Always empty. */
  roles: readonly string[];
}

/** Who acts. */
export type Actor = UserActor | ClientActor | SystemActor;

/** The languages that Portico speaks. */
export type Locale = 'en' | 'de';

/** An answer in the form in which idempotent replays keep it. */
export interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A change of one document that must still be there as it is expected, or nothing of its transaction is done. */
export interface Settlement {
  collection: string;
  filter: Readonly<Record<string, unknown>>;
  change: Readonly<Record<string, unknown>>;
  /** Thrown where the document is not there any more. */
  refusal: () => Error;
}

/** The claim that a caller's idempotency key holds while its first call runs. */
export interface IdempotencyClaim {
  /** Digest (SHA-256, hex) of a payload that was streamed, set by whoever read it: a replay must bring the same bytes. */
  payloadDigest?: string;
  /** What keeps the answer, for the transaction of the effect. */
  settlement(answer: StoredAnswer): Settlement;
}

/** Everything a use case knows of the call it serves. Passed first to every service method. */
export interface Context {
  /** Names this call in answers and logs. */
  requestId: string;
  /** The tenant; every query is bound to it. */
  tenantId: string;
  actor: Actor;
  /** Language of messages. */
  locale: Locale;
  clock: Clock;
  log: Logger;
  /** Present when the call carries an `Idempotency-Key`. */
  idempotency?: IdempotencyClaim;
  /** Turns a use case's result into the answer that a replay repeats; set by the controller. */
  answer?: (result: never) => StoredAnswer;
}
