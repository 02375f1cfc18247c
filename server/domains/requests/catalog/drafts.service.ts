import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError, type InputError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { Page } from '../../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { ServiceDefinition } from '../definition.js';
import type { KnownNames } from './catalog.ports.js';
import { KEY } from './checks/names.check.js';
import { OTHER_KEY } from './checks/words.js';
import type { DraftDocument, DraftsStore } from './drafts.store.js';
import { BAD_KEY } from './drafts.words.js';
import { problemsIn } from './problems.js';
import type { Publisher } from './publisher.js';

const DEFAULT_LIMIT = 20;
/** A tenant has no more than this. */
const MOST_DRAFTS = 500;

/** A draft with what is wrong with it. */
export interface DraftDetail {
  draft: DraftDocument;
  problems: InputError[];
}

/** What drafts are made of. */
export interface DraftsParts {
  drafts: DraftsStore;
  publisher: Publisher;
  known: KnownNames;
  unitOfWork: UnitOfWork;
}

/** Services that are being written, and how they are published. */
export class DraftsService {
  constructor(private readonly parts: DraftsParts) {}

  /** A page of the tenant's drafts. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<DraftDetail>> {
    const page = await this.parts.drafts.list(scopeFor(ctx, 'service-draft.read'), cursor, limit);
    const items = await Promise.all(page.items.map((draft) => this.detail(ctx, draft)));
    return { ...page, items };
  }

  /** One draft; 404 when there is none. */
  async get(
    ctx: Context,
    key: string,
    action: 'read' | 'publish' | 'simulate' = 'read',
  ): Promise<DraftDetail> {
    const draft = await this.parts.drafts.find(scopeFor(ctx, `service-draft.${action}`), key);
    if (!draft) throw notFound();
    return this.detail(ctx, draft);
  }

  /**
   * Makes or replaces a draft. A faulty one is kept too: it is work in progress.
   * @param check Throws when the caller saw another version.
   */
  async save(
    ctx: Context,
    key: string,
    definition: ServiceDefinition,
    check: (version: number) => void,
  ): Promise<DraftDetail> {
    if (!KEY.test(key)) throw new PorticoError('invalid_parameter', { errors: [BAD_KEY] });
    if (definition.key !== key) throw invalidInput(bodyError('/key', 'mismatch', OTHER_KEY));
    const draft = await this.parts.unitOfWork.run(ctx, (tx) => this.write(ctx, tx, definition, check));
    return this.detail(ctx, draft);
  }

  /** Writes a draft inside a transaction; `check` may refuse the version that is there, 0 where there is none. */
  async write(
    ctx: Context,
    tx: Transaction,
    definition: ServiceDefinition,
    check: (version: number) => void,
  ): Promise<DraftDocument> {
    const scope = scopeFor(ctx, 'service-draft.save');
    const before = await this.parts.drafts.find(scope, definition.key, tx.session);
    // Whoever changes what is not there any more saw something older.
    check(before?.version ?? 0);
    const draft = before
      ? await this.parts.drafts.replace(scope, before, definition, ctx.clock(), tx.session)
      : await this.create(ctx, tx, definition);
    if (!draft) throw new PorticoError('version_conflict');
    const facts = { key: draft.key, version: draft.version };
    tx.audit({ action: 'service-draft.save', subjectId: draft._id, facts });
    return draft;
  }

  /** Throws a draft away. */
  async delete(ctx: Context, key: string, check: (version: number) => void): Promise<void> {
    const scope = scopeFor(ctx, 'service-draft.delete');
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const draft = await this.parts.drafts.find(scope, key, tx.session);
      if (!draft) throw notFound();
      check(draft.version);
      await this.parts.drafts.delete(scope, draft, tx.session);
      tx.audit({ action: 'service-draft.delete', subjectId: draft._id, facts: { key } });
    });
  }

  /**
   * Publishes a draft as the next version; the draft is used up.
   * @throws 422 with everything that is wrong with it, 409 when somebody published or changed it meanwhile.
   */
  async publish(ctx: Context, key: string, check: (version: number) => void): Promise<ServiceDocument> {
    const { draft, problems } = await this.get(ctx, key, 'publish');
    check(draft.version);
    if (problems.length > 0) throw invalidInput(...problems);
    const seen = await this.parts.publisher.latest(ctx, key);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const scope = scopeFor(ctx, 'service-draft.publish');
      // What was looked at must be what is published.
      if (!(await this.parts.drafts.delete(scope, draft, tx.session)))
        throw new PorticoError('version_conflict');
      return this.parts.publisher.publish(ctx, tx, { definition: draft.definition, seen });
    });
  }

  private async create(ctx: Context, tx: Transaction, definition: ServiceDefinition): Promise<DraftDocument> {
    const { tenantId } = ctx;
    if ((await this.parts.drafts.count(grantScope({ tenantId }), tx.session)) >= MOST_DRAFTS)
      throw new PorticoError('too_many', { extensions: { limit: MOST_DRAFTS } });
    const at = ctx.clock();
    const { key } = definition;
    const draft = {
      _id: newId('svd', at),
      tenantId,
      key,
      definition,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    await this.parts.drafts.insert(draft, tx.session);
    return draft;
  }

  private async detail(ctx: Context, draft: DraftDocument): Promise<DraftDetail> {
    return { draft, problems: await problemsIn(ctx, this.parts.known, draft.definition) };
  }
}
