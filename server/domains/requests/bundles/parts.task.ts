import type { TaskHandler, TaskRun } from '../../../store/task-run.js';
import { asWorkflow } from '../workflow/as-workflow.js';
import type { StepCourse } from '../workflow/steps/step-course.js';
import { PARTS_TASK } from './parts.effect.js';

/** Has a request go on whose parts are all over. */
export class PartsTask implements TaskHandler {
  readonly kind = PARTS_TASK;

  constructor(private readonly course: StepCourse) {}

  /** Looks once: whoever ends the last part has it looked at again. */
  async run(run: TaskRun): Promise<void> {
    await run.step(async (tx) => {
      await this.course.settle(asWorkflow(run.ctx), tx, run.subjectId);
      return { progress: { done: 1, total: 1 }, checkpoint: null };
    });
  }
}
