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
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import { sha256 } from '../../kernel/digest.js';
import type {
  ServiceRequest,
  ServiceRequestList,
  SubmitRequestInput,
  TimelineEntryList,
} from './requests.dto.js';
import { presentPromise } from './promise/promise.present.js';
import { presentEntry, presentRequest } from './requests.present.js';
import type { TransitionInput } from './transition.dto.js';
import type { RequestDetail, RequestList, RequestsService } from './requests.service.js';
import type { RequestQuery, TimelineQuery } from './requests.query.js';

/** Requests, their timeline and their way through the workflow. */
@Route('v1/requests')
@Tags('Requests')
export class RequestsController extends ApiController {
  constructor(private readonly requests: RequestsService) {
    super();
  }

  /**
   * Validates the answers against the service's form, links the uploaded files and starts the workflow. The answer
   * carries the number and the promise.
   * @summary Submit a request
   */
  @Post()
  @Security('bearer', ['service.submit'])
  @SuccessResponse(201, 'The request.')
  async submitRequest(
    @Request() req: HttpRequest,
    @Body() body: SubmitRequestInput,
  ): Promise<ServiceRequest> {
    const ctx = this.context(req);
    return this.perform(
      req,
      {
        status: 201,
        present: (detail: RequestDetail) => presentRequest(ctx, detail),
        headers: (detail) => ({
          ETag: tagOf(ctx, detail),
          Location: `/v1/requests/${detail.request._id}`,
        }),
      },
      (call) => this.requests.submit(call, body),
    );
  }

  /**
   * The requests that the caller may see. What they may not read can be neither filtered, sorted, searched nor counted.
   * @summary List requests
   */
  @Get()
  @Security('bearer', ['request.read'])
  @SuccessResponse(200, 'A page of requests.')
  async listRequests(
    @Request() req: HttpRequest,
    @Queries() query: RequestQuery,
  ): Promise<ServiceRequestList> {
    const ctx = this.context(req);
    return presentList(ctx, await this.requests.list(ctx, query));
  }

  /**
   * One request by its id or number.
   * @summary Read a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Get('{id}')
  @Security('bearer', ['request.read'])
  @SuccessResponse(200, 'The request.')
  async readRequest(@Request() req: HttpRequest, @Path() id: string): Promise<ServiceRequest> {
    const ctx = this.context(req);
    const detail = await this.requests.get(ctx, id);
    this.tag(tagOf(ctx, detail));
    return presentRequest(ctx, detail);
  }

  /**
   * What happened to a request, oldest first. Internal notes are left out for customers.
   * @summary Read a request's timeline
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Get('{id}/timeline')
  @Security('bearer', ['timeline.read'])
  @SuccessResponse(200, 'A page of the timeline.')
  async readTimeline(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: TimelineQuery,
  ): Promise<TimelineEntryList> {
    const ctx = this.context(req);
    const page = await this.requests.timeline(ctx, id, query);
    const { nextCursor, readUpTo } = page;
    return { items: page.items.map((entry) => presentEntry(ctx, entry)), nextCursor, readUpTo };
  }

  /**
   * Moves a request through its workflow. The transition must be one of the request's `transitions`; it carries its own
   * precondition (the states that it leads out of), so `If-Match` is optional and answered with 412 when stale.
   * @summary Move a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post('{id}/transitions')
  @Security('bearer', ['request.transition'])
  @SuccessResponse(200, 'The request in its new state.')
  async transitionRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: TransitionInput,
  ): Promise<ServiceRequest> {
    const ctx = this.context(req);
    return this.perform(
      req,
      {
        status: 200,
        present: (detail: RequestDetail) => presentRequest(ctx, detail),
        headers: (detail) => ({ ETag: tagOf(ctx, detail) }),
      },
      (call) => this.requests.transition(call, id, body, (version) => this.ifMatch(req, version)),
    );
  }
}

function presentList(ctx: Context, page: RequestList): ServiceRequestList {
  const { nextCursor, facets } = page;
  return { items: page.items.map((detail) => presentRequest(ctx, detail)), nextCursor, facets };
}

/**
 * A request's representation changes with its version and those of its parts and links, with what is told of time (the queue, being
 * late), and from day to day when it is closed: it can be rated and brought back for some days only.
 */
export function tagOf(ctx: Context, detail: RequestDetail): string {
  const { parts = [], links = [] } = detail;
  const { version, closedAt } = detail.request;
  const days = closedAt ? Math.ceil((ctx.clock().getTime() - closedAt.getTime()) / DAY) : null;
  const related = [...parts, ...links.map((link) => link.detail)].map(({ request }) => request.version);
  const told = sha256(JSON.stringify([days, related, presentPromise(ctx, detail)])).slice(0, 12);
  return etagOf(ctx, version, `-${told}`);
}

const DAY = 24 * 60 * 60 * 1_000;
