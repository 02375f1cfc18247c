import {
  createHash,
  generateKeyPairSync,
  randomUUID,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { GRANT } from './actors.js';
import { bodyOf, type Answer, type Api, type Schemas, type Sending } from './api.js';
import { base64url, encode } from './tokens.js';

/** The key of a page. */
export interface ProofKey {
  alg: string;
  /** The public half. */
  jwk: JsonWebKey;
  privateKey: KeyObject;
}

/** Makes a key for ES256, or for EdDSA. */
export function proofKey(alg: 'ES256' | 'EdDSA' = 'ES256'): ProofKey {
  const pair =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return { alg, jwk: pair.publicKey.export({ format: 'jwk' }), privateKey: pair.privateKey };
}

/** Signs header and claims as they stand, objects or the very text. */
export function signed(key: ProofKey, header: object | string, claims: object | string): string {
  const [head, body] = [header, claims].map((part) =>
    typeof part === 'string' ? base64url(part) : encode(part),
  );
  const text = `${head}.${body}`;
  const hash = key.alg === 'ES256' ? 'sha256' : null;
  const signature = sign(hash, Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${base64url(signature)}`;
}

/** SHA-256 in base64url: what `ath` is of a token. */
export const athOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** What a test may make different from a good proof. `undefined` leaves a member out. */
export interface Changes {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  /** Another one signs. */
  signer?: ProofKey;
}

/** A page that has a key, and what it has learned. */
export class KeyedPage {
  token: string | undefined;
  nonce: string | undefined;
  /** The last proof that was sent. */
  proof = '';

  constructor(
    readonly api: Api,
    readonly key: ProofKey = proofKey(),
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Redeems a client secret with a proof. */
  async redeem(client_secret: string, changes: Changes = {}): Promise<Answer<Schemas['AccessToken']>> {
    const form = { grant_type: GRANT, client_secret };
    this.token = undefined;
    const answer = await this.send<Schemas['AccessToken']>('POST', '/v1/token', { form }, changes);
    this.token = answer.body.access_token;
    return answer;
  }

  /** Redeems a client secret, for good. */
  async signIn(clientSecret: string): Promise<this> {
    bodyOf(await this.redeem(clientSecret));
    return this;
  }

  /** A call with a proof, good but for the changes. */
  async send<T = unknown>(
    method: string,
    path: string,
    sending: Sending = {},
    changes: Changes = {},
  ): Promise<Answer<T>> {
    const headers = { ...this.headersFor(method, path, changes), ...sending.headers };
    const answer = await this.api.send<T>(method, path, { ...sending, headers });
    this.nonce = answer.headers.get('dpop-nonce') ?? this.nonce;
    return answer;
  }

  get<T = unknown>(path: string, changes: Changes = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, {}, changes);
  }

  /** What a call carries. */
  headersFor(method: string, path: string, changes: Changes = {}): Record<string, string> {
    this.proof = this.proofFor(method, path, changes);
    return { DPoP: this.proof, ...(this.token ? { Authorization: `DPoP ${this.token}` } : {}) };
  }

  /** A good proof but for the changes. */
  proofFor(method: string, path: string, { header, claims, signer = this.key }: Changes = {}): string {
    const { alg, jwk } = this.key;
    return signed(
      signer,
      { typ: 'dpop+jwt', alg, jwk, ...header },
      { ...this.claimsFor(method, path), ...claims },
    );
  }

  /** What a good proof says. */
  claimsFor(method: string, path: string): Record<string, unknown> {
    return {
      jti: randomUUID(),
      htm: method,
      htu: `${this.api.url}${path.split('?')[0] as string}`,
      iat: Math.floor(this.now().getTime() / 1_000),
      nonce: this.nonce,
      ath: this.token && athOf(this.token),
    };
  }
}
