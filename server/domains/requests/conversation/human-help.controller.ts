import { Body, Post, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import type { HumanHelp, HumanHelpInput } from './human-help.dto.js';
import type { AskedHelp, HumanHelpService } from './human-help.service.js';

/** The way from any place to a human. */
@Route('v1/human-help')
@Tags('Requests')
export class HumanHelpController extends ApiController {
  constructor(private readonly help: HumanHelpService) {
    super();
  }

  /**
   * Asks for a human, with what was tried so far: in the request that it is about, or in a new one of the service `human-help`, which
   * the tenant publishes to offer that. The request becomes at least `high` in priority, so that staff sees it first, and
   * says `helpWanted` until a person of the staff answers or moves it.
   * @summary Ask for a human
   */
  @Post()
  @Security('bearer', ['request.seekHelp'])
  @SuccessResponse(201, 'Where somebody will answer.')
  async askForHuman(@Request() req: HttpRequest, @Body() body: HumanHelpInput): Promise<HumanHelp> {
    const present = ({ request, wanted }: AskedHelp): HumanHelp => ({
      requestId: request._id,
      number: request.number,
      entryId: wanted.entryId,
      askedAt: wanted.at,
    });
    return this.perform(req, { status: 201, present }, (ctx) => this.help.ask(ctx, body));
  }
}
