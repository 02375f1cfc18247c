import { canonicalBytes } from './base64url.js';
import { demand } from './gate-error.js';
import { parseStrictObject, type JsonLimits } from './strict-json.js';

export { GateError, type GateReason } from './gate-error.js';
export { requireStrongKey, STRONG_ALGORITHMS } from './strong-key.js';

/** What tokens may be. */
export interface GatePolicy {
  /** Signature algorithms, spelled exactly (RFC 7515, section 4.1.1). */
  algorithms: readonly string[];
  /** Types of token in lower case and without `application/`, such as `at+jwt` (RFC 9068, section 2.1); null for none. */
  types: readonly (string | null)[];
  /** Members of the header that may be there beside `alg`, `typ` and `kid`, and mean nothing to us. */
  ignoredMembers?: readonly string[];
  /** How much header and claims may hold, if not the usual. */
  limits?: JsonLimits;
  /** Bytes of the whole text. */
  maxBytes: number;
}

/** The claims that every token has, well-formed, and whatever else it says. */
export interface GatedClaims {
  iss: string;
  sub: string;
  aud: string | string[];
  exp: number;
  iat: number;
  nbf?: number;
  [name: string]: unknown;
}

/** What a token says of itself. Nothing of it is proved: the signature comes after the gate. */
export interface GatedToken {
  header: { alg: string; typ: string | null; kid: string };
  claims: GatedClaims;
  /** The name of the key: to be looked up among known ones, never to be evaluated. */
  kid: string;
}

/** As much JSON as a token or a proof may hold. */
export const JSON_LIMITS: JsonLimits = { depth: 8, members: 64 };
/** No `jwk`, `jku`, `x5u`, `x5c` (keys of the sender's choice), `crit`, `b64`, `zip`, `cty`: we need none of them. */
const HEADER_MEMBERS = ['alg', 'typ', 'kid'];
const KID = /^[A-Za-z0-9._-]{1,200}$/;
const VISIBLE_ASCII = /^[!-~]+$/;
/** Seconds since 1970 that a date can be: some 34,000 years. */
const MAX_DATE = 2 ** 40;

/**
 * Takes a signed token in compact form (RFC 7515, section 7.1) apart and refuses all that is not exactly as we expect
 * it (RFC 8725, sections 3.1 to 3.11), before a library reads it in its own, more lenient way. No I/O, no clock, no key.
 * @throws GateError with the first rule that is broken.
 */
export function passGate(token: string, policy: GatePolicy): GatedToken {
  demand(Buffer.byteLength(token) <= policy.maxBytes, 'size');
  const { header, payload } = partsOf(token);
  const { limits = JSON_LIMITS } = policy;
  const checked = checkHeader(parseStrictObject(header, limits), policy);
  return { header: checked, claims: checkClaims(parseStrictObject(payload, limits)), kid: checked.kid };
}

/** The three parts of a compact signed token, each in its one spelling. @throws GateError */
export function partsOf(token: string): { header: Buffer; payload: Buffer; signature: Buffer } {
  const parts = token.split('.');
  demand(parts.length === 3, 'parts');
  // The signature too: else one token has many spellings.
  const [header, payload, signature] = parts.map(canonicalBytes);
  demand(!!header && !!payload && !!signature, 'base64url');
  return { header, payload, signature };
}

function checkHeader(header: Record<string, unknown>, policy: GatePolicy): GatedToken['header'] {
  const members = [...HEADER_MEMBERS, ...(policy.ignoredMembers ?? [])];
  demand(
    Object.keys(header).every((name) => members.includes(name)),
    'header',
  );
  const { alg, typ = null, kid } = header;
  demand(typeof alg === 'string' && policy.algorithms.includes(alg), 'alg');
  // A type that is there and null is none that anybody writes.
  demand(
    typeof typ === 'string'
      ? policy.types.includes(typeOf(typ))
      : !('typ' in header) && policy.types.includes(null),
    'typ',
  );
  demand(typeof kid === 'string' && KID.test(kid), 'kid');
  return { alg, typ: typ as string | null, kid };
}

/** Media types are alike in any case, and `application/` may be left out (RFC 7515, section 4.1.9). */
export function typeOf(typ: string): string {
  // Outside ASCII, other letters have our letters as lower case.
  return VISIBLE_ASCII.test(typ) ? typ.toLowerCase().replace(/^application\//, '') : '';
}

function checkClaims(claims: Record<string, unknown>): GatedClaims {
  const { iss, sub, aud, exp, iat, nbf } = claims;
  demand(isText(iss), 'iss');
  demand(isText(sub), 'sub');
  demand(isText(aud) || (Array.isArray(aud) && aud.length > 0 && aud.every(isText)), 'aud');
  demand(isDate(exp), 'exp');
  demand(isDate(iat), 'iat');
  demand(nbf === undefined || isDate(nbf), 'nbf');
  return claims as GatedClaims;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whole seconds (RFC 7519, section 2, would also take fractions, which nobody issues). */
export const isDate = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_DATE;
