import {
  CompactSign,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { Schema, type Connection } from 'mongoose';
import type { Clock } from '../../kernel/clock.js';
import { grantScope } from '../../kernel/scope.js';
import type { SecretBox } from '../../kernel/secret-box.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

const PURPOSE = 'audit-key';

/** A tenant's key as it is kept; its id is the tenant's. */
interface KeyDocument extends Stored {
  publicJwk: JWK;
  /** The private JWK, sealed. */
  privateKey: string;
  createdAt: Date;
}

const schema = new Schema<KeyDocument>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    publicJwk: { type: Schema.Types.Mixed, required: true } as never,
    privateKey: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** A tenant's key, ready to sign. */
export interface AuditKey {
  /** The public half, with its thumbprint (RFC 7638) as `kid`. */
  publicJwk: JWK & { kid: string };
  sign(payload: Record<string, unknown>): Promise<string>;
}

/** The ES256 keys that sign the blocks of each tenant's audit chain; made when first needed, never rotated. */
export class AuditKeys {
  private readonly keys: ScopedCollection<KeyDocument>;
  private readonly loaded = new Map<string, Promise<AuditKey>>();

  constructor(
    connection: Connection,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {
    this.keys = new ScopedCollection(connection, 'auditKeys', schema.clone());
  }

  /** A tenant's key. */
  async of(tenantId: string): Promise<AuditKey> {
    let key = this.loaded.get(tenantId);
    if (!key) {
      key = this.read(tenantId);
      this.loaded.set(tenantId, key);
      key.catch(() => this.loaded.delete(tenantId));
    }
    return key;
  }

  private async read(tenantId: string): Promise<AuditKey> {
    const scope = grantScope({ tenantId });
    const known = await this.keys.findOne(scope, { _id: tenantId });
    // The first process wins; all of them use its key.
    const make = async () => ({ $setOnInsert: await this.generate() });
    const made =
      known ?? (await this.keys.updateOne(scope, { _id: tenantId }, await make(), undefined, true));
    const { publicJwk, privateKey } = made as KeyDocument;
    const jwk = JSON.parse(this.box.open(privateKey, PURPOSE)) as JWK;
    const key = (await importJWK(jwk, 'ES256')) as CryptoKey;
    const kid = publicJwk.kid as string;
    return {
      publicJwk: { ...publicJwk, kid },
      sign: (payload) =>
        new CompactSign(Buffer.from(JSON.stringify(payload)))
          .setProtectedHeader({ alg: 'ES256', kid })
          .sign(key),
    };
  }

  private async generate(): Promise<Omit<KeyDocument, keyof Stored>> {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const publicJwk = await exportJWK(pair.publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    const privateKey = this.box.seal(JSON.stringify(await exportJWK(pair.privateKey)), PURPOSE);
    return { publicJwk: { ...publicJwk, kid, alg: 'ES256' }, privateKey, createdAt: this.clock() };
  }
}
