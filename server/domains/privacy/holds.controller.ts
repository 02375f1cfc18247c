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
import type {
  LegalHold,
  LegalHoldInput,
  LegalHoldList,
  LegalHoldQuery,
  ReleaseHoldInput,
} from './holds.dto.js';
import { presentHold } from './holds.present.js';
import type { HoldsService } from './holds.service.js';
import type { LegalHoldDocument } from './holds.store.js';

/** What keeps people's data from erasure. */
@Route('v1/legal-holds')
@Tags('Privacy')
export class LegalHoldsController extends ApiController {
  constructor(private readonly holds: HoldsService) {
    super();
  }

  /**
   * Keeps the data of a person from erasure. An erasure under way pauses.
   * @summary Set a legal hold
   */
  @Post()
  @Security('bearer', ['legal-hold.create'])
  @SuccessResponse(201, 'The legal hold.')
  async setLegalHold(@Request() req: HttpRequest, @Body() body: LegalHoldInput): Promise<LegalHold> {
    const ctx = this.context(req);
    const presentation = {
      status: 201,
      present: (hold: LegalHoldDocument) => presentHold(ctx, hold),
      headers: ({ _id }: LegalHoldDocument) => ({ Location: `/v1/legal-holds/${_id}` }),
    };
    return this.perform(req, presentation, (call) => this.holds.set(call, body));
  }

  /**
   * The legal holds of the tenant, the latest first.
   * @summary List legal holds
   */
  @Get()
  @Security('bearer', ['legal-hold.read'])
  @SuccessResponse(200, 'A page of legal holds.')
  async listLegalHolds(
    @Request() req: HttpRequest,
    @Queries() query: LegalHoldQuery,
  ): Promise<LegalHoldList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.holds.list(ctx, query);
    return { items: items.map((hold) => presentHold(ctx, hold)), nextCursor };
  }

  /**
   * Whose data it keeps, and why.
   * @summary Read a legal hold
   * @param id Id of the legal hold.
   * @example id "lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['legal-hold.read'])
  @SuccessResponse(200, 'The legal hold.')
  async readLegalHold(@Request() req: HttpRequest, @Path() id: string): Promise<LegalHold> {
    const ctx = this.context(req);
    const hold = await this.holds.get(ctx, id);
    this.tag(etagOf(ctx, hold.version));
    return presentHold(ctx, hold);
  }

  /**
   * Releases a legal hold. When it was the last one of the person, an erasure that it paused goes on by itself.
   * @summary Release a legal hold
   * @param id Id of the legal hold.
   * @example id "lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/releases')
  @Security('bearer', ['legal-hold.release'])
  @SuccessResponse(200, 'The legal hold as it is now.')
  async releaseLegalHold(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: ReleaseHoldInput,
  ): Promise<LegalHold> {
    const ctx = this.context(req);
    const present = (hold: LegalHoldDocument) => presentHold(ctx, hold);
    return this.perform(req, { status: 200, present }, (call) => this.holds.release(call, id, body));
  }
}
