import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import type { Page } from '../../store/paging.js';
import type { TaskChange, TaskDocument, TasksStore, TaskStatus } from '../../store/tasks.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { JobQuery } from './jobs.dto.js';

const DEFAULT_LIMIT = 20;

/** The background work of a tenant, to be seen, stopped and tried again. */
export class JobsService {
  constructor(
    private readonly tasks: TasksStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A page of jobs. */
  async list(
    ctx: Context,
    { status, kind, cursor, limit = DEFAULT_LIMIT }: JobQuery,
  ): Promise<Page<TaskDocument>> {
    const filter = { ...(status ? { status } : {}), ...(kind === undefined ? {} : { kind }) };
    return this.tasks.list(scopeFor(ctx, 'job.read'), filter, cursor, limit);
  }

  /** One job; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<TaskDocument> {
    const task = await this.tasks.get(scopeFor(ctx, 'job.read'), id);
    if (!task) throw notFound();
    return task;
  }

  /** Stops a job: whoever does it writes nothing more. */
  async stop(ctx: Context, id: string): Promise<TaskDocument> {
    const at = ctx.clock();
    const change = { status: 'stopped', updatedAt: at, endedAt: at } as const;
    return this.move(ctx, 'stop', id, ['waiting', 'running'], change);
  }

  /** Tries a job again, from where it was. */
  async retry(ctx: Context, id: string): Promise<TaskDocument> {
    const at = ctx.clock();
    const fresh = { attempts: 0, errorCode: null, dueAt: at, updatedAt: at, endedAt: null };
    return this.move(ctx, 'retry', id, ['failed', 'stopped'], { status: 'waiting', ...fresh });
  }

  private async move(
    ctx: Context,
    verb: 'stop' | 'retry',
    id: string,
    from: readonly TaskStatus[],
    change: TaskChange & { status: TaskStatus },
  ): Promise<TaskDocument> {
    const scope = scopeFor(ctx, `job.${verb}`);
    return this.unitOfWork.run(ctx, async (tx) => {
      const task = await this.tasks.get(scope, id, tx.session);
      if (!task) throw notFound();
      const moved = await this.tasks.move(scope, id, from, change, tx.session);
      if (!moved) throw new PorticoError('job_status');
      tx.audit({ action: `job.${verb}`, subjectId: id, facts: { kind: task.kind, from: task.status } });
      return moved;
    });
  }
}
