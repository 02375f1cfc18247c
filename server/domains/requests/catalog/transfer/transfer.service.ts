import { scopeFor } from '../../../../access/guard.js';
import type { Context } from '../../../../kernel/context.js';
import { PorticoError } from '../../../../kernel/errors.js';
import type { UnitOfWork } from '../../../../store/unit-of-work.js';
import type { CatalogStore } from '../../catalog.store.js';
import type { ServiceDefinition } from '../../definition.js';
import type { KnownNames } from '../catalog.ports.js';
import type { DraftsService } from '../drafts.service.js';
import type { DraftsStore } from '../drafts.store.js';
import { problemsIn } from '../problems.js';
import { definitionOf } from '../published.js';
import type { ServiceImportInput } from './definitions.dto.js';
import type { ServiceExportQuery } from './export.query.js';
import { fatesOf, type Fate, type Incoming } from './import.model.js';
import { UNKNOWN_KEY } from './transfer.words.js';

/** What became of each definition of a document. */
export interface Imported {
  dryRun: boolean;
  results: (Fate & { key: string })[];
}

/** What exports and imports are made of. */
export interface TransferParts {
  store: CatalogStore;
  draftsStore: DraftsStore;
  drafts: DraftsService;
  known: KnownNames;
  unitOfWork: UnitOfWork;
}

/** Carries services from one tenant or place to another, as one document. */
export class TransferService {
  constructor(private readonly parts: TransferParts) {}

  /**
   * What is published, by key; with drafts in its place where they are asked for.
   * @throws 400 for a key of which there is nothing.
   */
  async export(
    ctx: Context,
    { service: keys, drafts = false }: ServiceExportQuery,
  ): Promise<ServiceDefinition[]> {
    const { store, draftsStore } = this.parts;
    const published = await store.current(scopeFor(ctx, 'service.inspect'));
    const drafted = drafts ? await draftsStore.all(scopeFor(ctx, 'service-draft.read')) : [];
    const found = new Map([
      ...published.map((one) => [one.key, definitionOf(one)] as const),
      ...drafted.map(({ key, definition }) => [key, definition] as const),
    ]);
    if (keys?.some((key) => !found.has(key)))
      throw new PorticoError('invalid_parameter', { errors: [UNKNOWN_KEY] });
    const wanted = [...found.values()].filter(({ key }) => !keys || keys.includes(key));
    return wanted.sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  /** Makes drafts of a document, or tells what would become of it. What is faulty is not taken, and keeps nothing else from being. */
  async import(ctx: Context, { services, dryRun = false }: ServiceImportInput): Promise<Imported> {
    const incoming = await Promise.all(services.map((definition) => this.incoming(ctx, definition)));
    const fates = fatesOf(incoming);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      for (const [at, { definition, draft }] of incoming.entries()) {
        const status = fates[at]?.status;
        if (dryRun || status === 'same' || status === 'faulty') continue;
        await this.parts.drafts.write(ctx, tx, definition, (version) => {
          // What was decided about must be what is replaced.
          if (version !== (draft?.version ?? 0)) throw new PorticoError('version_conflict');
        });
      }
      return { dryRun, results: fates.map((fate, at) => ({ ...fate, key: services[at]?.key ?? '' })) };
    });
  }

  private async incoming(ctx: Context, definition: ServiceDefinition): Promise<Incoming> {
    const { store, draftsStore, known } = this.parts;
    const scope = scopeFor(ctx, 'service-draft.save');
    const [draft, current, problems] = await Promise.all([
      draftsStore.find(scope, definition.key),
      store.currentByKey(scope, definition.key),
      problemsIn(ctx, known, definition),
    ]);
    return { definition, draft, current: current && definitionOf(current), problems };
  }
}
