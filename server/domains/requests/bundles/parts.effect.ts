import type { Context } from '../../../kernel/context.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import { isClosed } from '../workflow.model.js';

/** The kind of task that looks whether all parts of a request are over. */
export const PARTS_TASK = 'requests.parts';

/**
 * Has somebody look after the whole when a part is over. It is a task of its own: of two parts that end at once neither
 * transaction sees the other, and whoever looks afterwards sees both.
 */
export class PartsEffect implements StateEffect {
  constructor(private readonly tasks: TasksStore) {}

  /** Plans the look. */
  async follow(ctx: Context, tx: Transaction, { request, to }: Entering): Promise<void> {
    if (!request.part || !request.parentId || !isClosed(to.category)) return;
    this.tasks.add(ctx, { kind: PARTS_TASK, subjectId: request.parentId }, tx);
  }
}
