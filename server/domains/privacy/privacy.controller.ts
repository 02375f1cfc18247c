import { pipeline } from 'node:stream/promises';
import {
  Body,
  Get,
  Path,
  Post,
  Produces,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest, Response } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type {
  CreatePrivacyRequestInput,
  PrivacyDecisionInput,
  PrivacyRequest,
  PrivacyRequestList,
  PrivacyRequestQuery,
} from './privacy.dto.js';
import type { PrivacyRequestDocument } from './privacy.model.js';
import { presentPrivacyRequest } from './privacy.present.js';
import type { PrivacyService } from './privacy.service.js';

/** What people ask about their own data (GDPR, Art. 15 to 20). */
@Route('v1/privacy-requests')
@Tags('Privacy')
export class PrivacyRequestsController extends ApiController {
  constructor(private readonly privacy: PrivacyService) {
    super();
  }

  /**
   * Asks for everything about a person, or for its end. A disclosure begins at once and gives an archive; an erasure waits until
   * somebody who runs the portal approves it. Both are done by a job.
   * @summary Make a privacy request
   */
  @Post()
  @Security('bearer', ['privacy-request.create'])
  @SuccessResponse(201, 'The privacy request.')
  async createPrivacyRequest(
    @Request() req: HttpRequest,
    @Body() body: CreatePrivacyRequestInput,
  ): Promise<PrivacyRequest> {
    const ctx = this.context(req);
    const presentation = {
      status: 201,
      present: (request: PrivacyRequestDocument) => presentPrivacyRequest(ctx, request),
      headers: ({ _id }: PrivacyRequestDocument) => ({ Location: `/v1/privacy-requests/${_id}` }),
    };
    return this.perform(req, presentation, (call) => this.privacy.create(call, body));
  }

  /**
   * Your own privacy requests, for those who run the portal everybody's, the latest first.
   * @summary List privacy requests
   */
  @Get()
  @Security('bearer', ['privacy-request.read'])
  @SuccessResponse(200, 'A page of privacy requests.')
  async listPrivacyRequests(
    @Request() req: HttpRequest,
    @Queries() query: PrivacyRequestQuery,
  ): Promise<PrivacyRequestList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.privacy.list(ctx, query);
    return { items: items.map((request) => presentPrivacyRequest(ctx, request)), nextCursor };
  }

  /**
   * How a privacy request stands.
   * @summary Read a privacy request
   * @param id Id of the privacy request.
   * @example id "prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['privacy-request.read'])
  @SuccessResponse(200, 'The privacy request.')
  async readPrivacyRequest(@Request() req: HttpRequest, @Path() id: string): Promise<PrivacyRequest> {
    const ctx = this.context(req);
    const request = await this.privacy.get(ctx, id);
    this.tag(etagOf(ctx, request.version));
    return presentPrivacyRequest(ctx, request);
  }

  /**
   * Approves an erasure, which begins at once and cannot be taken back, or rejects it. Refused while a legal hold keeps the data of the
   * person.
   * @summary Decide an erasure
   * @param id Id of the privacy request.
   * @example id "prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/decisions')
  @Security('bearer', ['privacy-request.decide'])
  @SuccessResponse(200, 'The privacy request as it is now.')
  async decidePrivacyRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: PrivacyDecisionInput,
  ): Promise<PrivacyRequest> {
    const ctx = this.context(req);
    const present = (request: PrivacyRequestDocument) => presentPrivacyRequest(ctx, request);
    return this.perform(req, { status: 200, present }, (call) => this.privacy.decide(call, id, body));
  }

  /**
   * Everything about the person as a ZIP archive: `overview.html` for people, `data/` for programs, `files/` with their own uploads. It
   * can be downloaded for 7 days. Every download is audited.
   * @summary Download the archive of a disclosure
   * @param id Id of the privacy request.
   * @example id "prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}/archive')
  @Security('bearer', ['privacy-request.download'])
  @Produces('application/zip')
  @SuccessResponse(200, 'The archive.')
  async downloadPrivacyArchive(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    const archive = await this.privacy.open(this.context(req), id);
    const res = req.res as Response;
    res.status(200).setHeader('Content-Type', 'application/zip');
    res.setHeader('Content-Length', archive.size);
    res.setHeader('Content-Disposition', `attachment; filename="${archive.id}.zip"`);
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    if (req.method === 'HEAD') {
      res.end();
      return;
    }
    await pipeline(archive.read(), res).catch((error: NodeJS.ErrnoException) => {
      // A reader who leaves early is no failure of ours.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  }
}
