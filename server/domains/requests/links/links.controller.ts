import { Body, Delete, Path, Post, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import type { ServiceRequest } from '../requests.dto.js';
import { presentRequest } from '../requests.present.js';
import type { RequestDetail } from '../requests.service.js';
import type { LinkRequestsInput } from './links.dto.js';
import type { LinksService } from './links.service.js';

/** How requests have to do with each other. */
@Route('v1/requests')
@Tags('Requests')
export class LinksController extends ApiController {
  constructor(private readonly links: LinksService) {
    super();
  }

  /**
   * Links a request with another one, of any account. Each of the two shows it in `links`, to whoever may see both. Two requests have
   * one link at most: another one takes its place.
   * @summary Link two requests
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post('{id}/links')
  @Security('bearer', ['request.link'])
  @SuccessResponse(200, 'The request with its links.')
  async linkRequests(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: LinkRequestsInput,
  ): Promise<ServiceRequest> {
    const ctx = this.context(req);
    const presentation = {
      status: 200,
      present: (detail: RequestDetail): ServiceRequest => presentRequest(ctx, detail),
    };
    return this.perform(req, presentation, (call) => this.links.link(call, id, body));
  }

  /**
   * Takes the link between two requests out, whatever it says.
   * @summary Unlink two requests
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   * @param request Id or number of the other one.
   * @example request "REQ-1043"
   */
  @Delete('{id}/links/{request}')
  @Security('bearer', ['request.link'])
  @SuccessResponse(204, 'They are not linked any more.')
  async unlinkRequests(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() request: string,
  ): Promise<void> {
    await this.links.unlink(this.context(req), id, request);
    this.setStatus(204);
  }
}
