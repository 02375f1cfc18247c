import { authorize, scopeFor } from '../../../access/guard.js';
import { whoActs } from '../../../access/who-acts.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import type { ApprovalCourse } from './approval-course.js';
import type { ApprovalDecisionInput } from './approvals.dto.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDetailView, ApprovalsService } from './approvals.service.js';
import type { ApprovalDocument, ApprovalsStore, DecisionDocument, StageDocument } from './approvals.store.js';
import { NEEDS_REASON } from './approvals.words.js';
import { openStageOf, votesOf, type Approvers, type Principal } from './approvers.js';

/** What deciding is made of. */
export interface DecideParts {
  store: ApprovalsStore;
  approvers: Approvers;
  approvals: ApprovalsService;
  course: ApprovalCourse;
  requests: RequestsStore;
  timeline: TimelineStore;
  unitOfWork: UnitOfWork;
}

/** Decides what waits for approval. */
export class DecideService {
  constructor(private readonly parts: DecideParts) {}

  /**
   * Decides the open stage, in the caller's own place and that of everybody who is away and asked them. A person decides a
   * stage once.
   * @throws 403 for whoever may not decide it, `own_request` where it is about a request of their own; 409
   * `approval_closed` when nothing waits any more, `approval_decided` when they have decided.
   */
  async decide(ctx: Context, id: string, input: ApprovalDecisionInput): Promise<ApprovalDetailView> {
    const reason = input.reason?.trim() ? input.reason : null;
    if (input.decision === 'reject' && reason === null)
      throw invalidInput(bodyError('/reason', 'required', NEEDS_REASON));
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const approval = await this.parts.store.find(scopeFor(ctx, 'approval.read'), id, tx.session);
      if (!approval) throw notFound();
      const votes = await this.votes(ctx, approval);
      const decision = decisionOf(ctx, votes, input.decision, reason);
      const request = await this.note(ctx, tx, approval, decision);
      const after = await this.parts.course.goOn(ctx, tx, approval, withDecision(approval, decision));
      const facts = { stage: approval.stages[approval.current]?.key, decision: input.decision };
      tx.announce(approvalEvent('approval.decided', request, approval, { ...facts, status: after.status }));
      return this.parts.approvals.get(ctx, id, tx);
    });
  }

  private async votes(ctx: Context, approval: ApprovalDocument): Promise<Principal[]> {
    authorize(ctx, 'approval.decide', approval);
    if (approval.excluded.includes(ctx.actor.id)) throw new PorticoError('own_request');
    if (approval.status !== 'pending') throw new PorticoError('approval_closed');
    if (approval.covered.includes(ctx.actor.id)) throw new PorticoError('approval_decided');
    const votes = votesOf(ctx, approval, await this.parts.approvers.principalsOf(ctx));
    if (votes.length === 0) throw new PorticoError('forbidden');
    return votes;
  }

  /** What the decision leaves behind, before what it leads to. Answers the request. */
  private async note(
    ctx: Context,
    tx: Transaction,
    approval: ApprovalDocument,
    { decision, forIds, forNames, reason }: DecisionDocument,
  ): Promise<RequestDocument> {
    const stage = openStageOf(approval) as StageDocument;
    const request = await this.touch(ctx, tx, approval);
    const happened = decision === 'approve' ? ('approved' as const) : ('rejected' as const);
    const isPublic = stage.reasons === 'public';
    const told = entryOf(ctx, request, {
      kind: 'approval',
      body: isPublic ? reason : null,
      approval: { id: approval._id, stage: stage.name, happened, onBehalfOf: forNames },
      alsoAbout: forIds,
    });
    const kept = { kind: 'commented' as const, visibility: 'internal' as const, body: reason };
    const hasInternal = reason !== null && !isPublic;
    const entries = [told, ...(hasInternal ? [entryOf(ctx, request, kept)] : [])];
    await this.parts.timeline.append(entries, tx);
    const inPlaceOf: Record<string, string> = forIds.length > 0 ? { onBehalfOf: forIds.join(' ') } : {};
    const facts = { stage: stage.key, decision, ...inPlaceOf };
    tx.audit({ action: 'approval.decide', subjectId: approval._id, facts });
    return request;
  }

  /** The request looks different from now on, whether or not it moves. */
  private async touch(
    ctx: Context,
    tx: Transaction,
    { requestId }: ApprovalDocument,
  ): Promise<RequestDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const request = await this.parts.requests.find(scope, requestId, tx.session);
    if (!request) throw notFound();
    const touched = { updatedAt: ctx.clock() };
    return (await this.parts.requests.save(scope, request, touched, tx.session)) ?? request;
  }
}

function decisionOf(
  ctx: Context,
  votes: readonly Principal[],
  decision: 'approve' | 'reject',
  reason: string | null,
): DecisionDocument {
  const away = votes.filter(({ isSelf }) => !isSelf).map(({ actor }) => actor);
  return {
    decision,
    by: whoActs(ctx),
    byId: ctx.actor.id,
    forIds: away.map(({ id }) => id),
    forNames: away.map(({ name }) => name),
    reason,
    at: ctx.clock(),
  };
}

function withDecision(approval: ApprovalDocument, decision: DecisionDocument): Partial<ApprovalDocument> {
  const names = [decision.byId, ...decision.forIds];
  const stages = approval.stages.map((stage, i) =>
    i === approval.current ? { ...stage, decisions: [...stage.decisions, decision] } : stage,
  );
  return {
    stages,
    covered: [...approval.covered, ...names],
    decidedByIds: [...new Set([...approval.decidedByIds, ...names])],
  };
}
