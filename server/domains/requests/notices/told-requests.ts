import { mayEver, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { CatalogService } from '../catalog.service.js';
import { grantScope } from '../../../kernel/scope.js';
import type { ApprovalsStore } from '../approvals/approvals.store.js';
import type { ServiceDocument } from '../catalog.store.js';
import { titleSeenBy } from '../requests.present.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import type { TimelineStore } from '../timeline.store.js';

/** What of requests notifications tell. */
export interface ToldRequestsParts {
  store: RequestsStore;
  timeline: TimelineStore;
  approvals: ApprovalsStore;
  catalog: CatalogService;
}

/** Requests and their timelines in few words, for whoever may see them. */
export class ToldRequests {
  constructor(private readonly parts: ToldRequestsParts) {}

  /** Those of these requests that are there, by id, whoever asks. */
  async all({ tenantId }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, RequestDocument>> {
    const found = await this.parts.store.byIds(grantScope({ tenantId }), ids);
    return new Map(found.map((request) => [request._id, request]));
  }

  /** Those of these requests that the caller may see, by id. */
  async visible(ctx: Context, ids: readonly string[]) {
    if (ids.length === 0 || !mayEver(ctx.actor, 'request.read')) return new Map<string, never>();
    const found = await this.parts.store.byIds(scopeFor(ctx, 'request.read'), ids);
    const services = await this.servicesOf(ctx, found);
    return new Map(
      found.flatMap((request) => {
        const service = services.get(request.serviceId);
        return service ? [[request._id, told(ctx, request, service)]] : [];
      }),
    );
  }

  /** An approval that still waits, whoever asks; null when it is over or gone. */
  async waitingApproval({ tenantId }: Context, id: string) {
    const approval = await this.parts.approvals.find(grantScope({ tenantId }), id);
    return approval?.status === 'pending' ? approval : null;
  }

  /**
   * What those of these approvals are about that the caller may see, by id. Who may see an approval may know the number of its
   * request; of its title, what they may read of the answers.
   */
  async ofApprovals(ctx: Context, ids: readonly string[]) {
    if (ids.length === 0 || !mayEver(ctx.actor, 'approval.read')) return new Map<string, never>();
    const approvals = await this.parts.approvals.byIds(scopeFor(ctx, 'approval.read'), ids);
    const requests = await this.parts.store.byIds(
      grantScope({ tenantId: ctx.tenantId }),
      approvals.map(({ requestId }) => requestId),
    );
    const services = await this.servicesOf(ctx, requests);
    return new Map(
      approvals.flatMap(({ _id, requestId }) => {
        const request = requests.find((one) => one._id === requestId);
        const service = request && services.get(request.serviceId);
        return service ? [[_id, told(ctx, request, service)]] : [];
      }),
    );
  }

  private servicesOf(ctx: Context, requests: readonly RequestDocument[]) {
    return this.parts.catalog.versionsOf(
      ctx,
      requests.map(({ serviceId }) => serviceId),
    );
  }

  /** An entry of a timeline that the caller may see; null when there is none. */
  async entry(ctx: Context, id: string) {
    const entry = await this.parts.timeline.entries.findOne(scopeFor(ctx, 'timeline.read'), { _id: id });
    return entry && { by: entry.actor.name, body: entry.body, document: entry.document?.name ?? null };
  }
}

function told(ctx: Context, request: RequestDocument, service: ServiceDocument) {
  const states = new Map(
    service.workflow.states.flatMap(({ key, name, parallel }) => [
      [key, name] as const,
      ...(parallel?.branches ?? []).flatMap((branch) =>
        branch.states.map(
          (state) => [`${key}/${branch.key}/${state.key}`, `${branch.name}: ${state.name}`] as const,
        ),
      ),
    ]),
  );
  const title = titleSeenBy(ctx, { request, service });
  return { id: request._id, number: request.number, title, serviceName: service.name, states };
}
