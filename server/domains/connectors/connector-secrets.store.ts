import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { SecretBox } from '../../kernel/secret-box.js';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

const PURPOSE = 'connector-secret';

/** A secret of a connector. */
export interface ConnectorSecretDocument extends Stored {
  connectorId: string;
  name: string;
  /** Sealed. */
  value: string;
  setAt: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<ConnectorSecretDocument>(
  {
    _id: text,
    tenantId: text,
    connectorId: text,
    name: text,
    value: text,
    setAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** What is told of a secret. */
export type NamedSecret = Pick<ConnectorSecretDocument, 'connectorId' | 'name' | 'setAt'>;

/** Secrets of connectors in the database, sealed. */
export class ConnectorSecretsStore {
  readonly secrets: ScopedCollection<ConnectorSecretDocument>;

  constructor(
    connection: Connection,
    private readonly box: SecretBox,
  ) {
    const own = schema.clone() as unknown as Schema<ConnectorSecretDocument>;
    this.secrets = new ScopedCollection(connection, 'connectorSecrets', own);
  }

  /** Sets a secret, whether or not there is one of the name. */
  async set(scope: Scope, { value, ...row }: ConnectorSecretDocument, session: ClientSession): Promise<void> {
    const sealed = this.box.seal(value, PURPOSE);
    const { connectorId, name, setAt } = row;
    const changed = await this.secrets.updateOne(
      scope,
      { connectorId, name },
      { $set: { value: sealed, setAt } },
      session,
    );
    if (!changed) await this.secrets.insert([{ ...row, value: sealed }], session);
  }

  async count(scope: Scope, connectorId: string, session: ClientSession): Promise<number> {
    return this.secrets.count(scope, { connectorId }, session);
  }

  /** Which secrets these connectors have, without the secrets. */
  async namesOf(
    scope: Scope,
    connectorIds: readonly string[],
    session?: ClientSession,
  ): Promise<NamedSecret[]> {
    return this.secrets.find(
      scope,
      { connectorId: { $in: connectorIds } },
      {
        sort: { connectorId: 1, name: 1 },
        projection: { connectorId: 1, name: 1, setAt: 1 },
        ...(session ? { session } : {}),
      },
    );
  }

  /** Takes a secret out; false when there is none. */
  async delete(scope: Scope, connectorId: string, name: string, session: ClientSession): Promise<boolean> {
    return (await this.secrets.deleteMany(scope, { connectorId, name }, session)) > 0;
  }

  /** Takes all of a connector's out; answers how many. */
  async deleteOf(scope: Scope, connectorId: string, session: ClientSession): Promise<number> {
    return this.secrets.deleteMany(scope, { connectorId }, session);
  }

  /** The secrets themselves, by name. */
  async open(scope: Scope, connectorId: string): Promise<Map<string, string>> {
    const found = await this.secrets.find(scope, { connectorId });
    return new Map(found.map(({ name, value }) => [name, this.box.open(value, PURPOSE)]));
  }
}
