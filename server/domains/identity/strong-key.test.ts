import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GateError, requireStrongKey, STRONG_ALGORITHMS } from './token-gate.js';

const rsaOf = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent }).publicKey.export({ format: 'jwk' });
const curveOf = (namedCurve: string) =>
  generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' });
const edwards = generateKeyPairSync('ed25519');

const RSA = rsaOf(2_048);
const P256 = curveOf('P-256');
const ED25519 = edwards.publicKey.export({ format: 'jwk' });

/** Why a key is refused; null when it passes. */
function reasonOf(jwk: unknown, algorithms = STRONG_ALGORITHMS): string | null {
  try {
    requireStrongKey(jwk, algorithms);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
    return (error as GateError).reason;
  }
}
const base64url = (...bytes: number[]): string => Buffer.from(bytes).toString('base64url');
/** A number of so many bits as a modulus would be written; `last` is its lowest byte. */
function modulusOf(bits: number, last = 0xff): string {
  const bytes = Buffer.alloc(Math.ceil(bits / 8), 0xff);
  bytes[0] = 0xff >> (bytes.length * 8 - bits);
  bytes[bytes.length - 1] = last;
  return bytes.toString('base64url');
}

describe('requireStrongKey', () => {
  it.each<[string, JsonWebKey]>([
    ['RSA of 2048 bits', RSA],
    ['RSA of 3072 bits', rsaOf(3_072)],
    ['P-256', P256],
    ['P-384', curveOf('P-384')],
    ['P-521', curveOf('P-521')],
    ['Ed25519', ED25519],
  ])('takes real keys: %s', (_what, jwk) => {
    expect(reasonOf(jwk)).toBeNull();
    expect(reasonOf({ ...jwk, use: 'sig', key_ops: ['verify'], kid: 'k', x5t: 'x' })).toBeNull();
  });

  it('takes RSA from 2048 to 8192 bits', () => {
    for (const bits of [2_048, 2_049, 4_096, 8_192])
      expect(reasonOf({ ...RSA, n: modulusOf(bits) }), String(bits)).toBeNull();
    for (const bits of [8, 512, 1_024, 2_040, 2_047, 8_193, 16_384])
      expect(reasonOf({ ...RSA, n: modulusOf(bits) }), String(bits)).toBe('key_size');
  });

  it('takes no real RSA key of 1024 bits', () => {
    expect(reasonOf(rsaOf(1_024))).toBe('key_size');
  });

  it('takes no modulus that is even, blown up with zeros, badly written or missing', () => {
    const padded = (zeros: number, bytes: number) =>
      Buffer.concat([Buffer.alloc(zeros), Buffer.alloc(bytes, 0xff)]).toString('base64url');
    const blownUp = [padded(1, 256), padded(128, 128), padded(200, 128)];
    for (const n of [modulusOf(2_048, 0xfe), ...blownUp, `${RSA.n}=`, `${RSA.n} `, '', undefined, 1, null])
      expect(reasonOf({ ...RSA, n })).toBe('key_size');
  });

  it('takes the exponents 65537 and more', () => {
    for (const e of ['AQAB', base64url(1, 0, 3), base64url(0xff, 0xff, 0xff, 0xff)])
      expect(reasonOf({ ...RSA, e })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['0', base64url(0)],
    ['1', base64url(1)],
    ['3', base64url(3)],
    ['17', base64url(17)],
    ['65535', base64url(0xff, 0xff)],
    ['65536, which is even', base64url(1, 0, 0)],
    ['2^32 + 1', base64url(1, 0, 0, 0, 1)],
    ['65537 with a zero before', base64url(0, 1, 0, 1)],
    ['padded', 'AQAB='],
    ['none', undefined],
    ['a number', 65_537],
  ])('does not take the exponent %s', (_what, e) => {
    expect(reasonOf({ ...RSA, e })).toBe('key_exponent');
  });

  it('takes no other curves and kinds', () => {
    for (const crv of ['secp256k1', 'P-192', 'p-256', 'Ed25519', '', undefined, ['P-256']])
      expect(reasonOf({ ...P256, crv })).toBe('key_type');
    for (const crv of ['Ed448', 'X25519', 'P-256', undefined])
      expect(reasonOf({ ...ED25519, crv })).toBe('key_type');
    for (const kty of ['oct', 'rsa', 'AKP', '', undefined, null, '__proto__', ['EC']])
      expect(reasonOf({ ...P256, kty })).toBe('key_type');
    for (const jwk of [null, undefined, 'x', 1, [P256], []]) expect(reasonOf(jwk)).toBe('key_type');
    expect(reasonOf(curveOf('secp256k1'))).toBe('key_type');
  });

  it('takes no coordinates of another length', () => {
    for (const x of [base64url(1), curveOf('P-384').x, `${P256.x}=`, '', undefined]) {
      expect(reasonOf({ ...P256, x })).toBe('key_size');
      expect(reasonOf({ ...ED25519, x })).toBe('key_size');
    }
    expect(reasonOf({ ...P256, y: undefined })).toBe('key_size');
  });

  it.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])(
    'takes nothing with the private member %s',
    (name) => {
      for (const jwk of [RSA, P256, ED25519])
        for (const value of ['AQAB', null]) expect(reasonOf({ ...jwk, [name]: value })).toBe('key_private');
    },
  );

  it('takes no real private key', () => {
    expect(reasonOf(edwards.privateKey.export({ format: 'jwk' }))).toBe('key_private');
  });

  it('takes keys for checking signatures only', () => {
    for (const use of ['enc', 'SIG', '', null, ['sig']]) expect(reasonOf({ ...RSA, use })).toBe('key_use');
    for (const key_ops of [[], ['sign'], ['verify', 'encrypt'], ['verify', 'verify'], 'verify', null])
      expect(reasonOf({ ...RSA, key_ops })).toBe('key_use');
  });

  it('takes an algorithm that is allowed and fits the key', () => {
    for (const alg of ['RS256', 'RS512', 'PS384']) expect(reasonOf({ ...RSA, alg })).toBeNull();
    expect(reasonOf({ ...P256, alg: 'ES256' })).toBeNull();
    for (const alg of ['EdDSA', 'Ed25519']) expect(reasonOf({ ...ED25519, alg })).toBeNull();
    for (const alg of ['ES384', 'RS256', 'HS256', 'none', 'es256', '', null, ['ES256']])
      expect(reasonOf({ ...P256, alg })).toBe('key_alg');
    expect(reasonOf({ ...RSA, alg: 'RSA-OAEP' })).toBe('key_alg');
    expect(reasonOf({ ...RSA, alg: 'RS256' }, ['ES256'])).toBe('key_alg');
    expect(reasonOf({ ...P256, alg: 'ES256' }, ['ES256'])).toBeNull();
  });
});
