import type { Context } from '../../../kernel/context.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';

/** The kind of task that cancels the parts of a cancelled bundle. */
export const CANCEL_PARTS_TASK = 'requests.cancelParts';

/** How far that is. */
export interface CancelPlace {
  /** The language of whoever cancelled the bundle. */
  locale: Context['locale'];
  /** Ids of the parts that were cancelled with it. */
  cancelled: string[];
  /** Ids of those that go on. */
  goesOn: string[];
}

/**
 * Has the parts of a bundle cancelled that is cancelled: nobody who takes back the job wants its parts. It is a task: there may be
 * twenty parts, and one that cannot be cancelled must not keep the bundle from it.
 */
export class CancelPartsEffect implements StateEffect {
  constructor(private readonly tasks: TasksStore) {}

  /** Plans it. */
  async follow(ctx: Context, tx: Transaction, { request, service, to }: Entering): Promise<void> {
    if (!service.bundle || to.category !== 'cancelled') return;
    const checkpoint: CancelPlace = { locale: ctx.locale, cancelled: [], goesOn: [] };
    this.tasks.add(ctx, { kind: CANCEL_PARTS_TASK, subjectId: request._id, checkpoint }, tx);
  }
}
