import { randomUUID } from 'node:crypto';
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

/** A claim counts as lost after so long; an attempt takes 20 seconds at most. */
const LOCK_MS = 30_000;

/** What the loop needs of a dispatcher, whatever it delivers to. */
export type Dispatching = Pick<
  Dispatcher<Endpoint>,
  'isOverloaded' | 'gate' | 'claim' | 'deliver' | 'giveBack'
>;

/** Makes one attempt of a delivery that was claimed, and notes what came of it. */
export class Dispatcher<E extends Endpoint> {
  /** Endpoints that asked for fewer calls at once. */
  private readonly overloaded = new Set<string>();

  constructor(private readonly parts: DispatcherParts<E>) {}

  /** Whether an endpoint asked for fewer calls at once when it was tried last. */
  isOverloaded(endpointId: string): boolean {
    return this.overloaded.has(endpointId);
  }

  /** Claims deliveries that are due; answers those that nobody else was quicker to claim. */
  async claim(due: readonly DeliveryDocument[]): Promise<DeliveryDocument[]> {
    const now = this.parts.clock();
    const until = new Date(now.getTime() + LOCK_MS);
    return this.parts.deliveries.claim(due, { lock: randomUUID(), now, until });
  }

  /** Whether anything may go to an endpoint now, other than tests. */
  async gate(endpointId: string): Promise<Gate> {
    return this.parts.receivers.gate(endpointId);
  }

  /** Tries a claimed delivery, unless an earlier one about the same subject is still under way. */
  async deliver(delivery: DeliveryDocument, signal: AbortSignal): Promise<void> {
    const { receivers } = this.parts;
    const [hasToWait, endpoint] = await Promise.all([this.hasToWait(delivery), receivers.find(delivery)]);
    if (hasToWait) return;
    const isOpen = endpoint && (endpoint.enabled || delivery.cause === 'test');
    if (!isOpen) return this.giveUp(delivery, endpoint === null);
    const tried = await receivers.tryOnce(delivery, endpoint, signal);
    // The process stops: nobody knows what the receiver did, so another one tries it again.
    if (!tried || (signal.aborted && tried.attempt.error)) return this.giveBack(delivery);
    await this.note(delivery, endpoint, tried);
  }

  /** Lets a claimed delivery go, for whoever looks for work next. */
  async giveBack(delivery: DeliveryDocument): Promise<void> {
    const { deliveries, clock } = this.parts;
    await deliveries.release(delivery, { nextAttemptAt: clock() });
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
