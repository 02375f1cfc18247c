import type { Context } from '../../../../kernel/context.js';
import type { TasksStore } from '../../../../store/tasks.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../../request-moves.js';
import type { RequestDocument } from '../../requests.store.js';
import { visitOf } from '../visit.model.js';
import { doingsOf } from './make-parts-step.js';

/** The kind of task that does the automatic steps of a state. */
export const STEPS_TASK = 'requests.steps';

/** How far the steps of a visit of a state are. */
export interface StepPlace {
  visit: number;
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
}

/** Has the automatic steps of a state done when a request enters it. */
export class StepsEffect implements StateEffect {
  constructor(private readonly tasks: TasksStore) {}

  /** Whatever needed a human in the state before is looked after. */
  change(): Partial<RequestDocument> {
    return { needsHuman: null };
  }

  /** Plans the steps: they are done outside of the move. */
  async follow(ctx: Context, tx: Transaction, { request, service, to }: Entering): Promise<void> {
    if (doingsOf(service, to).length === 0 && !to.then?.length) return;
    const checkpoint: StepPlace = { visit: visitOf(request), step: 0 };
    await this.tasks.add(ctx, { kind: STEPS_TASK, subjectId: request._id, checkpoint }, tx.session);
  }
}
