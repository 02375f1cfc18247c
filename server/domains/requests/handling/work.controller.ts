import {
  Body,
  Get,
  Patch,
  Path,
  Post,
  Put,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController, type Presentation } from '../../../http/api-controller.js';
import type { Context } from '../../../kernel/context.js';
import { tagOf } from '../requests.controller.js';
import type { ServiceRequest } from '../requests.dto.js';
import { presentRequest } from '../requests.present.js';
import type { RequestDetail } from '../requests.service.js';
import type { BulkService } from './bulk.service.js';
import type {
  AssignRequestInput,
  BulkAssignmentInput,
  BulkResultList,
  BulkTransitionInput,
  RateRequestInput,
  RequestAssigneeList,
  UpdateRequestInput,
} from './work.dto.js';
import type { WorkService } from './work.service.js';

/** Who works on requests, how urgent they are, how they went, and many at once. */
@Route('v1/requests')
@Tags('Requests')
export class WorkController extends ApiController {
  constructor(
    private readonly work: WorkService,
    private readonly bulk: BulkService,
  ) {
    super();
  }

  /**
   * Gives a request to somebody of the staff who may move it, or back to nobody. Of two who take it for themselves at once one
   * gets it, the other the answer 409. `If-Match` is optional and answered with 412 when stale.
   * @summary Assign a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post('{id}/assignments')
  @Security('bearer', ['request.assign'])
  @SuccessResponse(200, 'The request as it is now.')
  async assignRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: AssignRequestInput,
  ): Promise<ServiceRequest> {
    const check = (version: number) => this.ifMatch(req, version);
    return this.perform(req, shown(this.context(req)), (ctx) => this.work.assign(ctx, id, body, check));
  }

  /**
   * Those of the staff who may move this request, by name: at most 100.
   * @summary List who could work on a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Get('{id}/assignees')
  @Security('bearer', ['request.assign'])
  @SuccessResponse(200, 'Who could work on it.')
  async listAssignees(@Request() req: HttpRequest, @Path() id: string): Promise<RequestAssigneeList> {
    return { items: await this.work.assignees(this.context(req), id) };
  }

  /**
   * Changes how urgent a request is. Send the `ETag` that you saw as `If-Match`.
   * @summary Change a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Patch('{id}')
  @Security('bearer', ['request.update'])
  @SuccessResponse(200, 'The request as it is now.')
  async updateRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateRequestInput,
  ): Promise<ServiceRequest> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.work.update(ctx, id, body, (version) => this.mustMatch(req, version)));
  }

  /**
   * Says how it went: the requester, once the request is closed, and again within 14 days. Send the `ETag` of the request as
   * `If-Match`.
   * @summary Rate a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Put('{id}/rating')
  @Security('bearer', ['request.rate'])
  @SuccessResponse(200, 'The request as it is now.')
  async rateRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: RateRequestInput,
  ): Promise<ServiceRequest> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.work.rate(ctx, id, body, (version) => this.mustMatch(req, version)));
  }

  /**
   * Moves many requests in the same way, each by itself: what one is refused keeps no other. The answer tells what became of
   * each. A call that broke off can be sent again: what is done then is not done twice.
   * @summary Move many requests
   */
  @Post('bulk-transitions')
  @Security('bearer', ['request.transition'])
  @SuccessResponse(200, 'What became of each.')
  async moveManyRequests(
    @Request() req: HttpRequest,
    @Body() body: BulkTransitionInput,
  ): Promise<BulkResultList> {
    return this.perform(req, RESULTS, (ctx) => this.bulk.transition(ctx, body));
  }

  /**
   * Gives many requests to the same person, each by itself: what one is refused keeps no other. The answer tells what became of
   * each.
   * @summary Assign many requests
   */
  @Post('bulk-assignments')
  @Security('bearer', ['request.assign'])
  @SuccessResponse(200, 'What became of each.')
  async assignManyRequests(
    @Request() req: HttpRequest,
    @Body() body: BulkAssignmentInput,
  ): Promise<BulkResultList> {
    return this.perform(req, RESULTS, (ctx) => this.bulk.assign(ctx, body));
  }

  private tagged(ctx: Context, detail: RequestDetail): ServiceRequest {
    this.tag(tagOf(ctx, detail));
    return presentRequest(ctx, detail);
  }
}

const RESULTS: Presentation<BulkResultList, BulkResultList> = { status: 200, present: (list) => list };

const shown = (ctx: Context): Presentation<RequestDetail, ServiceRequest> => ({
  status: 200,
  present: (detail) => presentRequest(ctx, detail),
  headers: (detail) => ({ ETag: tagOf(ctx, detail) }),
});
