import {
  Body,
  Delete,
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
import type { PageQuery } from '../../../store/page-query.js';
import type {
  ApprovalDelegation,
  ApprovalDelegationInput,
  ApprovalDelegationList,
} from './delegations.dto.js';
import { presentDelegation } from './delegations.present.js';
import type { DelegationsService } from './delegations.service.js';
import type { DelegationDocument } from './delegations.store.js';

/** Who decides for the caller while they are away. */
@Route('v1/approval-delegations')
@Tags('Approvals')
export class ApprovalDelegationsController extends ApiController {
  constructor(private readonly delegations: DelegationsService) {
    super();
  }

  /**
   * Lets a colleague decide for the caller during an absence. They decide only what the caller could, never about requests of
   * their own, and what others have delegated to the caller is not passed on.
   * @summary Delegate one's approvals
   */
  @Post()
  @Security('bearer', ['approval-delegation.create'])
  @SuccessResponse(201, 'The delegation.')
  async createApprovalDelegation(
    @Request() req: HttpRequest,
    @Body() body: ApprovalDelegationInput,
  ): Promise<ApprovalDelegation> {
    const ctx = this.context(req);
    const present = (one: DelegationDocument): ApprovalDelegation => presentDelegation(ctx, one);
    return this.perform(req, { status: 201, present }, (call) => this.delegations.create(call, body));
  }

  /**
   * The caller's own delegations, the latest first.
   * @summary List one's delegations
   */
  @Get()
  @Security('bearer', ['approval-delegation.read'])
  @SuccessResponse(200, 'A page of delegations.')
  async listApprovalDelegations(
    @Request() req: HttpRequest,
    @Queries() query: PageQuery,
  ): Promise<ApprovalDelegationList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.delegations.list(ctx, query);
    return { items: items.map((one) => presentDelegation(ctx, one)), nextCursor };
  }

  /**
   * Ends a delegation of the caller's; from then on the delegate decides nothing more for them.
   * @summary Delete a delegation
   * @param id Id of the delegation.
   * @example id "dlg_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Delete('{id}')
  @Security('bearer', ['approval-delegation.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteApprovalDelegation(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await this.delegations.delete(this.context(req), id);
  }
}
