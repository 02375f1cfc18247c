import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { StepEnd, TaskHandler, TaskRun } from '../../../store/task-run.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import { asWorkflow } from '../workflow/as-workflow.js';
import { millisecondsOf } from '../workflow/duration.model.js';
import type { ApprovalCourse } from './approval-course.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDocument, ApprovalsStore } from './approvals.store.js';
import { LOOK_MS } from './opening.js';
import { openStageOf } from './approvers.js';
import { TASK } from './task-kinds.js';

const MOST_REMINDERS = 10;

const DONE: StepEnd = { progress: { done: 1, total: 1 }, checkpoint: { done: true } };

/** What the tasks are made of. */
export interface ApprovalTaskParts {
  store: ApprovalsStore;
  course: ApprovalCourse;
  tasks: TasksStore;
}

type Work = (ctx: Context, tx: Transaction, approval: ApprovalDocument) => Promise<void>;

/** The handlers of what is done for approvals later. What was decided meanwhile is left alone. */
export function approvalTasks(parts: ApprovalTaskParts): TaskHandler[] {
  return [
    handler(parts, TASK.skip, (ctx, tx, approval) => parts.course.skip(ctx, tx, approval)),
    handler(parts, TASK.expire, (ctx, tx, approval) => parts.course.expire(ctx, tx, approval)),
    handler(parts, TASK.look, async (ctx, tx, approval) => {
      const after = await parts.course.goOn(ctx, tx, approval);
      if (after.status === 'pending') await plan(ctx, tx, parts, TASK.look, approval, LOOK_MS);
    }),
    handler(parts, TASK.remind, (ctx, tx, approval) => remind(ctx, tx, parts, approval)),
  ];
}

function handler({ store }: ApprovalTaskParts, kind: string, work: Work): TaskHandler {
  return {
    kind,
    async run(run: TaskRun): Promise<void> {
      if (run.checkpoint !== null) return;
      await run.step(async (tx) => {
        const scope = grantScope({ tenantId: run.ctx.tenantId });
        const approval = await store.find(scope, run.subjectId, tx.session);
        if (approval?.status === 'pending') await work(asWorkflow(run.ctx), tx, approval);
        return DONE;
      });
    },
  };
}

/** Reminds of the open stage; a task of a stage before it comes too early for this one, which has its own. */
async function remind(
  ctx: Context,
  tx: Transaction,
  parts: ApprovalTaskParts,
  approval: ApprovalDocument,
): Promise<void> {
  const stage = openStageOf(approval);
  const { request, definition } = await parts.course.subjectOf(ctx, tx, approval);
  if (!stage?.openedAt || !definition.remind) return;
  const every = millisecondsOf(definition.remind.after) ?? 0;
  const dueAt = stage.openedAt.getTime() + (approval.reminders + 1) * every;
  if (ctx.clock().getTime() < dueAt) return;
  const reminders = approval.reminders + 1;
  const scope = grantScope({ tenantId: ctx.tenantId });
  await parts.store.save(scope, approval, { reminders }, tx.session);
  tx.announce(approvalEvent('approval.reminded', request, approval, { stage: stage.key }));
  if (reminders < MOST_REMINDERS) await plan(ctx, tx, parts, TASK.remind, approval, every);
}

async function plan(
  ctx: Context,
  tx: Transaction,
  { tasks }: ApprovalTaskParts,
  kind: string,
  { _id: subjectId }: ApprovalDocument,
  afterMs: number,
): Promise<void> {
  const dueAt = new Date(ctx.clock().getTime() + afterMs);
  tasks.add(ctx, { kind, subjectId, dueAt }, tx);
}
