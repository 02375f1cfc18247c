import { authorize, mayEver, scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ApprovalsService } from './approvals/approvals.service.js';
import type { CatalogService } from './catalog.service.js';
import { requireAudience } from './catalog/audience.js';
import { inLocale } from './catalog/texts.model.js';
import type { ServiceDocument } from './catalog.store.js';
import type { RequestDraftsStore } from './drafts/request-drafts.store.js';
import type { FormDirectory } from './forms/forms.ports.js';
import { requireNamed, type NamesOfAnswers } from './forms/references.js';
import { signaturesIn } from './forms/signatures.js';
import { formErrors } from './form-errors.js';
import type { CommentInput, SubmitRequestInput, TransitionInput } from './requests.dto.js';
import { BLANK_COMMENT, UNKNOWN_SERVICE } from './requests.words.js';
import { expectedBy, labelsOf, renderTitle } from './requests.model.js';
import { saveRequest, serviceOf, visibleRequest } from './one-request.js';
import type { Outlook, Outlooks } from './promise/outlook.js';
import { touched } from './promise/touched.js';
import type { RequestMoves } from './request-moves.js';
import { placeFor, type RequestPlace } from './request-place.js';
import type { AccountDirectory, DocumentShelf, RecordDirectory } from './requests.ports.js';
import type { RequestQuery, TimelineQuery } from './requests.query.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';
import { announcementOf, entryOf } from './timeline.model.js';
import type { EntryDocument, TimelineStore } from './timeline.store.js';
import { resolveTransition } from './transition.js';
import { facetsOf } from './handling/facets.js';
import { filterOf, readList } from './handling/list-filter.js';
import { isInTime } from './handling/reopen.model.js';
import { termsOf } from './handling/terms.model.js';
import type { RequestFacet } from './handling/work.dto.js';
import { isClosed, stateOf } from './workflow.model.js';

const DEFAULT_LIMIT = 20;
const TIMELINE_LIMIT = 50;

/** A request with the version of the service that it runs on. */
export interface RequestDetail {
  request: RequestDocument;
  service: ServiceDocument;
  /** The decisions that it waits or waited for; absent where nobody asked. */
  approvals?: Awaited<ReturnType<ApprovalsService['ofRequest']>>;
  /** What is known of one request at a time only: its place in the queue, and the time spent so far. */
  outlook?: Outlook;
}

/** A page of requests with their services, and the counts that were asked for. */
export interface RequestList extends Page<RequestDetail> {
  facets: RequestFacet[];
}

/** What requests are made of. */
export interface RequestsParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  accounts: AccountDirectory;
  records: RecordDirectory;
  documents: DocumentShelf;
  moves: RequestMoves;
  approvals: Pick<ApprovalsService, 'ofRequest'>;
  drafts: RequestDraftsStore;
  outlooks: Outlooks;
  forms: FormDirectory;
  unitOfWork: UnitOfWork;
}

/** What customers ask for, and its way. */
export class RequestsService {
  constructor(private readonly parts: RequestsParts) {}

