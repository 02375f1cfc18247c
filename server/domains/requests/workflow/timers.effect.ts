import type { Context } from '../../../kernel/context.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import type { RequestDocument } from '../requests.store.js';
import { after } from './duration.model.js';
import { visitOf } from './visit.model.js';

/** The kind of task that looks when a timer has run out. */
export const TIMER_TASK = 'requests.timer';

/** A timer of the state that a request is in. */
export interface RunningTimer {
  key: string;
  /** Key of the transition that is made when it runs out. */
  transition: string;
  dueAt: Date;
  /** What customers read of it; null tells them nothing. */
  announce: string | null;
}

/** Which timer of which visit of a state a task is for. */
export interface TimerPlace {
  visit: number;
  timer: string;
}

/** Starts the timers of a state when a request enters it. Those of the state before run out without effect. */
export class TimersEffect implements StateEffect {
  constructor(private readonly tasks: TasksStore) {}

  /** Shows what will happen when. */
  change(ctx: Context, { to }: Entering): Partial<RequestDocument> {
    const at = ctx.clock();
    return {
      timers: (to.timers ?? []).map(({ key, transition, after: duration, announce = null }) => ({
        key,
        transition,
        dueAt: after(at, duration),
        announce,
      })),
    };
  }

  /** Plans a look at the moment at which each timer runs out. */
  async follow(ctx: Context, tx: Transaction, { request }: Entering): Promise<void> {
    for (const { key, dueAt } of request.timers) {
      const checkpoint: TimerPlace = { visit: visitOf(request), timer: key };
      await this.tasks.add(ctx, { kind: TIMER_TASK, subjectId: request._id, dueAt, checkpoint }, tx.session);
    }
  }
}
