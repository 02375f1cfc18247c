import {
  Body,
  Get,
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
import { ApiController } from '../../http/api-controller.js';
import type {
  ChangeRequest,
  ChangeRequestList,
  ChangeRequestQuery,
  DecisionInput,
} from './change-requests.dto.js';
import { presentChangeRequest } from './change-requests.present.js';
import type { ChangeRequestDetail, ChangeRequestsService } from './change-requests.service.js';

/** Edits of records that wait for approval. */
@Route('v1/change-requests')
@Tags('Records')
export class ChangeRequestsController extends ApiController {
  constructor(private readonly changes: ChangeRequestsService) {
    super();
  }

  /**
   * The change requests that the caller may see, the latest first.
   * @summary List change requests
   */
  @Get()
  @Security('bearer', ['change-request.read'])
  @SuccessResponse(200, 'A page of change requests.')
  async listChangeRequests(
    @Request() req: HttpRequest,
    @Queries() query: ChangeRequestQuery,
  ): Promise<ChangeRequestList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.changes.list(ctx, query);
    return { items: items.map((detail) => presentChangeRequest(ctx, detail)), nextCursor };
  }

  /**
   * One change request.
   * @summary Read a change request
   * @param id Id of the change request.
   * @example id "chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['change-request.read'])
  @SuccessResponse(200, 'The change request.')
  async readChangeRequest(@Request() req: HttpRequest, @Path() id: string): Promise<ChangeRequest> {
    const ctx = this.context(req);
    const shown = presentChangeRequest(ctx, await this.changes.get(ctx, id));
    this.tagContent(shown);
    return shown;
  }

  /**
   * Accepts a change request, which changes the record at once, or rejects it. Refused when a field has changed since it was
   * asked for.
   * @summary Decide a change request
   * @param id Id of the change request.
   * @example id "chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/decisions')
  @Security('bearer', ['change-request.decide'])
  @SuccessResponse(200, 'The change request as it is now.')
  async decideChangeRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: DecisionInput,
  ): Promise<ChangeRequest> {
    return this.answer(req, (ctx) => this.changes.decide(ctx, id, body));
  }

  /**
   * Takes back a change request of one's own that nobody has decided.
   * @summary Withdraw a change request
   * @param id Id of the change request.
   * @example id "chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/withdrawals')
  @Security('bearer', ['change-request.withdraw'])
  @SuccessResponse(200, 'The change request as it is now.')
  async withdrawChangeRequest(@Request() req: HttpRequest, @Path() id: string): Promise<ChangeRequest> {
    return this.answer(req, (ctx) => this.changes.withdraw(ctx, id));
  }

  private answer(
    req: HttpRequest,
    work: (ctx: Parameters<ChangeRequestsService['get']>[0]) => Promise<ChangeRequestDetail>,
  ): Promise<ChangeRequest> {
    const ctx = this.context(req);
    const present = (detail: ChangeRequestDetail) => presentChangeRequest(ctx, detail);
    return this.perform(req, { status: 200, present }, work);
  }
}
