import type { TaskHandler } from '../store/task-run.js';
import type { TaskDocument } from '../store/tasks.js';
import { HeldTask, LEASE_MS, MOST_ATTEMPTS, type TaskParts } from './held-task.js';
import type { EndedRun } from './run-metrics.js';

/** How often (ms) a process looks for tasks. */
const LOOK_EVERY_MS = 500;
/** So many tasks a process does at once. */
const AT_ONCE = 2;

/** What the runner is made of. */
export interface TaskRunnerParts extends TaskParts {
  handlers: readonly TaskHandler[];
  /** Hears of every run. */
  onRun?: (run: EndedRun) => void;
}

/**
 * Does tasks until it is stopped. Any number of processes share them: each task is one process's for as long as that renews its
 * lease, and another's some seconds after that died.
 */
export class TaskRunner {
  private readonly handlers: ReadonlyMap<string, TaskHandler>;
  private readonly running = new Map<HeldTask, Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private isLooking = false;
  private stopped = false;

  constructor(private readonly parts: TaskRunnerParts) {
    this.handlers = new Map(parts.handlers.map((handler) => [handler.kind, handler]));
  }

  /** Begins to look for tasks. */
  start(): void {
    this.plan(0);
  }

  /** Takes nothing more and gives back what it holds, at the end of the step that runs. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    for (const held of this.running.keys()) held.giveBack();
    await Promise.allSettled(this.running.values());
  }

  private plan(delay: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isLooking = true;
      this.looking = this.look()
        .catch((error: unknown) => {
          this.parts.log.warn({ error: (error as Error).name }, 'Tasks could not be read; looking again');
        })
        .finally(() => {
          this.isLooking = false;
          this.plan(LOOK_EVERY_MS);
        });
    }, delay).unref();
  }

  private async look(): Promise<void> {
    const free = AT_ONCE - this.running.size;
    if (free <= 0) return;
    const { tasks, clock } = this.parts;
    for (const task of await tasks.due([...this.handlers.keys()], clock(), free)) {
      if (this.stopped) return;
      const claimed = await this.claim(task);
      if (claimed?.status === 'running') this.begin(claimed);
    }
  }

  /** Of any number of processes that try, one gets it. What fell with its process too often has failed. */
  private async claim(task: TaskDocument): Promise<TaskDocument | null> {
    const { tasks, clock } = this.parts;
    const at = clock();
    const errorCode = task.status === 'running' ? 'interrupted' : task.errorCode;
    if (task.attempts >= MOST_ATTEMPTS)
      return tasks.change(task, { status: 'failed', errorCode, updatedAt: at, endedAt: at }, 'take');
    const dueAt = new Date(at.getTime() + LEASE_MS);
    const attempts = task.attempts + 1;
    return tasks.change(task, { status: 'running', dueAt, attempts, errorCode, updatedAt: at }, 'take');
  }

  private begin(task: TaskDocument): void {
    const held = new HeldTask(this.parts, task);
    const began = performance.now();
    const run = held
      .run(this.handlers.get(task.kind) as TaskHandler)
      .then((outcome) => {
        this.parts.onRun?.({ name: task.kind, ms: performance.now() - began, outcome });
      })
      .finally(() => {
        this.running.delete(held);
        // More may be waiting for this place.
        if (!this.isLooking) this.plan(0);
      });
    this.running.set(held, run);
  }
}
