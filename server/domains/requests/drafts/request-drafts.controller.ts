import {
  Body,
  Delete,
  Get,
  Path,
  Put,
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
import type {
  RequestDraft,
  RequestDraftList,
  RequestDraftQuery,
  RequestDraftSummary,
  SaveRequestDraftInput,
} from './request-drafts.dto.js';
import type { RequestDraftsService } from './request-drafts.service.js';
import type { DraftKey, RequestDraftDocument } from './request-drafts.store.js';

/** Requests that people are writing. Nobody but the person who writes one ever sees it, not even staff. */
@Route('v1/request-drafts')
@Tags('Requests')
export class RequestDraftsController extends ApiController {
  constructor(private readonly drafts: RequestDraftsService) {
    super();
  }

  /**
   * The requests that the caller has begun and not submitted, newest first, without the answers.
   * @summary List one's drafts of requests
   */
  @Get()
  @Security('bearer', ['request-draft.read'])
  @SuccessResponse(200, 'The drafts.')
  async listRequestDrafts(@Request() req: HttpRequest): Promise<RequestDraftList> {
    const ctx = this.context(req);
    const items = (await this.drafts.list(ctx)).map((draft) => presentSummary(ctx, draft));
    return { items, nextCursor: null };
  }

  /**
   * What the caller has answered so far.
   * @summary Read one's draft of a request
   * @param service Key of the service.
   * @example service "report-fault"
   */
  @Get('{service}')
  @Security('bearer', ['request-draft.read'])
  @SuccessResponse(200, 'The draft.')
  async readRequestDraft(
    @Request() req: HttpRequest,
    @Path() service: string,
    @Queries() query: RequestDraftQuery,
  ): Promise<RequestDraft> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.drafts.get(ctx, keyOf(service, query)));
  }

  /**
   * Keeps what the caller has answered so far, for 30 days from now. It need not be finished, but it must be answers to the form.
   * Submitting a request for the same service and record deletes it.
   * @summary Save one's draft of a request
   * @param service Key of the service.
   * @example service "report-fault"
   */
  @Put('{service}')
  @Security('bearer', ['request-draft.save'])
  @SuccessResponse(200, 'The draft as it is now.')
  async saveRequestDraft(
    @Request() req: HttpRequest,
    @Path() service: string,
    @Queries() query: RequestDraftQuery,
    @Body() body: SaveRequestDraftInput,
  ): Promise<RequestDraft> {
    const ctx = this.context(req);
    const check = (version: number): void => this.ifMatch(req, version);
    return this.tagged(ctx, await this.drafts.save(ctx, keyOf(service, query), body.data, check));
  }

  /**
   * Throws a draft away.
   * @summary Delete one's draft of a request
   * @param service Key of the service.
   * @example service "report-fault"
   */
  @Delete('{service}')
  @Security('bearer', ['request-draft.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteRequestDraft(
    @Request() req: HttpRequest,
    @Path() service: string,
    @Queries() query: RequestDraftQuery,
  ): Promise<void> {
    const check = (version: number): void => this.ifMatch(req, version);
    await this.drafts.delete(this.context(req), keyOf(service, query), check);
  }

  private tagged(ctx: Context, draft: RequestDraftDocument): RequestDraft {
    // One that is begun anew counts its versions from the start.
    this.tag(etagOf(ctx, draft.version, `-${draft.createdAt.getTime()}`));
    return { ...presentSummary(ctx, draft), data: draft.data };
  }
}

const keyOf = (serviceKey: string, { record }: RequestDraftQuery): DraftKey => ({
  serviceKey,
  recordId: record ?? null,
});

function presentSummary(ctx: Context, draft: RequestDraftDocument): RequestDraftSummary {
  const { serviceKey, recordId, createdAt, updatedAt, expiresAt } = draft;
  const allowedActions = allowedVerbs(ctx, 'request-draft', draft);
  return { service: serviceKey, record: recordId, allowedActions, createdAt, updatedAt, expiresAt };
}
