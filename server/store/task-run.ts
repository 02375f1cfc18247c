import type { Context } from '../kernel/context.js';
import type { ProblemCode } from '../kernel/errors.js';
import type { TaskProgress } from './tasks.js';
import type { Transaction } from './unit-of-work.js';

/** What a step leaves behind: how far the task is, and where it goes on. */
export interface StepEnd {
  progress: TaskProgress;
  /** Ids, keys and numbers only. */
  checkpoint: unknown;
}

/** A task while a process does it. */
export interface TaskRun {
  /** A system context of the task's tenant, named by its kind; audit rows name the task as the call. */
  readonly ctx: Context;
  /** Id of the thing that the task is about. */
  readonly subjectId: string;
  /** Where the last step that was committed ended; null at the beginning. */
  readonly checkpoint: unknown;
  /** Fires when the process stops or the task is somebody else's; ask it between steps. */
  readonly signal: AbortSignal;
  /** Whether nobody tries it again should it fail now. */
  readonly isLastTry: boolean;
  /**
   * Does a bounded piece of work and notes how far the task is, in one transaction: both or neither.
   * @throws TaskLost when another process has the task, or somebody stopped it; nothing of the step has happened then.
   */
  step(work: (tx: Transaction) => Promise<StepEnd>): Promise<void>;
}

/** Does the tasks of a kind. */
export interface TaskHandler {
  /** Written `domain.what`. */
  readonly kind: string;
  /**
   * Does the task, from the checkpoint on. All that it changes it changes in steps; what is outside of the database must be safe to
   * do twice.
   * @throws TaskAsleep when it waits for something outside, to be looked at again at a moment.
   * @throws TaskPaused when it may not go on until somebody tries it again.
   */
  run(run: TaskRun): Promise<void>;
}

/** The task is no longer this process's: another one took it over, or somebody stopped it. */
export class TaskLost extends Error {
  override name = 'TaskLost';
}

/** The task waits for something outside: it goes on at its checkpoint at this moment, in whichever process. */
export class TaskAsleep extends Error {
  override name = 'TaskAsleep';

  constructor(readonly until: Date) {
    super('The task waits');
  }
}

/** The task may not go on for now; it is stopped until somebody tries it again. */
export class TaskPaused extends Error {
  override name = 'TaskPaused';

  /** @param code Why. */
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}
