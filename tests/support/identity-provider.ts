import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { base64url, encode } from './tokens.js';

/** A key of the provider. */
export interface ProviderKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** A host's identity provider over real HTTP: it signs tokens and publishes its keys. */
export class IdentityProvider {
  /** What `GET /jwks.json` answers. */
  published: ProviderKey[] = [];
  /** How many times its keys were asked for. */
  asked = 0;
  /** Replaces the answer of the server. */
  answer: ((req: IncomingMessage, res: ServerResponse) => void) | null = null;
  /** More header fields of the answer. */
  headers: Record<string, string> = {};

  private constructor(private readonly server: Server) {}

  static async start(): Promise<IdentityProvider> {
    const server = createServer((req, res) => provider.serve(req, res));
    const provider = new IdentityProvider(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await provider.rotate();
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  get jwksUri(): string {
    return `${this.url}/jwks.json`;
  }
  get key(): ProviderKey {
    return this.published[0] as ProviderKey;
  }

  /** Signs with a new key from now on; the old ones are gone. */
  async rotate(alg = 'ES256', options: object = {}): Promise<ProviderKey> {
    const key = await newKey(alg, `key-${Math.random().toString(36).slice(2)}`, options);
    this.published = [key];
    return key;
  }

  /** A token; claims that are undefined are left out. */
  async sign(claims: Record<string, unknown>, header: object = {}, key = this.key): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.url, sub: 'mara', aud: 'portico', iat: now, exp: now + 300 };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: key.alg, typ: 'JWT', kid: key.kid, ...header })
      .sign(key.privateKey);
  }

  /** Signs two texts as they are, with ES256: what no library would write. */
  async signRaw(header: string, payload: string): Promise<string> {
    const text = `${base64url(header)}.${base64url(payload)}`;
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const signature = await crypto.subtle.sign(algorithm, this.key.privateKey, Buffer.from(text));
    return `${text}.${base64url(new Uint8Array(signature))}`;
  }

  /** A token without a signature. */
  unsigned(claims: object, alg: string): string {
    return `${encode({ alg, typ: 'JWT', kid: this.key.kid })}.${encode(claims)}.`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private serve(req: IncomingMessage, res: ServerResponse): void {
    this.asked += 1;
    if (this.answer) return this.answer(req, res);
    res.writeHead(200, { 'Content-Type': 'application/json', ...this.headers });
    res.end(JSON.stringify({ keys: this.published.map(({ publicJwk }) => publicJwk) }));
  }
}

/** A pair of keys with a name. */
export async function newKey(alg: string, kid: string, options: object = {}): Promise<ProviderKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...options });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
