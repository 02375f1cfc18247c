import { hkdfSync } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Connection } from 'mongoose';
import type { Clock } from '../../kernel/clock.js';
import type { SecretBox } from '../../kernel/secret-box.js';

/** A key signs for 30 days and is published one period ahead and one behind. */
const PERIOD_MS = 30 * 24 * 60 * 60 * 1_000;

const PURPOSE = 'signing-key';

interface KeyRow {
  /** `es256-<period>`: any process that needs a period's key makes it, and the first one wins. */
  _id: string;
  /** The private JWK, sealed; rows of earlier versions hold it openly. */
  privateJwk: JWK | string;
  publicJwk: JWK;
  createdAt: Date;
}

/** A public key as JWKS shows it (RFC 7517). */
export interface PublicKey {
  kty: string;
  crv: string;
  x: string;
  y: string;
  kid: string;
  alg: string;
  use: string;
}

/** A key pair, ready to use. */
interface LoadedKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  publicJwk: JWK;
  nonceKey: Buffer;
}

/** The ES256 keys that sign tokens, kept and rotated in the database. */
export class SigningKeys {
  private readonly loaded = new Map<string, Promise<LoadedKey>>();

  constructor(
    private readonly connection: Connection,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** The key of today. */
  async current(): Promise<LoadedKey> {
    return this.load(this.period(), true);
  }

  /** The public half of a key that may have signed a living token; null for any other `kid`. */
  async publicKey(kid: string): Promise<CryptoKey | null> {
    const period = [this.period(), this.period() - 1].find((candidate) => kidOf(candidate) === kid);
    if (period === undefined) return null;
    const key = await this.load(period, false).catch(() => null);
    return key?.publicKey ?? null;
  }

  /** Yesterday's, today's and tomorrow's public keys; tomorrow's is made now, so that nobody meets an unknown one. */
  async publicKeys(): Promise<{ keys: PublicKey[] }> {
    const now = this.period();
    const keys = await Promise.all([
      this.load(now - 1, false).catch(() => null),
      this.load(now, true),
      this.load(now + 1, true),
    ]);
    return { keys: keys.flatMap((key) => (key ? [key.publicJwk as unknown as PublicKey] : [])) };
  }

  /** What signs the nonces of a moment near now: another secret of that period's key, the same in every process. */
  async nonceKey(at: Date): Promise<Buffer> {
    return (await this.load(this.period(at), true)).nonceKey;
  }

  private period(at: Date = this.clock()): number {
    return Math.floor(at.getTime() / PERIOD_MS);
  }

  private load(period: number, make: boolean): Promise<LoadedKey> {
    const kid = kidOf(period);
    let key = this.loaded.get(kid);
    if (!key) {
      key = this.read(kid, make);
      this.loaded.set(kid, key);
      key.catch(() => this.loaded.delete(kid));
      for (const other of this.loaded.keys())
        if (Math.abs(periodOf(other) - this.period()) > 1) this.loaded.delete(other);
    }
    return key;
  }

  private async read(kid: string, make: boolean): Promise<LoadedKey> {
    const rows = this.connection.collection<KeyRow>('signingKeys');
    let row = await rows.findOne({ _id: kid });
    if (!row && make) {
      const fresh = await this.generate(kid);
      await rows.updateOne({ _id: kid }, { $setOnInsert: fresh }, { upsert: true });
      row = await rows.findOne({ _id: kid });
    }
    if (!row) throw new Error('There is no such signing key.');
    const privateJwk = this.opened(row.privateJwk);
    const [privateKey, publicKey] = await Promise.all([
      importJWK(privateJwk, 'ES256'),
      importJWK(row.publicJwk, 'ES256'),
    ]);
    return {
      kid,
      privateKey: privateKey as CryptoKey,
      publicKey: publicKey as CryptoKey,
      publicJwk: row.publicJwk,
      // One way: whoever knew it would not know the signing key.
      nonceKey: Buffer.from(hkdfSync('sha256', privateJwk.d as string, '', 'dpop-nonce', 32)),
    };
  }

  private opened(kept: JWK | string): JWK {
    return typeof kept === 'string' ? (JSON.parse(this.box.open(kept, PURPOSE)) as JWK) : kept;
  }

  private async generate(kid: string): Promise<Omit<KeyRow, '_id'>> {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const publicJwk = { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' };
    const privateJwk = this.box.seal(JSON.stringify(await exportJWK(pair.privateKey)), PURPOSE);
    return { privateJwk, publicJwk, createdAt: this.clock() };
  }
}

const kidOf = (period: number): string => `es256-${period}`;
const periodOf = (kid: string): number => Number(kid.slice('es256-'.length));
