import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { Publisher } from './catalog/publisher.js';
import { SearchIndexes } from './catalog/search-indexes.js';
import type { CatalogStore, ServiceDocument } from './catalog.store.js';
import { checkDefinition } from './definition.check.js';
import type { ServiceDefinition } from './definition.js';

/** Published versions never change, so that they may be kept in memory; this many of them. */
const KEPT_VERSIONS = 2_000;

/** The service catalog. */
export class CatalogService {
  private readonly versions = new Map<string, ServiceDocument>();
  private readonly indexes = new SearchIndexes();
  private readonly publisher: Publisher;

  constructor(
    private readonly store: CatalogStore,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.publisher = new Publisher(store);
  }

  /** The services that the caller may see, in catalog order; those that fit a search, the best first. */
  async list(ctx: Context, search = ''): Promise<ServiceDocument[]> {
    const visible = await this.store.current(scopeFor(ctx, 'service.read'));
    if (search.trim() === '') return visible;
    const whole = grantScope({ tenantId: ctx.tenantId });
    const ids = await this.store.currentIds(whole);
    const found = await this.indexes.find(ctx, search, ids, () => this.store.byIds(whole, ids));
    // What the index finds is looked for among what the caller may see.
    const byId = new Map(visible.map((service) => [service._id, service]));
    return found.flatMap((id) => byId.get(id) ?? []);
  }

  /** One service by its key; 404 when there is none that the caller may see. */
  async get(ctx: Context, key: string): Promise<ServiceDocument> {
    const service = await this.find(ctx, key);
    if (!service) throw notFound();
    return service;
  }

  /** The current version by key; null when there is none that the caller may see. */
  async find(ctx: Context, key: string): Promise<ServiceDocument | null> {
    const id = await this.store.currentIdByKey(scopeFor(ctx, 'service.read'), key);
    return id === null ? null : ((await this.versionsOf(ctx, [id])).get(id) ?? null);
  }

  /** Keys of the departments that services name. */
  async departments(ctx: Context): Promise<string[]> {
    return this.store.departments(grantScope({ tenantId: ctx.tenantId }));
  }

  /** A current service of the tenant, for whoever may ask about access to anything; null when there is none. */
  async lookUp(ctx: Context, key: string): Promise<ServiceDocument | null> {
    return this.store.currentByKey(grantScope({ tenantId: ctx.tenantId }), key);
  }

  /** The very versions that requests run on, by id. Who may see a request may see how it runs. */
  async versionsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, ServiceDocument>> {
    const known = ids.flatMap((id) => this.versions.get(versionKey(ctx, id)) ?? []);
    const answer = new Map(known.map((service) => [service._id, service]));
    const unknown = [...new Set(ids)].filter((id) => !answer.has(id));
    if (unknown.length === 0) return answer;
    const found = await this.store.byIds(grantScope({ tenantId: ctx.tenantId }), unknown);
    if (this.versions.size > KEPT_VERSIONS) this.versions.clear();
    for (const service of found) {
      this.versions.set(versionKey(ctx, service._id), service);
      answer.set(service._id, service);
    }
    return answer;
  }

  /**
   * Publishes a definition as the next version of its service.
   * @throws Error that names every fault of the definition.
   */
  async publish(ctx: Context, definition: ServiceDefinition): Promise<ServiceDocument> {
    const faults = checkDefinition(definition);
    if (faults.length > 0)
      throw new Error(`The service ${definition.key} cannot be published:\n${faults.join('\n')}`);
    const seen = await this.publisher.latest(ctx, definition.key);
    return this.unitOfWork.run(ctx, (tx) => this.publisher.publish(ctx, tx, { definition, seen }));
  }
}

const versionKey = (ctx: Context, id: string): string => `${ctx.tenantId}/${id}`;
