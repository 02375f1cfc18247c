import type { Context } from '../../../kernel/context.js';
import { IN_QUEUE, type RequestDocument, type RequestsStore } from '../requests.store.js';
import { sideOf } from '../transition.js';
import { QueueHeads } from './queue-heads.js';
import { spentAt } from './request-clock.model.js';
import type { RequestQueuePlace } from './promise.dto.js';
import type { Timings } from './timings.js';

/** What is known of one request at a time only. */
export interface Outlook {
  /** Null where it waits for nobody of staff. */
  queue: RequestQueuePlace | null;
  /** Business time (ms) spent up to now; null for customers. */
  spentMs: number | null;
}

/** Looks where a request is in its queue, and how much time it has taken. */
export class Outlooks {
  private readonly heads: QueueHeads;

  constructor(
    store: RequestsStore,
    private readonly timings: Timings,
  ) {
    this.heads = new QueueHeads(store);
  }

  /** Of others in the queue it tells their number and nothing else; what others do in the meantime it does not wait for. */
  async of(ctx: Context, { request }: { request: RequestDocument }): Promise<Outlook> {
    const [queue, spentMs] = await Promise.all([this.queue(request), this.spent(ctx, request)]);
    return { queue, spentMs };
  }

  /** Its place in the queue, which does not depend on whether it is there already; null where it waits for nobody of staff. */
  async queue(request: RequestDocument): Promise<RequestQueuePlace | null> {
    if (!IN_QUEUE.includes(request.category)) return null;
    const { count, more } = await this.heads.ahead(request);
    return { position: count + 1, ahead: count, more };
  }

  /** Business time (ms) that it took so far; null for customers. */
  async spent(ctx: Context, { clock }: RequestDocument): Promise<number | null> {
    if (!clock || sideOf(ctx) !== 'staff') return null;
    const hours = clock.calendar ? await this.timings.hours(ctx, clock.calendar) : null;
    return spentAt(clock, hours, ctx.clock());
  }
}
