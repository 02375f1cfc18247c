import { TaskAsleep, TaskLost, type TaskHandler, type TaskRun } from '../../../../store/task-run.js';
import type { Context } from '../../../../kernel/context.js';
import { asWorkflow } from '../as-workflow.js';
import type { StepCourse } from './step-course.js';
import { StepFailed } from './step-failed.js';
import { STEPS_TASK, type StepPlace } from './steps.effect.js';

/** Does the automatic steps of a state, each exactly once: a step and its checkpoint are one transaction. */
export class StepsTask implements TaskHandler {
  readonly kind = STEPS_TASK;

  constructor(private readonly course: StepCourse) {}

  /** Goes on at the checkpoint until the steps are over or one waits for an answer. */
  async run(run: TaskRun): Promise<void> {
    const ctx = asWorkflow(run.ctx);
    let place = run.checkpoint as StepPlace | null;
    while (place) {
      const next = await this.next(run, ctx, place);
      if (next?.call) throw new TaskAsleep(this.course.nextLook(ctx, next));
      place = next;
    }
  }

  private async next(run: TaskRun, ctx: Context, place: StepPlace): Promise<StepPlace | null> {
    try {
      return await this.inStep(run, place, (tx) => this.course.go(ctx, tx, run.subjectId, place));
    } catch (error) {
      if (error instanceof TaskLost) throw error;
      if (!(error instanceof StepFailed) && !run.isLastTry) throw error;
      const code = error instanceof StepFailed ? error.code : 'internal_error';
      return this.inStep(run, place, (tx) => this.course.fail(ctx, tx, run.subjectId, place, code));
    }
  }

  private async inStep(
    run: TaskRun,
    place: StepPlace,
    work: (tx: Parameters<Parameters<TaskRun['step']>[0]>[0]) => Promise<StepPlace | null>,
  ): Promise<StepPlace | null> {
    let next: StepPlace | null = null;
    await run.step(async (tx) => {
      next = await work(tx);
      const progress = { done: (next ?? place).step, total: null };
      return { progress, checkpoint: next };
    });
    this.course.wake();
    return next;
  }
}
