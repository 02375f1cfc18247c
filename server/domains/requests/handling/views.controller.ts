import {
  Body,
  Delete,
  Get,
  Patch,
  Path,
  Post,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { allowedVerbs } from '../../../access/guard.js';
import { ApiController } from '../../../http/api-controller.js';
import { etagOf } from '../../../http/conditional.js';
import type { Context } from '../../../kernel/context.js';
import type { PageQuery } from '../../../store/page-query.js';
import type {
  CreateRequestViewInput,
  RequestView,
  RequestViewList,
  UpdateRequestViewInput,
} from './views.dto.js';
import type { ViewsService } from './views.service.js';
import type { ViewDocument } from './views.store.js';

/** Lists of requests that staff saved: one's own, and what is shared among the staff. */
@Route('v1/request-views')
@Tags('Requests')
export class ViewsController extends ApiController {
  constructor(private readonly views: ViewsService) {
    super();
  }

  /**
   * Saves which requests a list holds and in which order. Nobody sees a request by it that they could not see without.
   * @summary Save a view
   */
  @Post()
  @Security('bearer', ['request-view.create'])
  @SuccessResponse(201, 'The view.')
  async createRequestView(
    @Request() req: HttpRequest,
    @Body() body: CreateRequestViewInput,
  ): Promise<RequestView> {
    const ctx = this.context(req);
    return this.perform(
      req,
      {
        status: 201,
        present: (view: ViewDocument) => presentView(ctx, view),
        headers: (view) => ({
          ETag: etagOf(ctx, view.version),
          Location: `/v1/request-views/${view._id}`,
        }),
      },
      (call) => this.views.create(call, body),
    );
  }

  /**
   * One's own views and the shared ones, the oldest first.
   * @summary List views
   */
  @Get()
  @Security('bearer', ['request-view.read'])
  @SuccessResponse(200, 'A page of views.')
  async listRequestViews(@Request() req: HttpRequest, @Queries() query: PageQuery): Promise<RequestViewList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.views.list(ctx, query);
    return { items: items.map((view) => presentView(ctx, view)), nextCursor };
  }

  /**
   * One view that the caller made or that is shared, with its filters and its order.
   * @summary Read a view
   * @param id Id of the view.
   * @example id "rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['request-view.read'])
  @SuccessResponse(200, 'The view.')
  async readRequestView(@Request() req: HttpRequest, @Path() id: string): Promise<RequestView> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.views.get(ctx, id));
  }

  /**
   * Changes a view: whoever made it, and an admin one that is shared. Send the `ETag` that you saw as `If-Match`.
   * @summary Change a view
   * @param id Id of the view.
   * @example id "rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{id}')
  @Security('bearer', ['request-view.update'])
  @SuccessResponse(200, 'The view as it is now.')
  async updateRequestView(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateRequestViewInput,
  ): Promise<RequestView> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.views.update(ctx, id, body, check));
  }

  /**
   * Takes a view out: whoever made it, and an admin one that is shared.
   * @summary Delete a view
   * @param id Id of the view.
   * @example id "rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['request-view.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteRequestView(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.views.delete(this.context(req), id);
  }

  private tagged(ctx: Context, view: ViewDocument): RequestView {
    this.tag(etagOf(ctx, view.version));
    return presentView(ctx, view);
  }
}

function presentView(ctx: Context, view: ViewDocument): RequestView {
  const { _id: id, name, shared, filters, sort, createdAt, updatedAt } = view;
  return {
    ...{ id, name, shared, filters, sort },
    owner: { id: view.ownerId, name: view.ownerName },
    allowedActions: allowedVerbs(ctx, 'request-view', view),
    ...{ createdAt, updatedAt },
  };
}
