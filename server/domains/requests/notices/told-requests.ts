import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { CatalogService } from '../catalog.service.js';
import { titleSeenBy } from '../requests.present.js';
import type { RequestsStore } from '../requests.store.js';
import type { TimelineStore } from '../timeline.store.js';

/** What of requests notifications tell. */
export interface ToldRequestsParts {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
}

/** Requests and their timelines in few words, for whoever may see them. */
export class ToldRequests {
  constructor(private readonly parts: ToldRequestsParts) {}

  /** Those of these requests that the caller may see, by id. */
  async visible(ctx: Context, ids: readonly string[]) {
    if (ids.length === 0) return new Map<string, never>();
    const found = await this.parts.store.byIds(scopeFor(ctx, 'request.read'), ids);
    const services = await this.parts.catalog.versionsOf(
      ctx,
      found.map(({ serviceId }) => serviceId),
    );
    return new Map(
      found.flatMap((request) => {
        const service = services.get(request.serviceId);
        if (!service) return [];
        const states = new Map(service.workflow.states.map(({ key, name }) => [key, name]));
        const title = titleSeenBy(ctx, { request, service });
        const told = { id: request._id, number: request.number, title, serviceName: service.name, states };
        return [[request._id, told]];
      }),
    );
  }

  /** An entry of a timeline that the caller may see; null when there is none. */
  async entry(ctx: Context, id: string) {
    const entry = await this.parts.timeline.entries.findOne(scopeFor(ctx, 'timeline.read'), { _id: id });
    return entry && { by: entry.actor.name, body: entry.body, document: entry.document?.name ?? null };
  }
}
