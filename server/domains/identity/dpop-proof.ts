import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { sha256 } from '../../kernel/digest.js';
import { faulty } from './dpop-faults.js';
import { demand, GateError } from './gate-error.js';
import { isObject, parseStrictObject } from './strict-json.js';
import { requireStrongKey } from './strong-key.js';
import { isDate, JSON_LIMITS, partsOf, typeOf } from './token-gate.js';

/** Algorithms of proofs, and the digest that each signs. Slower ones would cost each call more than the call itself. */
const DIGESTS: Readonly<Record<string, 'sha256' | null>> = { ES256: 'sha256', EdDSA: null, Ed25519: null };
/** The same for the challenge of an answer. */
export const PROOF_ALGORITHMS = Object.keys(DIGESTS);

const MAX_BYTES = 2_048;
/** No `kid`, `jku`, `x5c`, `crit`, …: the key comes along, and nothing else is heeded. */
const HEADER_MEMBERS = ['typ', 'alg', 'jwk'];
/** Enough for a random UUID, and short enough to be remembered. */
const JTI = /^[!-~]{8,128}$/;
const NONCE = /^[!-~]{1,128}$/;

/** What a proof says, well-formed. Nothing of it is proved before `isSigned`. */
export interface DpopProof {
  /** Thumbprint of its key (RFC 7638). */
  jkt: string;
  jti: string;
  htm: string;
  htu: string;
  iat: number;
  /** Absent where the client knew none. */
  nonce: string | undefined;
  /** Absent where the call carries no token. */
  ath: string | undefined;
  /** Whether its key signed it. */
  isSigned: () => boolean;
}

/**
 * Takes the `DPoP` field of a call apart (RFC 9449, section 4.2), as strictly as tokens. Node joins repeated fields by a
 * comma, which no proof holds. No I/O, no clock.
 * @throws 401 `invalid_dpop_proof`; its cause names the rule that is broken.
 */
export function readProof(field: string | undefined): DpopProof {
  if (field === undefined) throw faulty('missing');
  try {
    demand(field.length <= MAX_BYTES, 'size');
    const { header, payload, signature } = partsOf(field);
    const { alg, jwk } = checkHeader(parseStrictObject(header, JSON_LIMITS));
    const jkt = thumbprintOf(jwk);
    const signed = Buffer.from(field.slice(0, field.lastIndexOf('.')));
    const isSigned = (): boolean => {
      const key = keyOf(jwk, jkt);
      return !!key && verify(DIGESTS[alg], signed, { key, dsaEncoding: 'ieee-p1363' }, signature);
    };
    return { jkt, isSigned, ...checkClaims(parseStrictObject(payload, JSON_LIMITS)) };
  } catch (error) {
    if (error instanceof GateError) throw faulty('form', { cause: error });
    throw error;
  }
}

function checkHeader(header: Record<string, unknown>): { alg: string; jwk: JsonWebKey } {
  const { typ, alg, jwk } = header;
  demand(
    Object.keys(header).every((name) => HEADER_MEMBERS.includes(name)),
    'header',
  );
  demand(typeof typ === 'string' && typeOf(typ) === 'dpop+jwt', 'typ');
  demand(typeof alg === 'string' && PROOF_ALGORITHMS.includes(alg), 'alg');
  demand(isObject(jwk), 'jwk');
  // The key must fit the algorithm, whatever it says of itself.
  requireStrongKey({ alg, ...jwk }, [alg]);
  return { alg, jwk };
}

function checkClaims(claims: Record<string, unknown>): Omit<DpopProof, 'jkt' | 'isSigned'> {
  const { jti, htm, htu, iat, nonce, ath } = claims;
  demand(typeof jti === 'string' && JTI.test(jti), 'jti');
  demand(typeof htm === 'string', 'htm');
  demand(typeof htu === 'string' && URL.canParse(htu), 'htu');
  demand(isDate(iat), 'iat');
  demand(nonce === undefined || (typeof nonce === 'string' && NONCE.test(nonce)), 'nonce');
  demand(ath === undefined || typeof ath === 'string', 'ath');
  return { jti, htm, htu, iat, nonce, ath };
}

/** RFC 7638: the members that make the key, in the order of the alphabet. */
function thumbprintOf({ crv, kty, x, y }: JsonWebKey): string {
  return sha256(JSON.stringify({ crv, kty, x, ...(kty === 'EC' ? { y } : {}) }));
}

/** Keys that were used lately: to import one costs as much as to check a signature. */
const known = new Map<string, KeyObject>();
const KNOWN_KEYS = 10_000;

/** The key to check with; null when its point is not on the curve. */
function keyOf({ crv, kty, x, y }: JsonWebKey, jkt: string): KeyObject | null {
  let key = known.get(jkt);
  if (!key) {
    try {
      key = createPublicKey({ key: { crv, kty, x, ...(kty === 'EC' ? { y } : {}) }, format: 'jwk' });
    } catch {
      return null;
    }
    if (known.size >= KNOWN_KEYS) known.clear();
    known.set(jkt, key);
  }
  return key;
}
