import { canonicalBytes } from './base64url.js';
import { demand } from './gate-error.js';
import { isObject } from './strict-json.js';

/** Members that only private and symmetric keys have (RFC 7518, section 6). */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const MIN_RSA_BITS = 2_048;
const MAX_RSA_BITS = 8_192;
/** Smaller exponents have a history of attacks on sloppy padding, and larger ones only cost time. */
const MIN_RSA_EXPONENT = 65_537;
const MAX_RSA_EXPONENT_BYTES = 4;

/** A curve with the bytes of a coordinate and the algorithms that go with it. */
const CURVES = {
  'EC P-256': { coordinates: ['x', 'y'], bytes: 32, algorithms: ['ES256'] },
  'EC P-384': { coordinates: ['x', 'y'], bytes: 48, algorithms: ['ES384'] },
  'EC P-521': { coordinates: ['x', 'y'], bytes: 66, algorithms: ['ES512'] },
  'OKP Ed25519': { coordinates: ['x'], bytes: 32, algorithms: ['Ed25519', 'EdDSA'] },
} as const;

const RSA_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const;

/** Every signature algorithm for which a key can be strong. */
export const STRONG_ALGORITHMS: readonly string[] = [
  ...RSA_ALGORITHMS,
  ...Object.values(CURVES).flatMap(({ algorithms }) => algorithms),
];

/**
 * Lets a public key of somebody else (RFC 7517) pass that is strong enough to check their signatures: RSA of 2,048 to
 * 8,192 bits with an odd exponent from 65,537 to below 2^32, P-256, P-384, P-521 or Ed25519; for signatures only; named
 * for no algorithm, or for one that is allowed and fits the key. Whether a point is on its curve is seen at import.
 * @throws GateError `key_private`, `key_type`, `key_size`, `key_exponent`, `key_use`, `key_alg`.
 */
export function requireStrongKey(jwk: unknown, algorithms: readonly string[] = STRONG_ALGORITHMS): void {
  demand(isObject(jwk), 'key_type');
  demand(!PRIVATE_MEMBERS.some((name) => name in jwk), 'key_private');
  const fitting = jwk['kty'] === 'RSA' ? checkRsa(jwk) : checkCurve(jwk);
  checkUse(jwk);
  const { alg } = jwk;
  if (alg === undefined) return;
  demand(typeof alg === 'string' && fitting.includes(alg) && algorithms.includes(alg), 'key_alg');
}

function checkRsa(jwk: Record<string, unknown>): readonly string[] {
  const modulus = bytesOf(jwk['n']);
  const bits = modulus ? bitsOf(modulus) : 0;
  demand(bits >= MIN_RSA_BITS && bits <= MAX_RSA_BITS && isOdd(modulus), 'key_size');
  const exponent = bytesOf(jwk['e']);
  demand(exponent !== null && exponent.length <= MAX_RSA_EXPONENT_BYTES && isOdd(exponent), 'key_exponent');
  demand(exponent[0] !== 0 && exponent.readUIntBE(0, exponent.length) >= MIN_RSA_EXPONENT, 'key_exponent');
  return RSA_ALGORITHMS;
}

function checkCurve(jwk: Record<string, unknown>): readonly string[] {
  const { kty, crv } = jwk;
  // Texts only: a list of one text would be spelled alike.
  demand(typeof kty === 'string' && typeof crv === 'string', 'key_type');
  const name = `${kty} ${crv}`;
  demand(Object.hasOwn(CURVES, name), 'key_type');
  const { coordinates, bytes, algorithms } = CURVES[name as keyof typeof CURVES];
  for (const coordinate of coordinates) demand(bytesOf(jwk[coordinate])?.length === bytes, 'key_size');
  return algorithms;
}

/** A key that also encrypts, or says that it signs, is not one that is published for checking signatures. */
function checkUse({ use, key_ops: operations }: Record<string, unknown>): void {
  demand(use === undefined || use === 'sig', 'key_use');
  if (operations === undefined) return;
  demand(Array.isArray(operations) && operations.length === 1 && operations[0] === 'verify', 'key_use');
}

const bytesOf = (value: unknown): Buffer | null => (typeof value === 'string' ? canonicalBytes(value) : null);
const isOdd = (bytes: Buffer | null): boolean => ((bytes?.at(-1) ?? 0) & 1) === 1;

/** Bits of an unsigned number; 0 when it begins with a zero byte, which RFC 7518, section 2, forbids. */
function bitsOf(bytes: Buffer): number {
  const first = bytes[0] as number;
  return first === 0 ? 0 : bytes.length * 8 - (Math.clz32(first) - 24);
}
