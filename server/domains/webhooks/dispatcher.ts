import { randomUUID } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { grantScope } from '../../kernel/scope.js';
import { systemContext } from '../../kernel/system-context.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { tryOnce, type Post } from './attempt.js';
import { forgottenAt, isOverloaded, type DeliveryDocument } from './deliveries.model.js';
import type { DeliveriesStore } from './deliveries.store.js';
import { endpointEvent } from './endpoints.events.js';
import type { DisabledReason, EndpointDocument, EndpointsStore } from './endpoints.store.js';
import { isBeyondPatience, nextAttemptAt } from './schedule.model.js';
import type { SecretsStore } from './secrets.store.js';

/** What deliveries are made of. */
export interface DispatcherParts {
  deliveries: DeliveriesStore;
  endpoints: EndpointsStore;
  secrets: SecretsStore;
  unitOfWork: UnitOfWork;
  post: Post;
  /** From 0 to 1, for the jitter of the schedule. */
  random: () => number;
  clock: Clock;
  log: Logger;
}

/** A claim counts as lost after so long; an attempt takes 20 seconds at most. */
const LOCK_MS = 60_000;

/** Makes one attempt of a delivery that was claimed, and notes what came of it. */
export class Dispatcher {
  /** Endpoints that asked for fewer calls at once. */
  private readonly overloaded = new Set<string>();

  constructor(private readonly parts: DispatcherParts) {}

  /** Whether an endpoint asked for fewer calls at once when it was tried last. */
  isOverloaded(endpointId: string): boolean {
    return this.overloaded.has(endpointId);
  }

  /** Claims a delivery; null when somebody else was quicker. */
  async claim(delivery: DeliveryDocument): Promise<DeliveryDocument | null> {
    const until = new Date(this.parts.clock().getTime() + LOCK_MS);
    return this.parts.deliveries.claim(delivery, randomUUID(), until);
  }

  /** Tries a claimed delivery, unless an earlier one about the same subject is still under way. */
  async deliver(delivery: DeliveryDocument, signal: AbortSignal): Promise<void> {
    const { endpoints, secrets, deliveries, clock } = this.parts;
    const { tenantId, endpointId } = delivery;
    const scope = grantScope({ tenantId });
    const [hasToWait, endpoint, good] = await Promise.all([
      this.hasToWait(delivery),
      endpoints.find(scope, endpointId),
      secrets.goodOf(scope, [endpointId], clock()),
    ]);
    if (hasToWait) return;
    const isOpen = endpoint && (endpoint.enabled || delivery.cause === 'test');
    if (!isOpen) return this.giveUp(delivery);
    const opened = good.map((one) => secrets.open(one));
    const tried = await tryOnce(delivery, endpoint, opened, { ...this.parts, signal });
    // The process stops: nobody knows what the receiver did, so another one tries it again.
    if (signal.aborted && tried.attempt.error)
      return deliveries.release(delivery, { nextAttemptAt: clock() });
    await this.note(delivery, endpoint, tried);
  }

  /** Whether an earlier delivery of the lane is pending; then this one waits until that is over. */
  private async hasToWait(delivery: DeliveryDocument): Promise<boolean> {
    const { deliveries, unitOfWork, clock } = this.parts;
    if (delivery.cause === 'test') return false;
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

  private async note(
    delivery: DeliveryDocument,
    endpoint: EndpointDocument,
    { attempt, patience }: Awaited<ReturnType<typeof tryOnce>>,
  ): Promise<void> {
    const now = this.parts.clock();
    const { error } = attempt;
    if (isOverloaded(attempt.status)) this.overloaded.add(endpoint._id);
    else this.overloaded.delete(endpoint._id);
    const made = delivery.attempts.length + 1;
    const isOnce = delivery.cause === 'test';
    const next =
      error && error !== 'gone' && !isOnce ? nextAttemptAt(made, now, this.parts.random, patience) : null;
    if (next) await this.parts.deliveries.retry(delivery, attempt, next);
    else await this.end(delivery, error ? 'failed' : 'delivered', { $push: { attempts: attempt } });
    await this.noteHealth(endpoint, error === null ? null : attempt.at);
    if (error === 'gone' && endpoint.enabled) await this.disable(endpoint, 'gone');
    else if (error && !next && !isOnce) {
      const failingSince = endpoint.failingSince ?? attempt.at;
      if (isBeyondPatience(failingSince, now)) await this.disable(endpoint, 'failing');
    }
  }

  /** Notes the first failure after successes, and the first success after failures. */
  private async noteHealth({ _id, tenantId, failingSince }: EndpointDocument, failedAt: Date | null) {
    if ((failingSince === null) === (failedAt === null)) return;
    await this.parts.endpoints.noteHealth(grantScope({ tenantId }), _id, failedAt);
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
  private async giveUp({ tenantId, endpointId }: DeliveryDocument): Promise<void> {
    const now = this.parts.clock();
    await this.parts.deliveries.cancel(tenantId, endpointId, now, forgottenAt(now));
  }

  private async disable(endpoint: EndpointDocument, reason: DisabledReason): Promise<void> {
    const { endpoints, unitOfWork, clock } = this.parts;
    const { _id, tenantId } = endpoint;
    const scope = grantScope({ tenantId });
    await unitOfWork.run(this.context(endpoint), async (tx) => {
      const before = await endpoints.find(scope, _id, tx.session);
      if (!before?.enabled) return;
      const at = clock();
      const change = { enabled: false, disabledReason: reason, disabledAt: at, updatedAt: at };
      if (!(await endpoints.change(scope, before, change, tx.session))) return;
      tx.audit({ action: 'webhook-endpoint.disable', subjectId: _id, facts: { reason } });
      tx.announce(endpointEvent('webhook-endpoint.disabled', _id, { reason }));
    });
  }

  private context({ tenantId }: { tenantId: string }) {
    return systemContext('deliver-webhooks', tenantId, this.parts);
  }
}
