import type { Context } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import {
  TaskAsleep,
  TaskLost,
  TaskPaused,
  type StepEnd,
  type TaskHandler,
  type TaskRun,
} from '../store/task-run.js';
import type { TaskChange, TaskDocument, TasksStore } from '../store/tasks.js';
import type { Transaction, UnitOfWork } from '../store/unit-of-work.js';
import { systemContext } from '../kernel/system-context.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';

/** A task that was begun so often without getting on has failed. */
export const MOST_ATTEMPTS = 8;
/** A process that does not renew for so long has lost its task. */
export const LEASE_MS = 10_000;
/** The first retry comes after this; each later one after four times as long. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/** Milliseconds until a task that failed so often is tried again. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 4 ** (attempts - 1), LONGEST_PAUSE_MS);
}

/** What tasks are done with. */
export interface TaskParts {
  tasks: TasksStore;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
}

/** A task that this process holds. It renews its lease, and writes nothing more once it has lost it. */
export class HeldTask implements TaskRun {
  readonly ctx: Context;
  private readonly ended = new AbortController();
  private isGivenBack = false;

  constructor(
    private readonly parts: TaskParts,
    private task: TaskDocument,
  ) {
    const { _id, tenantId, kind } = task;
    this.ctx = systemContext(kind, tenantId, parts, _id);
  }

  get subjectId(): string {
    return this.task.subjectId;
  }

  get checkpoint(): unknown {
    return this.task.checkpoint;
  }

  get signal(): AbortSignal {
    return this.ended.signal;
  }

  get isLastTry(): boolean {
    return this.task.attempts >= MOST_ATTEMPTS;
  }

  async step(work: (tx: Transaction) => Promise<StepEnd>): Promise<void> {
    this.signal.throwIfAborted();
    const { unitOfWork, tasks } = this.parts;
    const saved = await unitOfWork.run(this.ctx, async (tx) => {
      const { progress, checkpoint } = await work(tx);
      // Whoever gets on is not failing: attempts count anew.
      const change = { progress, checkpoint, attempts: 1, updatedAt: this.ctx.clock() };
      const after = await tasks.change(this.task, change, 'hold', tx.session);
      if (!after) throw new TaskLost();
      return after;
    });
    this.task = saved;
  }

  /** Ends at the next step, so that another process goes on. */
  giveBack(): void {
    this.isGivenBack = true;
    this.ended.abort(new TaskLost());
  }

  /** Does the task and notes how it ended. */
  async run(handler: TaskHandler): Promise<'done' | 'failed'> {
    const renewal = setInterval(() => void this.renew(), LEASE_MS / 4).unref();
    try {
      await handler.run(this);
      await this.end('done');
      return 'done';
    } catch (error) {
      if (error instanceof TaskAsleep) {
        await this.sleep(error.until).catch(() => undefined);
        return 'done';
      }
      await this.endBadly(error).catch(() => undefined);
      return 'failed';
    } finally {
      clearInterval(renewal);
    }
  }

  private async renew(): Promise<void> {
    const until = new Date(this.ctx.clock().getTime() + LEASE_MS);
    // A database that does not answer is no reason to give up: the lease may outlast it, and the fence holds.
    const isHeld = await this.parts.tasks.renew(this.task, until).catch(() => true);
    if (!isHeld) this.ended.abort(new TaskLost());
  }

  private async end(status: 'done' | 'failed' | 'stopped', errorCode: string | null = null): Promise<void> {
    const at = this.ctx.clock();
    const change = { status, errorCode, updatedAt: at, endedAt: at };
    await this.parts.unitOfWork.run(this.ctx, async (tx) => {
      const after = await this.parts.tasks.change(this.task, change, 'hold', tx.session);
      if (!after) throw new TaskLost();
      tx.audit({ action: `job.${status}`, subjectId: this.task._id, facts: { kind: this.task.kind } });
    });
  }

  /** Whoever waits is not failing. Should the database not answer, the end of the lease brings it back. */
  private async sleep(dueAt: Date): Promise<void> {
    const updatedAt = this.ctx.clock();
    await this.parts.tasks.change(this.task, { status: 'waiting', attempts: 0, dueAt, updatedAt });
  }

  private async endBadly(error: unknown): Promise<void> {
    const { tasks, log, clock } = this.parts;
    const { _id: task, kind, attempts } = this.task;
    const at = clock();
    const wait: TaskChange = { status: 'waiting', updatedAt: at };
    if (this.isGivenBack) {
      await tasks.change(this.task, { ...wait, dueAt: at, attempts: attempts - 1 });
      return;
    }
    if (error instanceof TaskLost) return;
    if (error instanceof TaskPaused) return this.end('stopped', error.code);
    // The name alone: messages of the database quote what is stored.
    log.warn({ task, kind, error: (error as Error).name, attempts }, 'A task failed');
    const errorCode = error instanceof PorticoError ? error.code : 'internal_error';
    if (attempts >= MOST_ATTEMPTS) return this.end('failed', errorCode);
    await tasks.change(this.task, {
      ...wait,
      errorCode,
      dueAt: new Date(at.getTime() + pauseAfter(attempts)),
    });
  }
}
