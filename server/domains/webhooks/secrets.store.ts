import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { SecretBox } from '../../kernel/secret-box.js';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { SigningSecret } from './signatures.model.js';

const PURPOSE = 'webhook-secret';

/** A generation of an endpoint's secrets. */
export interface SecretDocument extends Stored {
  endpointId: string;
  /** JSON of the {@link SigningSecret}, sealed. */
  secret: string;
  /** `whpk_…` */
  publicKey: string;
  createdAt: Date;
  /** When it signs no more; null while it is the current one. The database forgets it then. */
  expiresAt: Date | null;
}

const text = { type: String, required: true } as const;

const schema = new Schema<SecretDocument>(
  {
    _id: text,
    tenantId: text,
    endpointId: text,
    secret: text,
    publicKey: text,
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false },
);

/** Secrets of endpoints in the database, sealed. */
export class SecretsStore {
  readonly secrets: ScopedCollection<SecretDocument>;

  constructor(
    connection: Connection,
    private readonly box: SecretBox,
  ) {
    const own = schema.clone() as unknown as Schema<SecretDocument>;
    this.secrets = new ScopedCollection(connection, 'webhookSecrets', own);
  }

  async insert(
    row: Omit<SecretDocument, 'secret'>,
    secret: SigningSecret,
    session: ClientSession,
  ): Promise<void> {
    const sealed = this.box.seal(JSON.stringify(secret), PURPOSE);
    await this.secrets.insert([{ ...row, secret: sealed }], session);
  }

  /** The generations of these endpoints that sign at a moment, the newest first. */
  async goodOf(
    scope: Scope,
    endpointIds: readonly string[],
    at: Date,
    session?: ClientSession,
  ): Promise<SecretDocument[]> {
    const good = { endpointId: { $in: endpointIds }, $or: [{ expiresAt: null }, { expiresAt: { $gt: at } }] };
    const found = await this.secrets.find(scope, good, session ? { session } : {});
    return found.sort((a, b) => (a._id < b._id ? 1 : -1));
  }

  /** Lets the generations before sign until a moment at most. */
  async expire(scope: Scope, endpointId: string, at: Date, session: ClientSession): Promise<void> {
    const longer = { endpointId, $or: [{ expiresAt: null }, { expiresAt: { $gt: at } }] };
    await this.secrets.updateMany(scope, longer, { $set: { expiresAt: at } }, session);
  }

  async deleteOf(scope: Scope, endpointId: string, session: ClientSession): Promise<void> {
    await this.secrets.deleteMany(scope, { endpointId }, session);
  }

  /** The secrets themselves. */
  open({ secret }: SecretDocument): SigningSecret {
    return JSON.parse(this.box.open(secret, PURPOSE)) as SigningSecret;
  }
}
