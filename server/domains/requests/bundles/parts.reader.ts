import type { ClientSession } from 'mongoose';
import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { CatalogService } from '../catalog.service.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { RequestDetail } from '../requests.service.js';
import type { RequestsStore } from '../requests.store.js';

/** Adds to requests of bundles those parts that the caller may see, in the order of the bundle. */
export async function withParts(
  ctx: Context,
  { store, catalog }: { store: RequestsStore; catalog: CatalogService },
  details: readonly RequestDetail[],
  session?: ClientSession,
): Promise<RequestDetail[]> {
  const ids = details.flatMap(({ request, service }) => (service.bundle ? [request._id] : []));
  if (ids.length === 0) return [...details];
  const found = await store.partsOf(scopeFor(ctx, 'request.read'), ids, session);
  const services = await catalog.versionsOf(
    ctx,
    found.map(({ serviceId }) => serviceId),
  );
  const parts = found.map((request) => {
    return { request, service: services.get(request.serviceId) as ServiceDocument };
  });
  return details.map((detail) => {
    const order = detail.service.bundle?.parts.map(({ key }) => key) ?? [];
    const own = parts.filter(({ request }) => request.parentId === detail.request._id);
    const place = ({ request }: RequestDetail): number => order.indexOf(request.part ?? '');
    return { ...detail, parts: own.sort((one, other) => place(one) - place(other)) };
  });
}
