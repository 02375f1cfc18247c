import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import { systemContext } from '../kernel/system-context.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { forgottenAt, isOverloaded, type DeliveryDocument, type Endpoint } from './deliveries.model.js';
import type { DeliveriesStore } from './deliveries.store.js';
import type { Gate, Receivers, Tried } from './receivers.js';
import { nextAttemptAt } from './schedule.model.js';

/** What deliveries are made of. */
export interface DispatcherParts<E extends Endpoint> {
  deliveries: DeliveriesStore;
  receivers: Receivers<E>;
  unitOfWork: UnitOfWork;
  /** From 0 to 1, for the jitter of the schedule. */
  random: () => number;
  clock: Clock;
  log: Logger;
}

/** So many attempts of one endpoint are under way in one process, so that a slow one holds no other. */
const PLACES = 8;

/** What the loop needs of whatever delivers what it found. */
export interface Dispatching {
  /** How many deliveries of an endpoint one attempt takes at most. */
  readonly atOnce: number;
  /** Whether the end of an attempt makes others due that waited for it. */
  readonly endsFreeOthers: boolean;
  /** How many attempts of an endpoint may be under way in this process. */
  placesOf(endpointId: string): number;
  /** Whether anything may go to an endpoint now, other than tests. */
  gate(endpointId: string): Promise<Gate>;
  /** Tries deliveries that were claimed, of one endpoint, and notes what came of it. What is thrown was nobody's fault: it is tried again. */
  deliver(claimed: readonly DeliveryDocument[], signal: AbortSignal): Promise<void>;
}

/** Makes an attempt of each delivery that was claimed, and notes what came of it. */
export class Dispatcher<E extends Endpoint> implements Dispatching {
  readonly atOnce = 1;
  readonly endsFreeOthers = true;
  /** Endpoints that asked for fewer calls at once. */
  private readonly overloaded = new Set<string>();

  constructor(private readonly parts: DispatcherParts<E>) {}

  /** One that asked for fewer calls at once gets one. */
  placesOf(endpointId: string): number {
    return this.overloaded.has(endpointId) ? 1 : PLACES;
  }

  /** Whether anything may go to an endpoint now, other than tests. */
  async gate(endpointId: string): Promise<Gate> {
    return this.parts.receivers.gate(endpointId);
  }

  /** Tries each by itself. */
  async deliver(claimed: readonly DeliveryDocument[], signal: AbortSignal): Promise<void> {
    await Promise.all(claimed.map((delivery) => this.deliverOne(delivery, signal)));
  }

  /** Tries a claimed delivery, unless an earlier one about the same subject is still under way. */
  private async deliverOne(delivery: DeliveryDocument, signal: AbortSignal): Promise<void> {
    const { deliveries, receivers, clock } = this.parts;
    const [hasToWait, endpoint] = await Promise.all([this.hasToWait(delivery), receivers.find(delivery)]);
    if (hasToWait) return;
    const isOpen = endpoint && (endpoint.enabled || delivery.cause === 'test');
    if (!isOpen) return this.giveUp(delivery, endpoint === null);
    const tried = await receivers.tryOnce(delivery, endpoint, signal);
    // The process stops: nobody knows what the receiver did, so another one tries it again.
    if (!tried || (signal.aborted && tried.attempt.error)) return deliveries.giveBack([delivery], clock());
    await this.note(delivery, endpoint, tried);
  }

  /** Whether an earlier delivery of the lane is pending; then this one waits until that is over. */
  private async hasToWait(delivery: DeliveryDocument): Promise<boolean> {
    const { deliveries, unitOfWork, clock } = this.parts;
    // Whoever waits for an answer does not wait for others as well.
    if (delivery.cause === 'test' || delivery.asked) return false;
    for (;;) {
      const earlier = await deliveries.firstOfLane(delivery, true);
      if (!earlier) return false;
      // Both change together: whoever ends the earlier one meanwhile meets a conflict, and sees that it is waited for.
      const waits = await unitOfWork.run(this.context(delivery), async ({ session }) => {
        if (!(await deliveries.follow(earlier, session))) return false;
        await deliveries.wait(delivery, clock(), session);
        return true;
      });
      if (waits) return true;
    }
  }

  private async note(delivery: DeliveryDocument, endpoint: E, tried: Tried): Promise<void> {
    const { deliveries, receivers, random, clock } = this.parts;
    const { attempt, patience, isFinal } = tried;
    if (isOverloaded(attempt.status)) this.overloaded.add(endpoint._id);
    else this.overloaded.delete(endpoint._id);
    const made = delivery.attempts.length + 1;
    const goesOn = attempt.error !== null && !isFinal && delivery.cause !== 'test';
    const next = goesOn ? nextAttemptAt(made, clock(), random, patience) : null;
    if (next) await deliveries.retry(delivery, attempt, next);
    else await this.end(delivery, attempt.error ? 'failed' : 'delivered', { $push: { attempts: attempt } });
    await receivers.noted(delivery, endpoint, { ...tried, goesOn: next !== null });
  }

  /** Ends a delivery, and lets the one go that waits for it. */
  private async end(
    delivery: DeliveryDocument,
    status: 'delivered' | 'failed',
    change: object = {},
  ): Promise<void> {
    const { deliveries, unitOfWork, clock } = this.parts;
    const now = clock();
    const over = { status, lock: null, nextAttemptAt: null, finishedAt: now, expiresAt: forgottenAt(now) };
    const whole = { ...change, $set: over };
    // Mostly nobody waits, and nobody can begin to when it is over.
    if (await deliveries.finish(delivery, whole, { isFollowed: false })) return;
    await unitOfWork.run(this.context(delivery), async ({ session }) => {
      if (!(await deliveries.finish(delivery, whole, {}, session))) return;
      const next = await deliveries.firstOfLane(delivery, false, session);
      if (next) await deliveries.wake(next, now, session);
    });
  }

  /** An endpoint that is gone or disabled gets nothing of what waited for it. */
  private async giveUp({ tenantId, endpointId }: DeliveryDocument, isGone: boolean): Promise<void> {
    const now = this.parts.clock();
    await this.parts.deliveries.cancel(tenantId, endpointId, isGone, now, forgottenAt(now));
  }

  private context({ tenantId }: { tenantId: string }) {
    return systemContext(this.parts.deliveries.kind.job, tenantId, this.parts);
  }
}
