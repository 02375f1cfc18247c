import type { ClientSession } from 'mongoose';
import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import { IN_QUEUE, type RequestDocument, type RequestsStore } from '../requests.store.js';
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

/** Looks where a request is in its queue, and how much time it has taken. */
export class Outlooks {
  constructor(
    private readonly store: RequestsStore,
    private readonly timings: Timings,
  ) {}

  /** Of others in the queue it tells their number and nothing else. */
  async of(
    ctx: Context,
    { request }: { request: RequestDocument },
    session?: ClientSession,
  ): Promise<Outlook> {
    const queue = await this.queue(ctx, request, session);
    return { queue, spentMs: await this.spent(ctx, request, session) };
  }

  private async queue(
    { tenantId }: Context,
    request: RequestDocument,
    session: ClientSession | undefined,
  ): Promise<RequestQueuePlace | null> {
    if (!IN_QUEUE.includes(request.category)) return null;
    const found = await this.store.countAhead(grantScope({ tenantId }), request, MOST_AHEAD + 1, session);
    const ahead = Math.min(found, MOST_AHEAD);
    return { position: ahead + 1, ahead, more: found > MOST_AHEAD };
  }

  private async spent(
    ctx: Context,
    { clock }: RequestDocument,
    session: ClientSession | undefined,
  ): Promise<number | null> {
    if (!clock || sideOf(ctx) !== 'staff') return null;
    const hours = clock.calendar ? await this.timings.hours(ctx, clock.calendar, session) : null;
    return spentAt(clock, hours, ctx.clock());
  }
}
