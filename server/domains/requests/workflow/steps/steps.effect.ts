import type { Context } from '../../../../kernel/context.js';
import type { TasksStore } from '../../../../store/tasks.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../../request-moves.js';
import type { RequestDocument } from '../../requests.store.js';
import { visitOf, type Visit } from '../visit.model.js';
import { doingsOf } from './make-parts-step.js';
import { nextNeed } from './needs.model.js';

/** The kind of task that does the automatic steps of a state. */
export const STEPS_TASK = 'requests.steps';

/** How far the steps of a visit of a state are. */
export interface StepPlace extends Visit {
  /** Position of the step that comes next; after the last one the state's `then` follows. */
  step: number;
  /** The call that is waited for, and since when, in milliseconds. */
  call?: string;
  since?: number;
}

/** A step that failed for good, so that somebody has to look after the request. */
export interface NeedsHuman {
  step: string;
  /** Why, as a code. */
  code: string;
  at: Date;
  /** Key of the branch whose step it was; absent is the request's own. */
  branch?: string;
}

/** Has the automatic steps of a state done when a request, or a branch, enters it. */
export class StepsEffect implements StateEffect {
  readonly inBranches = true;

  constructor(private readonly tasks: TasksStore) {}

  /** Whatever needed a human in the state before is looked after. */
  change(_ctx: Context, { request, branch }: Entering): Partial<RequestDocument> {
    return { needsHuman: branch ? nextNeed(request, branch.key) : null };
  }

  /** Plans the steps: they are done outside of the move, those of each branch at their own pace. */
  async follow(ctx: Context, tx: Transaction, { request, service, places }: Entering): Promise<void> {
    for (const place of places) {
      if (doingsOf(service, place).length === 0 && !place.state.then?.length) continue;
      const checkpoint: StepPlace = { ...visitOf(request, place.branch?.key), step: 0 };
      this.tasks.add(ctx, { kind: STEPS_TASK, subjectId: request._id, checkpoint }, tx);
    }
  }
}
