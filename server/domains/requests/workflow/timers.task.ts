import type { TaskHandler, TaskRun } from '../../../store/task-run.js';
import type { RequestMoves } from '../request-moves.js';
import { asWorkflow } from './as-workflow.js';
import { TIMER_TASK, type TimerPlace } from './timers.effect.js';

/** Makes the transition of a timer that has run out, if the request or its branch, is still in the very visit of the state that started it. */
export class TimerTask implements TaskHandler {
  readonly kind = TIMER_TASK;

  constructor(private readonly moves: RequestMoves) {}

  /** Looks once: what has moved on is left alone, as is a transition whose condition does not hold. */
  async run(run: TaskRun): Promise<void> {
    const place = run.checkpoint as TimerPlace;
    await run.step(async (tx) => {
      await this.moves.fireIn(asWorkflow(run.ctx), tx, run.subjectId, place, ({ timers }) =>
        timers
          .filter(({ key, branch }) => key === place.timer && branch === place.branch?.key)
          .map(({ transition }) => transition),
      );
      return { progress: { done: 1, total: 1 }, checkpoint: place };
    });
  }
}
