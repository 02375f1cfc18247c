import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogStore, ServiceDocument, VersionFacts } from '../catalog.store.js';
import type { KnownNames } from './catalog.ports.js';
import { UNKNOWN_VERSION } from './checks/words.js';
import { problemsIn } from './problems.js';
import { definitionOf, serviceEvent } from './published.js';
import type { Publisher } from './publisher.js';

/** What versions are made of. */
export interface VersionsParts {
  store: CatalogStore;
  publisher: Publisher;
  known: KnownNames;
  unitOfWork: UnitOfWork;
}

/** What was published of a service, and its end. */
export class VersionsService {
  constructor(private readonly parts: VersionsParts) {}

  /** All versions of a service; 404 when it was never published. */
  async list(ctx: Context, key: string): Promise<VersionFacts[]> {
    const versions = await this.parts.store.versions(scopeFor(ctx, 'service.inspect'), key);
    if (versions.length === 0) throw notFound();
    return versions;
  }

  /** One version of a service; 404 when there is none. */
  async get(ctx: Context, key: string, version: number): Promise<ServiceDocument> {
    const found = await this.parts.store.version(scopeFor(ctx, 'service.inspect'), key, version);
    if (!found) throw notFound();
    return found;
  }

  /**
   * Publishes what an old version says as the next one, so that numbers only grow and history stays as it was. It also brings
   * a retired service back.
   * @throws 422 when the service never had the version, or the version names what is no longer there.
   */
  async rollBack(ctx: Context, key: string, version: number): Promise<ServiceDocument> {
    const { store, publisher, known, unitOfWork } = this.parts;
    const scope = scopeFor(ctx, 'service.rollBack');
    const seen = await store.latestVersion(scope, key);
    if (seen === 0) throw notFound();
    const old = await store.version(scope, key, version);
    if (!old) throw invalidInput(bodyError('/version', 'unknown', UNKNOWN_VERSION));
    const definition = definitionOf(old);
    const problems = await problemsIn(ctx, known, definition);
    if (problems.length > 0) throw invalidInput(...problems);
    return unitOfWork.run(ctx, (tx) =>
      publisher.publish(ctx, tx, { definition, seen, restoredFrom: version }),
    );
  }

  /** Takes a service out of the catalog: nobody submits it any more, and its requests go on. */
  async retire(ctx: Context, key: string): Promise<void> {
    const scope = scopeFor(ctx, 'service.retire');
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const current = await this.parts.store.currentByKey(scope, key, tx.session);
      if (!current) throw notFound();
      await this.parts.store.retire(scope, key, tx.session);
      const { _id, version } = current;
      tx.audit({ action: 'service.retire', subjectId: _id, facts: { key, version } });
      tx.announce(serviceEvent('service.retired', current));
    });
  }
}
