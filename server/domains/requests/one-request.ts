import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { CatalogService } from './catalog.service.js';
import type { ServiceDocument } from './catalog.store.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';

/** A request by id or number; 404 when there is none that the caller may see. */
export async function visibleRequest(
  ctx: Context,
  store: RequestsStore,
  reference: string,
  tx?: Transaction,
): Promise<RequestDocument> {
  // It may have been added in this very transaction.
  await tx?.flush();
  const request = await store.find(scopeFor(ctx, 'request.read'), reference, tx?.session);
  if (!request) throw notFound();
  return request;
}

/** The version of the service that a request runs on. */
export async function serviceOf(
  ctx: Context,
  catalog: CatalogService,
  { serviceId }: RequestDocument,
): Promise<ServiceDocument> {
  const services = await catalog.versionsOf(ctx, [serviceId]);
  return services.get(serviceId) as ServiceDocument;
}

/** Saves a change of a request that was read. @throws 412 `version_conflict`, or as told, when somebody was quicker. */
export async function saveRequest(
  ctx: Context,
  tx: Transaction,
  store: RequestsStore,
  request: RequestDocument,
  change: Partial<RequestDocument>,
  refusal: 'version_conflict' | 'request_taken' = 'version_conflict',
): Promise<RequestDocument> {
  const touched = { updatedAt: ctx.clock(), ...change };
  await tx.flush();
  const saved = await store.save(scopeFor(ctx, 'request.read'), request, touched, tx.session);
  if (!saved) throw new PorticoError(refusal);
  return saved;
}
