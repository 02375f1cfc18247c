import { authorize, may, scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ApprovalsService } from './approvals/approvals.service.js';
import { withParts } from './bundles/parts.reader.js';
import type { CatalogService } from './catalog.service.js';
import { requireAudience } from './catalog/audience.js';
import { inLocale } from './catalog/texts.model.js';
import type { ServiceDocument } from './catalog.store.js';
import type { Followers } from './conversation/followers.js';
import type { ReadingsService } from './conversation/readings.service.js';
import type { SubmittedDrafts } from './drafts/submitted-drafts.js';
import type { FormDirectory } from './forms/forms.ports.js';
import { requireNamed, type NamesOfAnswers } from './forms/references.js';
import { signaturesIn } from './forms/signatures.js';
import { formErrors } from './form-errors.js';
import type { SubmitRequestInput } from './requests.dto.js';
import { UNKNOWN_SERVICE } from './requests.words.js';
import { expectedBy, labelsOf, renderTitle } from './requests.model.js';
import { survivorOf } from './links/duplicates.js';
import { linkBoth } from './links/linking.js';
import { linksOf, type LinkDetail } from './links/links.reader.js';
import { originOf } from './links/splitting.js';
import { serviceOf, visibleRequest } from './one-request.js';
import type { Outlook, Outlooks } from './promise/outlook.js';
import type { RequestMoves } from './request-moves.js';
import { ownAccount, placeFor, type RequestPlace } from './request-place.js';
import type { AccountDirectory, DocumentShelf, RecordDirectory } from './requests.ports.js';
import type { RequestQuery, TimelineQuery } from './requests.query.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';
import { announcementOf, entryOf } from './timeline.model.js';
import type { EntryDocument, TimelineStore } from './timeline.store.js';
import type { TransitionInput } from './transition.dto.js';
import { resolveTransition } from './transition.js';
import { facetsOf } from './handling/facets.js';
import { filterOf, readList } from './handling/list-filter.js';
import { isInTime } from './handling/reopen.model.js';
import { termsOf } from './handling/terms.model.js';
import type { RequestFacet } from './handling/work.dto.js';
import { isClosed, stateOf } from './workflow.model.js';
import { everyChart } from './every-way.model.js';

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
  /** Of a bundle, those parts that the caller may see; absent is none. */
  parts?: readonly RequestDetail[];
  /** Its links to others that the caller may see; absent where nobody asked. */
  links?: readonly LinkDetail[];
  /** How much others have said since the caller read it; absent where nobody counts. */
  unread?: number;
}

/** A request that can be begun: everything that was asked is there and allowed. */
export interface PreparedRequest {
  request: RequestDocument;
  service: ServiceDocument;
  /** Ids of the caller's uploads that come with it. */
  documents: readonly string[];
  /** The request that it is split from; null is a request of its own. */
  origin: Awaited<ReturnType<typeof originOf>>;
}

/** A page of a timeline. */
export interface TimelinePage extends Page<EntryDocument> {
  /** The latest entry that the caller has read; null where they have read none. */
  readUpTo: string | null;
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
  drafts: Pick<SubmittedDrafts, 'end'>;
  outlooks: Outlooks;
  readings: Pick<ReadingsService, 'unread' | 'upTo'>;
  followers: Pick<Followers, 'carry'>;
  forms: FormDirectory;
  unitOfWork: UnitOfWork;
}

/** What customers ask for, and its way. */
export class RequestsService {
  constructor(private readonly parts: RequestsParts) {}