  /** Submits a request: checks the answers, links the files, takes a number and starts the workflow. */
  async submit(ctx: Context, input: SubmitRequestInput): Promise<RequestDetail> {
    const service = await this.parts.catalog.find(ctx, input.service);
    if (!service) throw invalidInput(bodyError('/service', 'unknown', UNKNOWN_SERVICE));
    authorize(ctx, 'service.submit', service);
    const errors = formErrors(inLocale(service, ctx.locale).form, input.data, '/data', ctx);
    if (errors.length > 0) throw invalidInput(...errors);
    const place = await placeFor(ctx, this.parts, input);
    requireAudience(service, place);
    const answered = { form: service.form, data: input.data, accountId: place.account._id };
    const names = await requireNamed(ctx, this.parts.forms, answered);
    const number = await this.parts.store.nextNumber(ctx.tenantId);
    const fresh = newRequest(ctx, service, place, number, input.data, names);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await this.parts.moves.start(ctx, tx, fresh, service);
      const linked = await this.parts.documents.link(
        ctx,
        tx,
        input.documents ?? [],
        request,
        service.attachments,
      );
      for (const document of linked) await this.noteDocument(ctx, tx, request, document);
      // What was submitted is not being written any more.
      if (mayEver(ctx.actor, 'request-draft.delete')) {
        const key = { serviceKey: service.key, recordId: request.recordId };
        await this.parts.drafts.delete(scopeFor(ctx, 'request-draft.delete'), key, tx.session);
      }
      return this.withOutlook(ctx, { request, service }, tx);
    });
  }

  /** A page of the requests that the caller may see. */
  async list(ctx: Context, query: RequestQuery): Promise<RequestList> {
    const read = readList(ctx, query);
    const scope = scopeFor(ctx, 'request.read');
    const { sort = '-createdAt', cursor, limit = DEFAULT_LIMIT } = query;
    const page = await this.parts.store.list(scope, filterOf(read), sort, { cursor, limit });
    const services = await this.parts.catalog.versionsOf(
      ctx,
      page.items.map((request) => request.serviceId),
    );
    const items = page.items.map((request) => ({
      request,
      service: services.get(request.serviceId) as ServiceDocument,
    }));
    return { items, nextCursor: page.nextCursor, facets: await facetsOf(ctx, this.parts.store, read) };
  }

  /** One request by id or number; 404 when there is none that the caller may see. */
  async get(ctx: Context, reference: string): Promise<RequestDetail> {
    const detail = await this.withOutlook(ctx, await this.detail(ctx, await this.visible(ctx, reference)));
    const asks = detail.service.workflow.states.some(({ approval }) => approval);
    return asks
      ? { ...detail, approvals: await this.parts.approvals.ofRequest(ctx, detail.request._id) }
      : detail;
  }

  /** A request of the tenant, for whoever may ask about access to anything; null when there is none. */
  async lookUp(ctx: Context, reference: string): Promise<RequestDocument | null> {
    return this.parts.store.find(grantScope({ tenantId: ctx.tenantId }), reference);
  }

  /** A request that the caller may see and do this with. */
  async locate(
    ctx: Context,
    reference: string,
    action: 'request.read' | 'request.attachDocument',
  ): Promise<RequestDocument> {
    const request = await this.visible(ctx, reference);
    authorize(ctx, action, request);
    return request;
  }

  /** What happened to a request, as far as the caller may see it. */
  async timeline(ctx: Context, reference: string, query: TimelineQuery): Promise<Page<EntryDocument>> {
    const request = await this.visible(ctx, reference);
    const scope = scopeFor(ctx, 'timeline.read');
    return this.parts.timeline.list(scope, request._id, query, query.limit ?? TIMELINE_LIMIT);
  }

  /** Adds a comment; an internal note leaves no trace that a customer could see. */
  async comment(ctx: Context, reference: string, input: CommentInput): Promise<EntryDocument> {
    if (input.body.trim() === '') throw invalidInput(bodyError('/body', 'required', BLANK_COMMENT));
    const visibility = input.visibility ?? 'public';
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await this.visible(ctx, reference, tx);
      authorize(ctx, visibility === 'internal' ? 'request.commentInternally' : 'request.comment', request);
      const entry = entryOf(ctx, request, { kind: 'commented', body: input.body, visibility });
      await this.parts.timeline.append([entry], tx.session);
      if (visibility === 'public')
        await saveRequest(ctx, tx, this.parts.store, request, touched(ctx, request));
      tx.audit({ action: 'request.comment', subjectId: request._id, facts: { visibility } });
      tx.announce(announcementOf('request.commented', request, { visibility, entryId: entry._id }));
      return entry;
    });
  }

  /** Moves a request. `check` may refuse the version that was read. */
  async transition(
    ctx: Context,
    reference: string,
    input: TransitionInput,
    check: (version: number) => void,
  ): Promise<RequestDetail> {
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await this.visible(ctx, reference, tx);
      const { service } = await this.detail(ctx, request);
      authorize(ctx, 'request.transition', request);
      check(request.version);
      const choice = resolveTransition(ctx, service.workflow, request, input);
      if (!isInTime(choice.transition, request, ctx.clock()))
        throw new PorticoError('transition_not_available', {
          extensions: { state: request.state, available: [] },
        });
      const { form } = choice.transition;
      const answered = form && { form, data: input.data ?? {}, accountId: request.accountId };
      if (answered) await requireNamed(ctx, this.parts.forms, answered);
      const saved = await this.parts.moves.move(ctx, tx, { request, service }, choice, input);
      return this.withOutlook(ctx, { request: saved, service }, tx);
    });
  }

  /** Notes a linked file in the timeline and tells it. */
  private async noteDocument(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    document: { id: string; name: string },
  ): Promise<void> {
    const entry = entryOf(ctx, request, { kind: 'documentAdded', document });
    await this.parts.timeline.append([entry], tx.session);
    tx.announce(announcementOf('document.added', request, { documentId: document.id, entryId: entry._id }));
  }

  /** Notes a file that was uploaded straight to a request; the right to attach it is checked again inside the transaction. */
  async noteUpload(
    ctx: Context,
    tx: Transaction,
    reference: string,
    document: { id: string; name: string },
  ): Promise<void> {
    const request = await this.visible(ctx, reference, tx);
    authorize(ctx, 'request.attachDocument', request);
    await this.noteDocument(ctx, tx, request, document);
  }

  private async withOutlook(ctx: Context, detail: RequestDetail, tx?: Transaction): Promise<RequestDetail> {
    return { ...detail, outlook: await this.parts.outlooks.of(ctx, detail, tx?.session) };
  }

  private visible(ctx: Context, reference: string, tx?: Transaction): Promise<RequestDocument> {
    return visibleRequest(ctx, this.parts.store, reference, tx);
  }

  private async detail(ctx: Context, request: RequestDocument): Promise<RequestDetail> {
    return { request, service: await serviceOf(ctx, this.parts.catalog, request) };
  }
}

