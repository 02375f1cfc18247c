import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import { Together } from '../../../kernel/together.js';
import { IN_QUEUE, type QueueLane, type RequestDocument, type RequestsStore } from '../requests.store.js';
import { sideOf } from '../transition.js';
import { spentAt } from './request-clock.model.js';
import type { RequestQueuePlace } from './promise.dto.js';
import type { Timings } from './timings.js';

/** So many that are before a request are counted. */
const MOST_AHEAD = 100;

/** What is known of one request at a time only. */
export interface Outlook {
  /** Null where it waits for nobody of staff. */
  queue: RequestQueuePlace | null;
  /** Business time (ms) spent up to now; null for customers. */
  spentMs: number | null;
}

/** The beginning of a lane of a queue. */
type Head = Awaited<ReturnType<RequestsStore['headOfQueue']>>;

/** Looks where a request is in its queue, and how much time it has taken. */
export class Outlooks {
  /** Many look at one queue at the same time: all who do are answered by one look. */
  private readonly heads: Together<{ tenantId: string; lane: QueueLane }, Head>;

  constructor(
    store: RequestsStore,
    private readonly timings: Timings,
  ) {
    this.heads = new Together(async (_lane, [first, ...others]) => {
      if (!first) return [];
      const { tenantId, lane } = first;
      const head = await store.headOfQueue(grantScope({ tenantId }), lane, MOST_AHEAD + 1);
      return [head, ...others.map(() => head)];
    });
  }

  /** Of others in the queue it tells their number and nothing else; what others do in the meantime it does not wait for. */
  async of(ctx: Context, { request }: { request: RequestDocument }): Promise<Outlook> {
    const [queue, spentMs] = await Promise.all([this.queue(ctx, request), this.spent(ctx, request)]);
    return { queue, spentMs };
  }

  /** Its place in the queue, which does not depend on whether it is there already; null where it waits for nobody of staff. */
  async queue({ tenantId }: Context, request: RequestDocument): Promise<RequestQueuePlace | null> {
    if (!IN_QUEUE.includes(request.category)) return null;
    const { department, serviceKey, priority, _id } = request;
    const lane = { department, serviceKey: department === null ? serviceKey : '', priority };
    const head = await this.heads.of(JSON.stringify([tenantId, lane]), { tenantId, lane });
    const found = head.urgent + head.ids.filter((id) => id < _id).length;
    const ahead = Math.min(found, MOST_AHEAD);
    return { position: ahead + 1, ahead, more: found > MOST_AHEAD };
  }

  /** Business time (ms) that it took so far; null for customers. */
  async spent(ctx: Context, { clock }: RequestDocument): Promise<number | null> {
    if (!clock || sideOf(ctx) !== 'staff') return null;
    const hours = clock.calendar ? await this.timings.hours(ctx, clock.calendar) : null;
    return spentAt(clock, hours, ctx.clock());
  }
}
