import type { Context } from '../../../kernel/context.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import type { RequestDocument } from '../requests.store.js';
import { runningAfter } from './timers.model.js';
import { visitOf, type Visit } from './visit.model.js';

/** The kind of task that looks when a timer has run out. */
export const TIMER_TASK = 'requests.timer';

/** Which timer of which visit of a state a task is for. */
export interface TimerPlace extends Visit {
  timer: string;
}

/** Starts the timers of a state when a request, or a branch, enters it. Those of the state before run out without effect. */
export class TimersEffect implements StateEffect {
  readonly inBranches = true;

  constructor(private readonly tasks: TasksStore) {}

  /** Shows what will happen when. */
  change(ctx: Context, { request, places, branch }: Entering): Partial<RequestDocument> {
    return { timers: runningAfter(request, places, branch, ctx.clock()) };
  }

  /** Plans a look at the moment at which each timer runs out. */
  async follow(ctx: Context, tx: Transaction, { request, places }: Entering): Promise<void> {
    const isNew = (of: string | undefined): boolean => places.some(({ branch }) => branch?.key === of);
    for (const { key: timer, dueAt, branch } of request.timers) {
      if (!isNew(branch)) continue;
      const checkpoint: TimerPlace = { ...visitOf(request, branch), timer };
      this.tasks.add(ctx, { kind: TIMER_TASK, subjectId: request._id, dueAt, checkpoint }, tx);
    }
  }
}
