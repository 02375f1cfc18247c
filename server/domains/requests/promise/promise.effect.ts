import type { Context } from '../../../kernel/context.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { Priority, RequestDocument } from '../requests.store.js';
import { newClock, nextAlarm, turned } from './request-clock.model.js';
import type { Timings } from './timings.js';
import { touched } from './touched.js';

/** The kind of task that looks whether a target comes near, or was missed. */
export const PROMISE_TASK = 'requests.promise';

/** Turns the clock of a request when it is moved: it stands still while it waits for the customer, and once it is closed. */
export class PromiseEffect implements StateEffect {
  readonly inBranches = true;

  constructor(
    private readonly timings: Timings,
    private readonly tasks: TasksStore,
  ) {}

  /** The clock, and by targets when it is expected to be done. */
  async change(ctx: Context, { request, service, to, before }: Entering): Promise<Partial<RequestDocument>> {
    const known = { ...request, clock: request.clock ?? newClock(request.createdAt) };
    // Whoever submits has not answered yet.
    const done = before ? touched(ctx, known) : {};
    const timing = await this.timings.of(ctx, service, request.priority);
    const clock = turned(done.clock ?? known.clock, timing, to.category, ctx.clock());
    return { ...done, clock, ...(service.targets ? { expectedBy: clock.due.resolution } : {}) };
  }

  /** The clock of a request whose priority becomes another: what is spent counts towards the times of that one. */
  async reprioritized(
    ctx: Context,
    { request, service }: { request: RequestDocument; service: ServiceDocument },
    priority: Priority,
  ): Promise<Partial<RequestDocument>> {
    const timing = await this.timings.of(ctx, service, priority);
    const before = request.clock ?? newClock(request.createdAt);
    const clock = turned(before, timing, request.category, ctx.clock());
    return { clock, ...(service.targets ? { expectedBy: clock.due.resolution } : {}) };
  }

  /** Plans a look at the next time of which staff is told. */
  async follow(
    ctx: Context,
    tx: Transaction,
    { request, before }: Pick<Entering, 'request' | 'before'>,
  ): Promise<void> {
    await planAlarm(this.tasks, ctx, tx, before, request);
  }
}

/** Plans a look at the next alarm, unless one is planned for that very time. What was planned for another time finds nothing. */
export async function planAlarm(
  tasks: TasksStore,
  ctx: Context,
  tx: Transaction,
  before: RequestDocument | null,
  { _id: subjectId, clock }: RequestDocument,
): Promise<void> {
  const dueAt = nextAlarm(clock);
  if (!dueAt || dueAt.getTime() === nextAlarm(before?.clock ?? null)?.getTime()) return;
  tasks.add(ctx, { kind: PROMISE_TASK, subjectId, dueAt }, tx);
}
