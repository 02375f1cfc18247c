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
import type { ApprovalDecisionInput, ApprovalDetail, ApprovalList } from './approvals.dto.js';
import { presentApproval, presentApprovalDetail } from './approvals.present.js';
import type { ApprovalQuery } from './approvals.query.js';
import type { ApprovalDetailView, ApprovalsService } from './approvals.service.js';
import type { DecideService } from './decide.service.js';

/** Decisions that requests wait for. */
@Route('v1/approvals')
@Tags('Approvals')
export class ApprovalsController extends ApiController {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly decisions: DecideService,
  ) {
    super();
  }

  /**
   * The approvals that wait for the caller now, by themselves or in the place of somebody who is away; or those that they have
   * decided, or may see.
   * @summary List approvals
   */
  @Get()
  @Security('bearer', ['approval.read'])
  @SuccessResponse(200, 'A page of approvals.')
  async listApprovals(@Request() req: HttpRequest, @Queries() query: ApprovalQuery): Promise<ApprovalList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.approvals.list(ctx, query);
    return { items: items.map((view) => presentApproval(ctx, view)), nextCursor };
  }

  /**
   * One approval with what is needed to decide it: the answers that the caller may see, the stages, and what was decided so far.
   * @summary Read an approval
   * @param id Id of the approval.
   * @example id "apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['approval.read'])
  @SuccessResponse(200, 'The approval.')
  async readApproval(@Request() req: HttpRequest, @Path() id: string): Promise<ApprovalDetail> {
    const ctx = this.context(req);
    const shown = presentApprovalDetail(ctx, await this.approvals.get(ctx, id));
    this.tagContent(shown);
    return shown;
  }

  /**
   * Approves or rejects the stage that is open. Nobody decides about a request of their own, and nobody decides a stage twice.
   * When it is the last word, the request moves in the same moment.
   * @summary Decide an approval
   * @param id Id of the approval.
   * @example id "apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Post('{id}/decisions')
  @Security('bearer', ['approval.decide'])
  @SuccessResponse(200, 'The approval as it is now.')
  async decideApproval(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: ApprovalDecisionInput,
  ): Promise<ApprovalDetail> {
    const ctx = this.context(req);
    const present = (view: ApprovalDetailView): ApprovalDetail => presentApprovalDetail(ctx, view);
    return this.perform(req, { status: 200, present }, (call) => this.decisions.decide(call, id, body));
  }
}