/** A request that is not kept yet, by whoever acts. */
export function newRequest(
  ctx: Context,
  service: ServiceDocument,
  { account, location, record }: RequestPlace,
  number: string,
  data: Record<string, unknown>,
  names: NamesOfAnswers = new Map(),
): RequestDocument {
  const at = ctx.clock();
  const state = stateOf(service.workflow, service.workflow.initial);
  const signatures = signaturesIn(service.form, data, at);
  const words = { number, accountName: account.name, requesterName: ctx.actor.name, data };
  return {
    _id: newId('req', at),
    tenantId: ctx.tenantId,
    number,
    accountId: account._id,
    accountName: account.name,
    locationId: location?._id ?? null,
    locationName: location?.name ?? null,
    department: service.department ?? null,
    recordId: record?._id ?? null,
    ownerId: ctx.actor.id,
    requesterName: ctx.actor.name,
    serviceId: service._id,
    serviceKey: service.key,
    title: renderTitle(service.title, data, labelsOf(service.form, names), service.name),
    state: state.key,
    category: state.category,
    status: isClosed(state.category) ? 'closed' : 'open',
    data,
    facts: {},
    priority: 'normal',
    assigneeId: null,
    assigneeName: null,
    timers: [],
    needsHuman: null,
    parentId: null,
    ...(signatures.length > 0 ? { signatures } : {}),
    reached: [{ state: state.key, at }],
    expectedBy: expectedBy(at, service.promise.hours),
    rating: null,
    terms: termsOf(words, service),
    clock: null,
    escalated: null,
    lastTouchedAt: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
}
