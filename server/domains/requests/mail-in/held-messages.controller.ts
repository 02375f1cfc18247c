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
import { ApiController } from '../../../http/api-controller.js';
import type { Context } from '../../../kernel/context.js';
import type {
  HeldMessage,
  HeldMessageList,
  HeldMessageQuery,
  ReleaseMessageInput,
} from './held-messages.dto.js';
import { presentHeldMessage } from './held-messages.present.js';
import type { HeldMessagesService, HeldMessageView } from './held-messages.service.js';

/** E-mails to requests that wait for staff. */
@Route('v1/held-messages')
@Tags('Requests')
export class HeldMessagesController extends ApiController {
  constructor(private readonly messages: HeldMessagesService) {
    super();
  }

  /**
   * E-mails to requests that did not become comments by themselves, the latest first: of an address that is not the person’s, of
   * somebody who may not comment, of a program perhaps, or without words. Staff looks at them and decides. Those that wait are kept
   * for 90 days, decided ones for 30.
   * @summary List held messages
   */
  @Get()
  @Security('bearer', ['held-message.read'])
  @SuccessResponse(200, 'A page of held messages.')
  async listHeldMessages(
    @Request() req: HttpRequest,
    @Queries() query: HeldMessageQuery,
  ): Promise<HeldMessageList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.messages.list(ctx, query);
    return { items: items.map((view) => presentHeldMessage(ctx, view)), nextCursor };
  }

  /**
   * Puts a held message into its request: as a comment of the person, with the caller as who did it for them, or as an internal note of
   * the caller. What is longer than a comment becomes several.
   * @summary Release a held message
   * @param id Id of the message.
   * @example id "hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/release')
  @Security('bearer', ['held-message.release'])
  @SuccessResponse(200, 'The message, released.')
  async releaseHeldMessage(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: ReleaseMessageInput,
  ): Promise<HeldMessage> {
    return this.decided(req, (ctx) => this.messages.release(ctx, id, body));
  }

  /**
   * Leaves a held message out of its request. Nobody is told.
   * @summary Discard a held message
   * @param id Id of the message.
   * @example id "hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/discard')
  @Security('bearer', ['held-message.discard'])
  @SuccessResponse(200, 'The message, discarded.')
  async discardHeldMessage(@Request() req: HttpRequest, @Path() id: string): Promise<HeldMessage> {
    return this.decided(req, (ctx) => this.messages.discard(ctx, id));
  }

  private async decided(
    req: HttpRequest,
    work: (ctx: Context) => Promise<HeldMessageView>,
  ): Promise<HeldMessage> {
    const present = (view: HeldMessageView): HeldMessage => presentHeldMessage(this.context(req), view);
    return this.perform(req, { status: 200, present }, work);
  }
}
