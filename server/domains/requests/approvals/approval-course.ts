import type { Context } from '../../../kernel/context.js';
import { PorticoError } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import { systemContext } from '../../../kernel/system-context.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { RequestMoves } from '../request-moves.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import { asWorkflow } from '../workflow/as-workflow.js';
import { endedAs } from './approval-effect.js';
import type { ApprovalDefinition } from './approval.definition.js';
import { askedBy } from './asked-by.model.js';
import { outcomeOf } from './approval.model.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDocument, ApprovalsStore, StageDocument } from './approvals.store.js';
import { openStageOf, type Approvers } from './approvers.js';
import type { ApprovalOpening } from './opening.js';

/** What approvals take their course with. */
export interface CourseParts {
  store: ApprovalsStore;
  approvers: Approvers;
  opening: ApprovalOpening;
  moves: RequestMoves;
  catalog: CatalogService;
  requests: RequestsStore;
  timeline: TimelineStore;
}

/** An approval with what it is about. */
interface Subject {
  approval: ApprovalDocument;
  request: RequestDocument;
  definition: ApprovalDefinition;
}

/** Takes approvals from stage to stage, to the transition that their end makes. */
export class ApprovalCourse {
  constructor(private readonly parts: CourseParts) {}

  /**
   * Looks what the decisions so far make of the open stage, and goes on from there.
   * @param changed What of the approval the caller has changed and not saved.
   */
  async goOn(
    ctx: Context,
    tx: Transaction,
    before: ApprovalDocument,
    changed: Partial<ApprovalDocument> = {},
  ): Promise<ApprovalDocument> {
    const approval = { ...before, ...changed };
    const subject = await this.subjectOf(ctx, tx, approval);
    const stage = openStageOf(approval) as StageDocument;
    const people = await this.parts.approvers.eligible(ctx, approval, stage);
    const outcome = outcomeOf(
      stage,
      people.map(({ id }) => id),
    );
    if (outcome === 'open') {
      const stuck = await this.parts.opening.lookWhetherStuck(ctx, tx, approval, subject.request);
      return this.save(ctx, tx, before, { ...changed, stuck });
    }
    return this.close(
      ctx,
      tx,
      before,
      { ...changed, stages: closed(approval, outcome, ctx.clock()) },
      subject,
    );
  }

  /** Approves what no stage has to be asked about. */
  async skip(ctx: Context, tx: Transaction, approval: ApprovalDocument): Promise<void> {
    const subject = await this.subjectOf(ctx, tx, approval);
    await this.end(ctx, tx, approval, {}, 'approved', subject.definition.approved);
  }

  /** Ends what nobody has decided in time. */
  async expire(ctx: Context, tx: Transaction, approval: ApprovalDocument): Promise<void> {
    const { request, definition } = await this.subjectOf(ctx, tx, approval);
    const stage = approval.stages[approval.current] as StageDocument;
    const happening = { id: approval._id, stage: stage.name, happened: 'expired' as const, onBehalfOf: [] };
    const entry = entryOf(ctx, request, { kind: 'approval', approval: happening });
    await this.parts.timeline.append([entry], tx);
    await this.save(ctx, tx, approval, endedAs('expired', approval, ctx.clock()));
    tx.audit({ action: 'approval.expire', subjectId: approval._id, facts: { stage: stage.key } });
    tx.announce(approvalEvent('approval.expired', request, approval, { stage: stage.key }));
    if (definition.expires) await this.fire(ctx, tx, approval, definition.expires.transition);
  }

  /** The request and the definition of an approval. */
  async subjectOf(ctx: Context, tx: Transaction, approval: ApprovalDocument): Promise<Subject> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const request = await this.parts.requests.find(scope, approval.requestId, tx.session);
    const services = await this.parts.catalog.versionsOf(ctx, [approval.serviceId]);
    const workflow = services.get(approval.serviceId)?.workflow;
    const definition = workflow && askedBy(workflow, approval).state.approval;
    if (!request || !definition) throw new Error('An approval has lost its request or its definition.');
    return { approval, request, definition };
  }

  /** A stage is over: on to the next one, or to the end. */
  private async close(
    ctx: Context,
    tx: Transaction,
    before: ApprovalDocument,
    changed: Partial<ApprovalDocument> & Pick<ApprovalDocument, 'stages'>,
    { request, definition }: Subject,
  ): Promise<ApprovalDocument> {
    const next = before.current + 1;
    const approved = changed.stages[before.current]?.status === 'approved';
    if (!approved) return this.end(ctx, tx, before, changed, 'rejected', definition.rejected);
    if (next >= changed.stages.length)
      return this.end(ctx, tx, before, changed, 'approved', definition.approved);
    const after = { ...before, ...changed };
    const opened = await this.parts.opening.openStage(ctx, tx, after, request, next, definition);
    return this.save(ctx, tx, before, { ...changed, ...opened });
  }

  private async end(
    ctx: Context,
    tx: Transaction,
    before: ApprovalDocument,
    changed: Partial<ApprovalDocument>,
    status: 'approved' | 'rejected',
    transition: string,
  ): Promise<ApprovalDocument> {
    const over = { status, deciders: [], stuck: false, closedAt: ctx.clock() };
    const saved = await this.save(ctx, tx, before, { ...changed, ...over });
    await this.fire(ctx, tx, saved, transition);
    return saved;
  }

  private async save(
    ctx: Context,
    tx: Transaction,
    before: ApprovalDocument,
    change: Partial<ApprovalDocument>,
  ): Promise<ApprovalDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const touched = { ...change, updatedAt: ctx.clock() };
    const saved = await this.parts.store.save(scope, before, touched, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    return saved;
  }

  /** The workflow makes the transition, and not whoever decided: they may not make it by hand. */
  private async fire(
    ctx: Context,
    tx: Transaction,
    { tenantId, requestId }: ApprovalDocument,
    transition: string,
  ): Promise<void> {
    const system = asWorkflow(systemContext('approvals', tenantId, ctx, ctx.requestId));
    await this.parts.moves.fire(system, tx, requestId, transition);
  }
}

function closed(
  { stages, current }: ApprovalDocument,
  status: 'approved' | 'rejected',
  at: Date,
): StageDocument[] {
  return stages.map((stage, i) => (i === current ? { ...stage, status, closedAt: at } : stage));
}
