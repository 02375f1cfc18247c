import {
  Body,
  Consumes,
  Controller,
  Get,
  NoSecurity,
  Path,
  Post,
  Produces,
  Request,
  Route,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest, Response } from 'express';
import type { UnsubscribeInput } from './unsubscribe.dto.js';
import { donePage, PAGE_POLICY, questionPage } from './unsubscribe.page.js';
import type { UnsubscribeService } from './unsubscribe.service.js';

/** Where `List-Unsubscribe` of e-mails leads. */
@Route('v1/unsubscriptions')
@Tags('Notifications')
export class UnsubscriptionsController extends Controller {
  constructor(private readonly service: UnsubscribeService) {
    super();
  }

  /**
   * A page that asks whether e-mail of this kind should end, for whoever opens the link (RFC 2369). Looking at it changes nothing.
   * It is the same page for links that are none.
   * @summary Read the page of an unsubscribe link
   * @param token What the link ends with.
   * @example token "v1.Zk3vQ0aB.pV0mS2x1"
   */
  @Get('{token}')
  @NoSecurity()
  @Produces('text/html')
  @SuccessResponse(200, 'The page.')
  async readUnsubscribePage(@Request() req: HttpRequest, @Path() token: string): Promise<void> {
    void token;
    show(req, questionPage(req.call.locale));
  }

  /**
   * Ends e-mail of the kind, or the digest, that the link came with, for the person who got it: one click, nobody signs in
   * (RFC 8058). The inbox stays as it is. Repeating it changes nothing, and a link that is none gets the same answer.
   * @summary End e-mail of a kind
   * @param token What the link ends with.
   * @example token "v1.Zk3vQ0aB.pV0mS2x1"
   */
  @Post('{token}')
  @NoSecurity()
  @Consumes('application/x-www-form-urlencoded')
  @Produces('text/html')
  @SuccessResponse(200, 'It is done.')
  async unsubscribe(
    @Request() req: HttpRequest,
    @Path() token: string,
    @Body() body: UnsubscribeInput,
  ): Promise<void> {
    void body;
    await this.service.unsubscribe(token, req.call);
    show(req, donePage(req.call.locale));
  }
}

function show(req: HttpRequest, page: string): void {
  const res = req.res as Response;
  res.setHeader('Content-Security-Policy', PAGE_POLICY);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Language', req.call.locale);
  res.status(200).type('text/html').send(page);
}
