import { mayEver, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Filter } from '../../../store/scoped-collection.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { FormDirectory } from '../forms/forms.ports.js';
import { namesOf, type NamesOfAnswers } from '../forms/references.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { decidesAs } from './approval.model.js';
import type { ApproverDirectory } from './approvals.ports.js';
import type { ApprovalQuery } from './approvals.query.js';
import type { ApprovalDocument, ApprovalsStore } from './approvals.store.js';
import { votesOf, type Approvers, type Principal } from './approvers.js';

const DEFAULT_LIMIT = 20;

/** An approval with what an answer says of it. */
export interface ApprovalView {
  approval: ApprovalDocument;
  request: RequestDocument;
  service: ServiceDocument;
  /** In whose place the caller may decide it now; empty when they may not. */
  votes: readonly Principal[];
}

/** What people and roles are called. */
export interface ApproverNames {
  people: ReadonlyMap<string, string>;
  roles: ReadonlyMap<string, string>;
}

/** One approval with everything that is needed to decide. */
export interface ApprovalDetailView extends ApprovalView {
  names: ApproverNames;
  /** What records and people are called that the answers name. */
  answerNames: NamesOfAnswers;
}

/** What reading approvals is made of. */
export interface ApprovalsParts {
  store: ApprovalsStore;
  approvers: Approvers;
  directory: ApproverDirectory;
  requests: RequestsStore;
  catalog: CatalogService;
  /** Made later than approvals. */
  forms: () => FormDirectory;
}

/** Approvals, as those see them who have to decide and those who wait. */
export class ApprovalsService {
  constructor(private readonly parts: ApprovalsParts) {}

  /** A page of the approvals that wait for the caller, that they decided, or that they may see. */
  async list(
    ctx: Context,
    query: ApprovalQuery,
  ): Promise<{ items: ApprovalView[]; nextCursor: string | null }> {
    const { view = 'toDecide', cursor, limit = DEFAULT_LIMIT } = query;
    const asked = await this.asked(ctx, query);
    const principals = await this.parts.approvers.principalsOf(ctx);
    const toDecide = view === 'toDecide';
    if (toDecide && !mayDecideEver(ctx)) return { items: [], nextCursor: null };
    const own = view === 'decidedByMe' ? { decidedByIds: ctx.actor.id } : {};
    const scope = scopeFor(ctx, toDecide ? 'approval.decide' : 'approval.read');
    const filter = { $and: [asked, toDecide ? waitingFor(ctx, principals) : own] };
    const sort = toDecide ? 'createdAt' : '-createdAt';
    const page = await this.parts.store.list(scope, filter, sort, cursor, limit);
    const items = await this.views(ctx, page.items, principals);
    return { items, nextCursor: page.nextCursor };
  }

  /** One approval; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string, tx?: Transaction): Promise<ApprovalDetailView> {
    const approval = await this.parts.store.find(scopeFor(ctx, 'approval.read'), id, tx?.session);
    if (!approval) throw notFound();
    const principals = await this.parts.approvers.principalsOf(ctx);
    const [view] = (await this.views(ctx, [approval], principals, tx)) as [ApprovalView];
    const { data, accountId } = view.request;
    const answered = { form: view.service.form, data, accountId };
    const answerNames = await namesOf(ctx, this.parts.forms(), answered);
    return { ...view, names: await this.namesOf(ctx, [approval]), answerNames };
  }

  /** The approvals of a request that the caller may see, the first ones first. */
  async ofRequest(
    ctx: Context,
    requestId: string,
  ): Promise<{ approvals: ApprovalDocument[]; names: ApproverNames }> {
    if (!mayEver(ctx.actor, 'approval.read')) return { approvals: [], names: NO_NAMES };
    const approvals = await this.parts.store.ofRequests(scopeFor(ctx, 'approval.read'), [requestId]);
    return { approvals, names: await this.namesOf(ctx, approvals) };
  }

  /** Ids of those for whom an approval waits, and of who decides for them: whom to tell about it. */
  async waitedFor(ctx: Context, id: string): Promise<string[]> {
    const approval = await this.parts.store.find(scopeFor(ctx, 'approval.read'), id);
    return approval ? this.parts.approvers.waitedFor(ctx, approval) : [];
  }

  private async asked(ctx: Context, { status, service, request }: ApprovalQuery): Promise<Filter> {
    const of = request === undefined ? null : await this.requestNamed(ctx, request);
    return {
      ...(status ? { status } : {}),
      ...(service ? { serviceKey: service } : {}),
      ...(of ? { requestId: of._id } : {}),
    };
  }

  private async requestNamed(ctx: Context, reference: string): Promise<RequestDocument> {
    const request = await this.parts.requests.find(scopeFor(ctx, 'request.read'), reference);
    if (!request) throw notFound();
    return request;
  }

  private async views(
    ctx: Context,
    approvals: readonly ApprovalDocument[],
    principals: readonly Principal[],
    tx?: Transaction,
  ): Promise<ApprovalView[]> {
    const ids = approvals.map(({ requestId }) => requestId);
    // Who may see an approval may know what it is about; its title and answers, only whoever may read those.
    const scope = grantScope({ tenantId: ctx.tenantId });
    const requests = await this.parts.requests.byIds(scope, ids, tx?.session);
    const services = await this.parts.catalog.versionsOf(
      ctx,
      approvals.map(({ serviceId }) => serviceId),
    );
    return approvals.map((approval) => ({
      approval,
      request: requests.find(({ _id }) => _id === approval.requestId) as RequestDocument,
      service: services.get(approval.serviceId) as ServiceDocument,
      votes: votesOf(ctx, approval, principals),
    }));
  }

  private async namesOf(ctx: Context, approvals: readonly ApprovalDocument[]): Promise<ApproverNames> {
    const stages = approvals.flatMap((approval) => approval.stages);
    if (stages.length === 0) return NO_NAMES;
    const named = stages.flatMap(({ people }) => people);
    const people = await this.parts.directory.names(ctx, [...new Set(named)]);
    return { people, roles: await this.parts.directory.roleNames(ctx) };
  }
}

const NO_NAMES: ApproverNames = { people: new Map(), roles: new Map() };

const mayDecideEver = (ctx: Context): boolean =>
  ctx.actor.kind === 'user' && mayEver(ctx.actor, 'approval.decide');

/** What the caller could decide now, by themselves or for somebody who is away. */
function waitingFor(ctx: Context, principals: readonly Principal[]): Filter {
  const { id } = ctx.actor;
  const ways = principals
    // Whoever is away and may decide nothing any more lends nothing either.
    .filter(({ actor }) => mayEver(actor, 'approval.decide'))
    .map(({ actor, isSelf, services }) => ({
      status: 'pending',
      deciders: { $in: decidesAs(actor) },
      covered: { $nin: [id, actor.id] },
      excluded: { $nin: [id, actor.id] },
      ...(services === null ? {} : { serviceKey: { $in: services } }),
      ...(isSelf ? {} : { $and: [scopeFor({ ...ctx, actor }, 'approval.decide').filter] }),
    }));
  const [only] = ways;
  return only && ways.length === 1 ? only : { $or: ways };
}
