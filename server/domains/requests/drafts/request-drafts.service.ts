import { authorize, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import { inLocale } from '../catalog/texts.model.js';
import type { ServiceDocument } from '../catalog.store.js';
import { noteEndings } from '../form-usage/form-endings.js';
import { standingOf } from '../form-usage/standing.model.js';
import type { FormUsageStore } from '../form-usage/usage.store.js';
import type { RecordDirectory } from '../requests.ports.js';
import { draftErrors } from './draft-answers.js';
import type {
  DraftContent,
  DraftKey,
  RequestDraftDocument,
  RequestDraftsStore,
} from './request-drafts.store.js';

/** A person has no more than this. */
const MOST_DRAFTS = 50;
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** What drafts of requests are made of. */
export interface RequestDraftsParts {
  drafts: RequestDraftsStore;
  usage: Pick<FormUsageStore, 'addEndings'>;
  catalog: CatalogService;
  records: RecordDirectory;
  unitOfWork: UnitOfWork;
}

/** Requests that people are writing. They are the person's alone: no staff and no program sees them. */
export class RequestDraftsService {
  constructor(private readonly parts: RequestDraftsParts) {}

  /** The caller's own, newest first. */
  async list(ctx: Context): Promise<RequestDraftDocument[]> {
    return this.parts.drafts.list(scopeFor(ctx, 'request-draft.read'), ctx.clock(), MOST_DRAFTS);
  }

  /** The caller's draft of a service; 404 when there is none. */
  async get(ctx: Context, key: DraftKey): Promise<RequestDraftDocument> {
    const draft = await this.parts.drafts.find(scopeFor(ctx, 'request-draft.read'), key);
    if (!draft || isOver(ctx, draft)) throw notFound();
    return draft;
  }

  /**
   * Keeps what the caller has answered so far.
   * @param check Throws when the caller saw another version; 0 is none.
   */
  async save(
    ctx: Context,
    key: DraftKey,
    data: Record<string, unknown>,
    check: (version: number) => void,
  ): Promise<RequestDraftDocument> {
    const service = await this.parts.catalog.get(ctx, key.serviceKey);
    authorize(ctx, 'service.submit', service);
    if (key.recordId !== null && !(await this.parts.records.find(ctx, key.recordId))) throw notFound();
    const errors = draftErrors(inLocale(service, ctx.locale).form, data, ctx);
    if (errors.length > 0) throw invalidInput(...errors);
    return this.parts.unitOfWork.run(ctx, (tx) => this.write(ctx, tx, { key, service, data }, check));
  }

  /** Throws a draft away. */
  async delete(ctx: Context, key: DraftKey, check: (version: number) => void): Promise<void> {
    const scope = scopeFor(ctx, 'request-draft.delete');
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      const draft = await this.parts.drafts.take(scope, key, tx.session);
      if (!draft || isOver(ctx, draft)) throw notFound();
      check(draft.version);
      await noteEndings(this.parts.usage, [draft], 'givenUp', tx.session);
      tx.audit({
        action: 'request-draft.delete',
        subjectId: draft._id,
        facts: { service: key.serviceKey },
      });
    });
  }

  private async write(
    ctx: Context,
    tx: Transaction,
    { key, service, data }: { key: DraftKey; service: ServiceDocument; data: Record<string, unknown> },
    check: (version: number) => void,
  ): Promise<RequestDraftDocument> {
    const scope = scopeFor(ctx, 'request-draft.save');
    const before = await this.parts.drafts.find(scope, key, tx.session);
    const isNew = !before || isOver(ctx, before);
    check(isNew ? 0 : before.version);
    const at = ctx.clock();
    const times = { updatedAt: at, expiresAt: new Date(at.getTime() + KEPT_MS) };
    const stands = { serviceVersion: service.version, standing: standingOf(service.form, data) };
    const content = { data, ...stands, ...times, createdAt: isNew ? at : before.createdAt };
    // Whoever begins anew where the time of an old draft is over gave that one up.
    if (before && isNew) await noteEndings(this.parts.usage, [before], 'givenUp', tx.session);
    const draft = before
      ? await this.parts.drafts.replace(scope, before, content, tx.session)
      : await this.create(ctx, tx, { ...key, ...content });
    if (!draft) throw new PorticoError('version_conflict');
    const facts = { service: key.serviceKey };
    // That somebody began says enough: they type on for a long time.
    if (isNew) tx.audit({ action: 'request-draft.save', subjectId: draft._id, facts });
    return draft;
  }

  private async create(
    ctx: Context,
    tx: Transaction,
    content: DraftKey & DraftContent,
  ): Promise<RequestDraftDocument> {
    const { actor, tenantId } = ctx;
    if (actor.kind !== 'user') throw new PorticoError('forbidden');
    const scope = scopeFor(ctx, 'request-draft.save');
    if ((await this.parts.drafts.count(scope, tx.session)) >= MOST_DRAFTS)
      throw new PorticoError('too_many', { extensions: { limit: MOST_DRAFTS } });
    const whose = { tenantId, accountId: actor.accountId, ownerId: actor.id };
    const draft = { _id: newId('rqd', content.createdAt), ...whose, ...content, version: 1 };
    await this.parts.drafts.insert(draft, tx.session);
    return draft;
  }
}

const isOver = (ctx: Context, { expiresAt }: RequestDraftDocument): boolean => expiresAt <= ctx.clock();
