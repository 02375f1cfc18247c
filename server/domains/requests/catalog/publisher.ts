import type { Context } from '../../../kernel/context.js';
import { PorticoError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope, type Scope } from '../../../kernel/scope.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { CatalogStore, ServiceDocument } from '../catalog.store.js';
import type { ServiceDefinition } from '../definition.js';
import { serviceEvent } from './published.js';

/** What is to be published. */
export interface Publication {
  definition: ServiceDefinition;
  /** The latest version when somebody decided to publish: whoever came in between has won. */
  seen: number;
  /** The version whose definition it brings back, where it does. */
  restoredFrom?: number;
}

/** The one way to a new version: of drafts, rollbacks, and what ships with a tenant. */
export class Publisher {
  constructor(private readonly store: CatalogStore) {}

  /** The latest version of a service; 0 when it was never published. */
  async latest(ctx: Context, key: string): Promise<number> {
    return this.store.latestVersion(tenantScope(ctx), key);
  }

  /**
   * Publishes a definition that was checked as the next version. Requests that run stay on theirs.
   * @throws 409 `version_conflict` when somebody else published meanwhile.
   */
  async publish(
    ctx: Context,
    tx: Transaction,
    { definition, seen, restoredFrom }: Publication,
  ): Promise<ServiceDocument> {
    const scope = tenantScope(ctx);
    const { key } = definition;
    if ((await this.store.latestVersion(scope, key, tx.session)) !== seen)
      throw new PorticoError('version_conflict');
    const at = ctx.clock();
    const service: ServiceDocument = {
      ...definition,
      _id: newId('svc', at),
      tenantId: ctx.tenantId,
      version: seen + 1,
      current: true,
      restoredFrom: restoredFrom ?? null,
      createdAt: at,
    };
    await this.insert(scope, service, tx);
    const facts = { key, version: service.version, ...(restoredFrom === undefined ? {} : { restoredFrom }) };
    tx.audit({ action: 'service.publish', subjectId: service._id, facts });
    tx.announce(serviceEvent('service.published', service));
    return service;
  }

  private async insert(scope: Scope, service: ServiceDocument, { session }: Transaction): Promise<void> {
    try {
      await this.store.publish(scope, service, session);
    } catch (error) {
      if ((error as { code?: unknown }).code === DUPLICATE_KEY)
        throw new PorticoError('version_conflict', { cause: error });
      throw error;
    }
  }
}

/** What MongoDB answers when a unique index has the key already. */
const DUPLICATE_KEY = 11_000;

const tenantScope = ({ tenantId }: Context): Scope => grantScope({ tenantId });