  /** Submits a request: checks the answers, links the files, takes a number and starts the workflow. */
  async submit(ctx: Context, input: SubmitRequestInput): Promise<RequestDetail> {
    const prepared = await this.prepare(ctx, input);
    const { service, origin } = prepared;
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const [begun, queue] = await Promise.all([
        this.begin(ctx, tx, prepared),
        this.parts.outlooks.queue(prepared.request),
      ]);
      const request = origin ? await this.linkToFirst(ctx, tx, begun, origin.request._id) : begun;
      const spentMs = await this.parts.outlooks.spent(ctx, request);
      return { request, service, outlook: { queue, spentMs } };
    });
  }

  /** Links a request to the one that it is split from. */
  private async linkToFirst(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    firstId: string,
  ): Promise<RequestDocument> {
    const first = await this.visible(ctx, firstId, tx);
    return linkBoth(ctx, tx, this.parts.store, request, 'splitFrom', first, '/splitFrom');
  }

  /** A service that the caller may submit; null when there is none. */
  async offers(ctx: Context, key: string): Promise<ServiceDocument | null> {
    const service = await this.parts.catalog.find(ctx, key);
    return service && may(ctx, 'service.submit', service) ? service : null;
  }

  /**
   * Checks what is asked for and takes a number.
   * @param guess where nobody may be asked for the location: the id of the likely one; null knows none.
   */
  async prepare(ctx: Context, input: SubmitRequestInput, guess?: string | null): Promise<PreparedRequest> {
    const [service, own] = await Promise.all([
      this.parts.catalog.find(ctx, input.service),
      ownAccount(ctx, this.parts.accounts),
    ]);
    if (!service) throw invalidInput(bodyError('/service', 'unknown', UNKNOWN_SERVICE));
    authorize(ctx, 'service.submit', service);
    const errors = formErrors(inLocale(service, ctx.locale).form, input.data, '/data', ctx);
    if (errors.length > 0) throw invalidInput(...errors);
    const origin = await originOf(ctx, this.parts.store, input);
    const place = origin?.place ?? (await placeFor(ctx, this.parts, input, own, guess));
    requireAudience(service, place);
    const answered = { form: service.form, data: input.data, accountId: place.account._id };
    const names = await requireNamed(ctx, this.parts.forms, answered);
    const number = await this.parts.store.nextNumber(ctx.tenantId);
    const request = newRequest(origin?.owner ?? ctx, service, place, number, input.data, names);
    return { request, service, documents: input.documents ?? [], origin };
  }

  /** Keeps a prepared request, links its files and starts its workflow. */
  async begin(
    ctx: Context,
    tx: Transaction,
    { request: fresh, service, documents }: PreparedRequest,
  ): Promise<RequestDocument> {
    const request = await this.parts.moves.start(ctx, tx, fresh, service);
    const linked = await this.parts.documents.link(ctx, tx, documents, request, service.attachments);
    for (const document of linked) await this.noteDocument(ctx, tx, request, document);
    await this.parts.drafts.end(ctx, tx, { serviceKey: service.key, recordId: request.recordId });
    return request;
  }

  /** A page of the requests that the caller may see. */
  async list(ctx: Context, query: RequestQuery): Promise<RequestList> {
    const read = readList(ctx, query);
    const scope = scopeFor(ctx, 'request.read');
    const { sort = '-createdAt', cursor, limit = DEFAULT_LIMIT } = query;
    const page = await this.parts.store.list(scope, filterOf(read), sort, { cursor, limit });
    const [services, unread, facets] = await Promise.all([
      this.parts.catalog.versionsOf(
        ctx,
        page.items.map((request) => request.serviceId),
      ),
      this.parts.readings.unread(ctx, page.items),
      facetsOf(ctx, this.parts.store, read),
    ]);
    const items = page.items.map((request) => ({
      request,
      service: services.get(request.serviceId) as ServiceDocument,
      ...(unread ? { unread: unread.get(request._id) ?? 0 } : {}),
    }));
    return { items: await withParts(ctx, this.parts, items), nextCursor: page.nextCursor, facets };
  }

  /** One request by id or number; 404 when there is none that the caller may see. */
  async get(ctx: Context, reference: string): Promise<RequestDetail> {
    const detail = await this.detail(ctx, await this.visible(ctx, reference));
    const charts = everyChart(detail.service.workflow);
    const asks = charts.some(({ states }) => states.some(({ approval }) => approval));
    // None of them needs another one: side by side they take as long as the slowest.
    const [whole, outlook, links, approvals] = await Promise.all([
      this.whole(ctx, detail),
      this.parts.outlooks.of(ctx, detail),
      linksOf(ctx, this.parts, detail),
      asks ? this.parts.approvals.ofRequest(ctx, detail.request._id) : null,
    ]);
    return { ...whole, outlook, links, ...(approvals ? { approvals } : {}) };
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
  async timeline(ctx: Context, reference: string, query: TimelineQuery): Promise<TimelinePage> {
    const request = await this.visible(ctx, reference);
    const scope = scopeFor(ctx, 'timeline.read');
    const page = await this.parts.timeline.list(scope, request._id, query, query.limit ?? TIMELINE_LIMIT);
    return { ...page, readUpTo: await this.parts.readings.upTo(ctx, request._id) };
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
      const { duplicateOf } = input;
      const survivor =
        duplicateOf === undefined
          ? null
          : await survivorOf(ctx, tx, this.parts.store, request, choice, duplicateOf);
      const moved = await this.parts.moves.move(ctx, tx, { request, service }, choice, input);
      const saved = survivor
        ? await linkBoth(ctx, tx, this.parts.store, moved, 'duplicateOf', survivor, '/duplicateOf')
        : moved;
      if (survivor) await this.parts.followers.carry(ctx, tx, saved, survivor);
      const known = await this.withOutlook(ctx, { request: saved, service });
      return this.whole(ctx, known, tx);
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
    await this.parts.timeline.append([entry], tx);
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

  private async withOutlook(ctx: Context, detail: RequestDetail): Promise<RequestDetail> {
    return { ...detail, outlook: await this.parts.outlooks.of(ctx, detail) };
  }

  private visible(ctx: Context, reference: string, tx?: Transaction): Promise<RequestDocument> {
    return visibleRequest(ctx, this.parts.store, reference, tx);
  }

  private async detail(ctx: Context, request: RequestDocument): Promise<RequestDetail> {
    return { request, service: await serviceOf(ctx, this.parts.catalog, request) };
  }

  private async whole(ctx: Context, detail: RequestDetail, tx?: Transaction): Promise<RequestDetail> {
    const [found] = await withParts(ctx, this.parts, [detail], tx?.session);
    return found ?? detail;
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
    helpWanted: null,
    parentId: null,
    part: null,
    ...(signatures.length > 0 ? { signatures } : {}),
    reached: [{ state: state.key, at }],
    expectedBy: expectedBy(at, service.promise.hours),
    rating: null,
    terms: termsOf(words, service),
    clock: null,
    escalated: null,
    spoken: {},
    lastTouchedAt: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
}
