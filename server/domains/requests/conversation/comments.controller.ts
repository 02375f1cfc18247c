import { Body, Get, Patch, Path, Post, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../../http/api-controller.js';
import { etagOf } from '../../../http/conditional.js';
import type { Context } from '../../../kernel/context.js';
import type { TimelineEntry } from '../requests.dto.js';
import { presentEntry } from '../requests.present.js';
import type { EntryDocument } from '../timeline.store.js';
import { editableUntil } from './comment.model.js';
import type { Comment, CommentInput, UpdateCommentInput } from './comments.dto.js';
import { presentComment } from './comments.present.js';
import type { CommentsService } from './comments.service.js';
import type { RequestReading, RequestReadingInput } from './readings.dto.js';
import type { ReadingsService } from './readings.service.js';

/** What both sides say in a request, and up to where it was read. */
@Route('v1/requests/{id}')
@Tags('Requests')
export class CommentsController extends ApiController {
  constructor(
    private readonly comments: CommentsService,
    private readonly readings: ReadingsService,
  ) {
    super();
  }

  /**
   * Adds a public comment, or an internal note of staff, with files and with people whom it addresses.
   * @summary Comment on a request
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post('comments')
  @Security('bearer', ['request.comment'])
  @SuccessResponse(201, 'The new timeline entry.')
  async commentOnRequest(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: CommentInput,
  ): Promise<TimelineEntry> {
    const present = (entry: EntryDocument): TimelineEntry => presentEntry(this.context(req), entry);
    return this.perform(req, { status: 201, present }, (ctx) => this.comments.add(ctx, id, body));
  }

  /**
   * One comment, with what it said before it was changed.
   * @summary Read a comment
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   * @param commentId Id of the comment: of its entry in the timeline.
   * @example commentId "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('comments/{commentId}')
  @Security('bearer', ['timeline.read'])
  @SuccessResponse(200, 'The comment.')
  async readComment(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() commentId: string,
  ): Promise<Comment> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.comments.get(ctx, id, commentId));
  }

  /**
   * Changes a comment of one's own within 15 minutes. Staff can read what it said before. Send the `ETag` that you saw as
   * `If-Match`.
   * @summary Change a comment
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   * @param commentId Id of the comment: of its entry in the timeline.
   * @example commentId "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('comments/{commentId}')
  @Security('bearer', ['request.comment'])
  @SuccessResponse(200, 'The comment as it is now.')
  async updateComment(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Path() commentId: string,
    @Body() body: UpdateCommentInput,
  ): Promise<Comment> {
    const ctx = this.context(req);
    const check = (version: number): void => this.mustMatch(req, version);
    return this.tagged(ctx, await this.comments.update(ctx, id, commentId, body, check));
  }

  /**
   * Notes up to which entry of the timeline the caller has read. Lists count what others have said since (`unread`); a timeline
   * names the entry (`readUpTo`).
   * @summary Mark a request as read
   * @param id Id or number of the request.
   * @example id "REQ-1042"
   */
  @Post('readings')
  @Security('bearer', ['request.markRead'])
  @SuccessResponse(200, 'What is left.')
  async markRequestRead(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: RequestReadingInput,
  ): Promise<RequestReading> {
    const present = (unread: number): RequestReading => ({ unread });
    return this.perform(req, { status: 200, present }, (ctx) => this.readings.read(ctx, id, body));
  }

  private tagged(ctx: Context, entry: EntryDocument): Comment {
    this.tag(etagOf(ctx, entry.version ?? 0, editableUntil(ctx, entry) ? '-open' : ''));
    return presentComment(ctx, entry);
  }
}
