import type { ClientSession } from 'mongoose';
import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { CatalogService } from '../catalog.service.js';
import type { RequestDetail } from '../requests.service.js';
import type { RequestsStore } from '../requests.store.js';
import type { Relation } from './links.model.js';

/** A link with the request that it leads to. */
export interface LinkDetail {
  relation: Relation;
  detail: RequestDetail;
}

/** The links of a request to those that the caller may see as well, the first ones first. */
export async function linksOf(
  ctx: Context,
  { store, catalog }: { store: RequestsStore; catalog: CatalogService },
  { request }: RequestDetail,
  session?: ClientSession,
): Promise<LinkDetail[]> {
  const links = request.links ?? [];
  if (links.length === 0) return [];
  const found = await store.byIds(
    scopeFor(ctx, 'request.read'),
    links.map(({ requestId }) => requestId),
    session,
  );
  const services = await catalog.versionsOf(
    ctx,
    found.map(({ serviceId }) => serviceId),
  );
  return links.flatMap(({ relation, requestId }) => {
    const other = found.find(({ _id }) => _id === requestId);
    const service = other && services.get(other.serviceId);
    return service ? [{ relation, detail: { request: other, service } }] : [];
  });
}
