import { authorize, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { Page } from '../../../store/paging.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CreateRequestViewInput, UpdateRequestViewInput } from './views.dto.js';
import type { ViewDocument, ViewsStore } from './views.store.js';
import { BLANK_NAME } from './work.words.js';

const DEFAULT_LIMIT = 50;
/** A person has no more than this. */
const MOST_VIEWS = 100;

/** Lists of requests that staff saved. */
export class ViewsService {
  constructor(
    private readonly store: ViewsStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Saves a list. */
  async create(ctx: Context, input: CreateRequestViewInput): Promise<ViewDocument> {
    refuseBlank(input.name);
    const at = ctx.clock();
    const { actor, tenantId } = ctx;
    const { name, shared = false, filters, sort = '-createdAt' } = input;
    const view: ViewDocument = {
      _id: newId('rqv', at),
      tenantId,
      ownerId: actor.id,
      accountId: actor.kind === 'user' ? actor.accountId : '',
      ownerName: actor.name,
      ...{ name, shared, filters, sort },
      ...{ version: 1, createdAt: at, updatedAt: at },
    };
    authorize(ctx, 'request-view.create', view);
    return this.unitOfWork.run(ctx, async (tx) => {
      if ((await this.store.countOf(grantScope({ tenantId }), actor.id, tx.session)) >= MOST_VIEWS)
        throw new PorticoError('too_many', { extensions: { limit: MOST_VIEWS } });
      await this.store.insert(view, tx.session);
      tx.audit({ action: 'request-view.create', subjectId: view._id, facts: { shared } });
      return view;
    });
  }

  /** One's own and the shared ones, the oldest first. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<ViewDocument>> {
    return this.store.list(scopeFor(ctx, 'request-view.read'), cursor, limit);
  }

  /** One; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string): Promise<ViewDocument> {
    const view = await this.store.find(scopeFor(ctx, 'request-view.read'), id);
    if (!view) throw notFound();
    return view;
  }

  /**
   * Changes a list.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    id: string,
    input: UpdateRequestViewInput,
    check: (version: number) => void,
  ): Promise<ViewDocument> {
    if (input.name !== undefined) refuseBlank(input.name);
    return this.unitOfWork.run(ctx, async (tx) => {
      const scope = scopeFor(ctx, 'request-view.read');
      const view = await this.store.find(scope, id, tx.session);
      if (!view) throw notFound();
      authorize(ctx, 'request-view.update', view);
      check(view.version);
      if (Object.keys(input).length === 0) return view;
      const saved = await this.store.save(scope, view, { ...input, updatedAt: ctx.clock() }, tx.session);
      if (!saved) throw new PorticoError('version_conflict');
      const fields = Object.keys(input).sort().join(' ');
      tx.audit({ action: 'request-view.update', subjectId: id, facts: { fields } });
      return saved;
    });
  }

  /** Takes a list out. */
  async delete(ctx: Context, id: string): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const scope = scopeFor(ctx, 'request-view.read');
      const view = await this.store.find(scope, id, tx.session);
      if (!view) throw notFound();
      authorize(ctx, 'request-view.delete', view);
      await this.store.delete(scope, id, tx.session);
      tx.audit({ action: 'request-view.delete', subjectId: id });
    });
  }
}

function refuseBlank(name: string): void {
  if (name.trim() === '') throw invalidInput(bodyError('/name', 'required', BLANK_NAME));
}
