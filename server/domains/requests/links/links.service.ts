import { authorize } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import { withParts } from '../bundles/parts.reader.js';
import { serviceOf, visibleRequest } from '../one-request.js';
import type { Outlooks } from '../promise/outlook.js';
import type { RequestDetail } from '../requests.service.js';
import type { RequestsStore } from '../requests.store.js';
import { linkBoth, namedRequest, unlinkBoth } from './linking.js';
import type { LinkRequestsInput } from './links.dto.js';
import { linksOf } from './links.reader.js';

/** What links are made of. */
export interface LinksParts {
  store: RequestsStore;
  catalog: CatalogService;
  outlooks: Outlooks;
  unitOfWork: UnitOfWork;
}

/** How requests have to do with each other. */
export class LinksService {
  constructor(private readonly parts: LinksParts) {}

  /** Links a request with another one; an earlier link between the two goes. Answers the request with all its links. */
  async link(
    ctx: Context,
    reference: string,
    { relation, request: named }: LinkRequestsInput,
  ): Promise<RequestDetail> {
    const { store, catalog, unitOfWork } = this.parts;
    return unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, store, reference, tx);
      authorize(ctx, 'request.link', request);
      const other = await namedRequest(ctx, store, '/request', named, tx);
      const saved = await linkBoth(ctx, tx, store, request, relation, other, '/request');
      const detail = { request: saved, service: await serviceOf(ctx, catalog, saved) };
      const [whole] = await withParts(ctx, this.parts, [detail], tx.session);
      const links = await linksOf(ctx, this.parts, detail, tx.session);
      const outlook = await this.parts.outlooks.of(ctx, detail);
      return { ...(whole ?? detail), links, outlook };
    });
  }

  /** Takes the link between two requests out; 404 where there is none. */
  async unlink(ctx: Context, reference: string, named: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    await unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, store, reference, tx);
      authorize(ctx, 'request.link', request);
      const other = await visibleRequest(ctx, store, named, tx);
      authorize(ctx, 'request.link', other);
      if (!request.links?.some(({ requestId }) => requestId === other._id)) throw notFound();
      await unlinkBoth(ctx, tx, store, request, other);
    });
  }
}
