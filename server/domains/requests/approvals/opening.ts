import type { Context } from '../../../kernel/context.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { RequestDocument } from '../requests.store.js';
import { entryOf } from '../timeline.model.js';
import type { TimelineStore } from '../timeline.store.js';
import { after } from '../workflow/duration.model.js';
import type { EnteredPlace } from '../workflow/place.model.js';
import type { ApprovalDefinition } from './approval.definition.js';
import { askedAt } from './asked-by.model.js';
import { decidersOf, isStuck, newStage, stagesFor } from './approval.model.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDocument, ApprovalsStore, StageDocument } from './approvals.store.js';
import type { Approvers } from './approvers.js';
import { TASK } from './task-kinds.js';

/** An approval is looked at so often (ms) whether its approvers are still there. */
export const LOOK_MS = 24 * 60 * 60_000;

/** What opens approvals. */
export interface OpeningParts {
  store: ApprovalsStore;
  approvers: Approvers;
  tasks: TasksStore;
  timeline: TimelineStore;
}

/** Begins approvals and their stages. */
export class ApprovalOpening {
  constructor(private readonly parts: OpeningParts) {}

  /**
   * Begins the approval of a state that a request, or a branch, has entered. Where no stage is to be asked, a task approves: it is the rule
   * that does, and not whoever moved the request.
   */
  async begin(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    place: EnteredPlace,
    definition: ApprovalDefinition,
  ): Promise<void> {
    const at = ctx.clock();
    const stages = stagesFor(definition, request).map(newStage);
    const expiresAt = definition.expires ? after(at, definition.expires.after) : null;
    const excluded = await this.excluded(ctx, tx, request);
    const fresh = newApproval(ctx, request, { ...askedAt(request, place), stages, expiresAt, excluded });
    const plan = (kind: string, dueAt: Date) =>
      this.parts.tasks.add(ctx, { kind, subjectId: fresh._id, dueAt }, tx);
    if (stages.length === 0) {
      await this.parts.store.insert(fresh, tx.session);
      plan(TASK.skip, at);
      return;
    }
    const change = await this.openStage(ctx, tx, fresh, request, 0, definition);
    await this.parts.store.insert({ ...fresh, ...change }, tx.session);
    plan(TASK.look, new Date(at.getTime() + LOOK_MS));
    if (expiresAt) plan(TASK.expire, expiresAt);
  }

  /** Opens a stage; answers what changes of the approval. */
  async openStage(
    ctx: Context,
    tx: Transaction,
    approval: ApprovalDocument,
    request: RequestDocument,
    index: number,
    definition: ApprovalDefinition,
  ): Promise<Partial<ApprovalDocument>> {
    const at = ctx.clock();
    const stage: StageDocument = {
      ...(approval.stages[index] as StageDocument),
      status: 'open',
      openedAt: at,
    };
    const { _id: subjectId } = approval;
    if (definition.remind) {
      const dueAt = after(at, definition.remind.after);
      this.parts.tasks.add(ctx, { kind: TASK.remind, subjectId, dueAt }, tx);
    }
    tx.announce(approvalEvent('approval.opened', request, approval, { stage: stage.key }));
    const stages = approval.stages.map((one, i) => (i === index ? stage : one));
    const change = {
      stages,
      current: index,
      deciders: decidersOf(stage, approval.accountId),
      covered: [],
      reminders: 0,
    };
    const stuck = await this.lookWhetherStuck(ctx, tx, { ...approval, ...change, stuck: false }, request);
    return { ...change, stuck };
  }

  /** Whether nobody can decide the open stage any more; staff is told when that has become so. */
  async lookWhetherStuck(
    ctx: Context,
    tx: Transaction,
    approval: ApprovalDocument,
    request: RequestDocument,
  ): Promise<boolean> {
    const stage = approval.stages[approval.current] as StageDocument;
    const people = await this.parts.approvers.eligible(ctx, approval, stage);
    const stuck = isStuck(
      stage,
      people.map(({ id }) => id),
    );
    if (!stuck || approval.stuck) return stuck;
    const happening = { id: approval._id, stage: stage.name, happened: 'stuck' as const, onBehalfOf: [] };
    const entry = entryOf(ctx, request, { kind: 'approval', visibility: 'internal', approval: happening });
    await this.parts.timeline.append([entry], tx);
    tx.announce(approvalEvent('approval.stuck', request, approval, { stage: stage.key }));
    return true;
  }

  /** The requester, and whoever acted for them when the request was submitted. */
  private async excluded(
    ctx: Context,
    tx: Transaction,
    { _id, ownerId }: RequestDocument,
  ): Promise<string[]> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    // The request may have been submitted in this very transaction.
    await tx.flush();
    const submitters = await this.parts.timeline.submittersOf(scope, _id, tx.session);
    return [...new Set([ownerId, ...submitters])];
  }
}

function newApproval(
  ctx: Context,
  request: RequestDocument,
  given: Pick<ApprovalDocument, 'state' | 'branch' | 'stages' | 'expiresAt' | 'excluded'>,
): ApprovalDocument {
  const at = ctx.clock();
  const { _id: requestId, serviceId, serviceKey, accountId, ownerId, locationId, department } = request;
  return {
    _id: newId('apv', at),
    tenantId: ctx.tenantId,
    requestId,
    ...{ serviceId, serviceKey, accountId, ownerId, locationId, department },
    ...given,
    status: 'pending',
    current: 0,
    deciders: [],
    covered: [],
    decidedByIds: [],
    reminders: 0,
    stuck: false,
    version: 1,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
}
