import type { ClientSession } from 'mongoose';
import { newDelivery, type ToldEvent } from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Clock } from '../../kernel/clock.js';
import { grantScope } from '../../kernel/scope.js';
import { isCritical, type MailPlan } from './mail-plan.model.js';
import type { Notice } from './notice.model.js';
import type { NotificationDocument } from './notifications.store.js';

/** What an e-mail of the queue tells. */
export type MailJob =
  | { mode: 'atOnce'; personId: string; notificationId: string; notice: Notice }
  | { mode: 'daily'; personId: string; accountId: string; digestAt: Date };

/** A notification of which an e-mail tells, and when. */
export interface Mailed {
  row: NotificationDocument;
  notice: Notice;
  plan: MailPlan;
}

/** What the queue is made of. */
export interface MailQueueParts {
  deliveries: DeliveriesStore;
  clock: Clock;
  /** Lets deliveries know that something may go now. */
  wake: () => void;
}

/** E-mails that will be sent: at most one for each notification, and one for each digest. */
export class MailQueue {
  constructor(private readonly parts: MailQueueParts) {}

  /** Looks for what can be sent now. */
  wake(): void {
    this.parts.wake();
  }

  /** Adds the e-mails of new notifications of a tenant, in their transaction. */
  async add(tenantId: string, mailed: readonly Mailed[], session: ClientSession): Promise<void> {
    if (mailed.length === 0) return;
    const { deliveries, clock } = this.parts;
    const { prefix, now } = deliveries.beginning(clock());
    const queued = await this.digests(tenantId, mailed, session);
    const rows = mailed.flatMap(({ row, notice, plan }) => {
      const event = plan.mode === 'daily' ? digestOf(row, notice, plan.at) : mailOf(row, notice);
      if (queued.has(event.id)) return [];
      if (plan.mode === 'daily') queued.add(event.id);
      const delivery = newDelivery(
        { endpointId: tenantId, tenantId, event, cause: 'event' },
        { prefix, now },
      );
      return [{ ...delivery, nextAttemptAt: plan.at }];
    });
    await deliveries.insert(rows, session);
  }

  /** Ids of those digests that are in the queue already. */
  private async digests(
    tenantId: string,
    mailed: readonly Mailed[],
    session: ClientSession,
  ): Promise<Set<string>> {
    const ids = mailed.flatMap(({ row, plan }) => (plan.mode === 'daily' ? [digestId(row, plan.at)] : []));
    if (ids.length === 0) return new Set();
    const filter = { 'event.id': { $in: ids } };
    const options = { session, projection: { 'event.id': 1 } as const };
    const found = await this.parts.deliveries.deliveries.find(grantScope({ tenantId }), filter, options);
    return new Set(found.map(({ event }) => event.id));
  }
}

/** Mails to one person about one thing go in order; what is critical waits for nothing. */
function mailOf({ _id, ownerId, subjectId, kind }: NotificationDocument, notice: Notice): ToldEvent {
  const lane = isCritical(kind) ? `${_id}` : `${ownerId}/${subjectId}`;
  const job: MailJob = { mode: 'atOnce', personId: ownerId, notificationId: _id, notice };
  return { ...toldOf(notice), id: _id, subject: lane, data: { job } };
}

function digestOf(row: NotificationDocument, notice: Notice, digestAt: Date): ToldEvent {
  const { ownerId, accountId } = row;
  const id = digestId(row, digestAt);
  const job: MailJob = { mode: 'daily', personId: ownerId, accountId, digestAt };
  return { ...toldOf(notice), id, subject: id, sequence: 0, data: { job } };
}

const digestId = ({ ownerId, accountId }: NotificationDocument, at: Date): string =>
  `${ownerId}.${accountId}.${at.getTime()}`;

const toldOf = ({ type, sequence, time }: Notice) => ({ type: type as ToldEvent['type'], sequence, time });
