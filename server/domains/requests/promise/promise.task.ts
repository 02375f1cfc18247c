import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { PorticoError } from '../../../kernel/errors.js';
import type { TaskHandler, TaskRun } from '../../../store/task-run.js';
import type { TasksStore } from '../../../store/tasks.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { RequestMoves } from '../request-moves.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf } from '../timeline.model.js';
import { asWorkflow } from '../workflow/as-workflow.js';
import { PROMISE_TASK, planAlarm } from './promise.effect.js';
import { ringing, type Alarm } from './request-clock.model.js';

/** What the task is made of. */
export interface PromiseTaskParts {
  store: RequestsStore;
  catalog: CatalogService;
  moves: RequestMoves;
  tasks: TasksStore;
}

/** Tells staff when a target comes near or was missed, and has the workflow move on where the service says so. */
export class PromiseTask implements TaskHandler {
  readonly kind = PROMISE_TASK;

  constructor(private readonly parts: PromiseTaskParts) {}

  /** Looks once. A clock that was turned meanwhile has a task of its own. */
  async run(run: TaskRun): Promise<void> {
    await run.step(async (tx) => {
      await this.look(asWorkflow(run.ctx), tx, run.subjectId);
      return { progress: { done: 1, total: 1 }, checkpoint: null };
    });
  }

  private async look(ctx: Context, tx: Transaction, id: string): Promise<void> {
    const { store, tasks } = this.parts;
    const scope = scopeFor(ctx, 'request.read');
    const request = await store.find(scope, id, tx.session);
    const { alarms, after } = request?.clock ? ringing(request.clock, ctx.clock()) : { alarms: [] };
    if (!request || !after || alarms.length === 0) return;
    const missed = alarms.some(({ what }) => what === 'missed');
    const escalated = missed ? 'missed' : (request.escalated ?? 'near');
    const saved = await store.save(scope, request, { clock: after, escalated }, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    // Of what was missed nobody needs to hear that it is near.
    for (const alarm of alarms.filter((one) => !(one.what === 'near' && isMissed(alarms, one))))
      tell(tx, saved, alarm);
    await planAlarm(tasks, ctx, tx, request, saved);
    if (alarms.some(({ target, what }) => target === 'resolution' && what === 'missed'))
      await this.escalate(ctx, tx, saved);
  }

  private async escalate(ctx: Context, tx: Transaction, { _id, serviceId }: RequestDocument): Promise<void> {
    const services = await this.parts.catalog.versionsOf(ctx, [serviceId]);
    const key = services.get(serviceId)?.targets?.escalate;
    if (key) await this.parts.moves.fire(ctx, tx, _id, key);
  }
}

const isMissed = (alarms: readonly Alarm[], { target }: Alarm): boolean =>
  alarms.some((one) => one.target === target && one.what === 'missed');

function tell(tx: Transaction, request: RequestDocument, { target, what }: Alarm): void {
  const type = what === 'near' ? 'request.targetNear' : 'request.targetMissed';
  tx.audit({ action: 'request.escalate', subjectId: request._id, facts: { target, what } });
  tx.announce(announcementOf(type, request, { visibility: 'internal', target }));
}
