import type { ClientSession } from 'mongoose';
import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { ConnectorSecretsStore, NamedSecret } from './connector-secrets.store.js';
import { CARRIED } from './connectors.check.js';
import type { ConnectorSecretInput } from './connectors.dto.js';
import type { ConnectorDocument, ConnectorsStore } from './connectors.store.js';
import { BAD_NAME, BAD_SECRET } from './connectors.words.js';
import { SECRET_NAME } from './placeholders.model.js';

/** A connector has no more than this. */
const MOST_SECRETS = 20;

/** What secrets are made of. */
export interface ConnectorSecretsParts {
  connectors: ConnectorsStore;
  secrets: ConnectorSecretsStore;
  unitOfWork: UnitOfWork;
}

/** What headers of calls hold and nobody is ever told. */
export class ConnectorSecretsService {
  constructor(private readonly parts: ConnectorSecretsParts) {}

  /** Sets a secret, or puts another in its place. */
  async set(ctx: Context, key: string, name: string, { value }: ConnectorSecretInput): Promise<NamedSecret> {
    if (!SECRET_NAME.test(name)) throw new PorticoError('invalid_parameter', { errors: [BAD_NAME] });
    if (!CARRIED.test(value)) throw invalidInput(bodyError('/value', 'format', BAD_SECRET));
    const { secrets, unitOfWork } = this.parts;
    const { tenantId } = ctx;
    const scope = grantScope({ tenantId });
    return unitOfWork.run(ctx, async (tx) => {
      const { _id: connectorId } = await this.connector(ctx, key, tx.session);
      const known = await secrets.namesOf(scope, [connectorId], tx.session);
      if (known.length >= MOST_SECRETS && !known.some((one) => one.name === name))
        throw new PorticoError('too_many', { extensions: { limit: MOST_SECRETS } });
      const setAt = ctx.clock();
      const row = { _id: newId('cse', setAt), tenantId, connectorId, name, value, setAt };
      await secrets.set(scope, row, tx.session);
      tx.audit({ action: 'connector.writeSecret', subjectId: connectorId, facts: { name } });
      return { connectorId, name, setAt };
    });
  }

  /** Takes a secret out; 404 when there is none. */
  async delete(ctx: Context, key: string, name: string): Promise<void> {
    const { secrets, unitOfWork } = this.parts;
    const scope = grantScope({ tenantId: ctx.tenantId });
    await unitOfWork.run(ctx, async (tx) => {
      const { _id } = await this.connector(ctx, key, tx.session);
      if (!(await secrets.delete(scope, _id, name, tx.session))) throw notFound();
      tx.audit({ action: 'connector.deleteSecret', subjectId: _id, facts: { name } });
    });
  }

  private async connector(ctx: Context, key: string, session: ClientSession): Promise<ConnectorDocument> {
    const scope = scopeFor(ctx, 'connector.writeSecret');
    const connector = await this.parts.connectors.find(scope, key, session);
    if (!connector) throw notFound();
    return connector;
  }
}
