import { createHmac, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Which signatures an endpoint gets: HMAC-SHA256 (`v1`), ed25519 (`v1a`) or both. */
export type Signing = 'v1' | 'v1a' | 'both';

/** The secrets of an endpoint in the forms of the Standard Webhooks specification. */
export interface SigningSecret {
  /** `whsec_` and 32 random bytes in base64; the receiver has it too. */
  v1: string;
  /** `whsk_` and an ed25519 key in base64 (seed and public key); nobody else has it. */
  v1a: string;
}

/** What is signed. */
export interface SignedContent {
  /** The webhook's id: the same for every attempt. */
  id: string;
  /** Seconds since 1970, of the attempt. */
  timestamp: number;
  body: string;
}

const SECRET_BYTES = 32;
const SEED_BYTES = 32;

/** New secrets, with the public key (`whpk_…`) of the asymmetric one. */
export function newSigningSecret(): { secret: SigningSecret; publicKey: string } {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const seed = Buffer.from(d, 'base64url');
  const point = Buffer.from(x, 'base64url');
  return {
    secret: {
      v1: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
      v1a: `whsk_${Buffer.concat([seed, point]).toString('base64')}`,
    },
    publicKey: `whpk_${point.toString('base64')}`,
  };
}

/** The value of `webhook-signature`: a signature for each secret that is good now, the newest first. */
export function signatures(
  content: SignedContent,
  secrets: readonly SigningSecret[],
  signing: Signing,
): string {
  const { id, timestamp, body } = content;
  const text = Buffer.from(`${id}.${timestamp}.${body}`);
  return secrets
    .flatMap(({ v1, v1a }) => [
      ...(signing === 'v1a' ? [] : [`v1,${hmac(text, v1)}`]),
      ...(signing === 'v1' ? [] : [`v1a,${ed25519(text, v1a)}`]),
    ])
    .join(' ');
}

const bytesOf = (secret: string): Buffer => Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64');

function hmac(text: Buffer, secret: string): string {
  return createHmac('sha256', bytesOf(secret)).update(text).digest('base64');
}

function ed25519(text: Buffer, secret: string): string {
  const key = bytesOf(secret);
  const [d, x] = [key.subarray(0, SEED_BYTES), key.subarray(SEED_BYTES)].map((part) =>
    part.toString('base64url'),
  ) as [string, string];
  const jwk = { kty: 'OKP', crv: 'Ed25519', d, x };
  return sign(null, text, createPrivateKey({ key: jwk, format: 'jwk' })).toString('base64');
}
