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

  /** Adds the e-mail of a new notification, in its transaction. */
  async add(
    row: NotificationDocument,
    notice: Notice,
    plan: MailPlan,
    session: ClientSession,
  ): Promise<void> {
    const { tenantId } = row;
    const { deliveries, clock } = this.parts;
    const event = plan.mode === 'daily' ? digestOf(row, notice, plan.at) : mailOf(row, notice);
    const scope = grantScope({ tenantId });
    if (
      plan.mode === 'daily' &&
      (await deliveries.deliveries.findOne(scope, { 'event.id': event.id }, { session }))
    )
      return;
    const { prefix, now } = deliveries.beginning(clock());
    const delivery = newDelivery({ endpointId: tenantId, tenantId, event, cause: 'event' }, { prefix, now });
    await deliveries.insert([{ ...delivery, nextAttemptAt: plan.at }], session);
  }
}

/** Mails to one person about one thing go in order; what is critical waits for nothing. */
function mailOf({ _id, ownerId, subjectId, kind }: NotificationDocument, notice: Notice): ToldEvent {
  const lane = isCritical(kind) ? `${_id}` : `${ownerId}/${subjectId}`;
  const job: MailJob = { mode: 'atOnce', personId: ownerId, notificationId: _id, notice };
  return { ...toldOf(notice), id: _id, subject: lane, data: { job } };
}

function digestOf({ ownerId, accountId }: NotificationDocument, notice: Notice, digestAt: Date): ToldEvent {
  const id = `${ownerId}.${accountId}.${digestAt.getTime()}`;
  const job: MailJob = { mode: 'daily', personId: ownerId, accountId, digestAt };
  return { ...toldOf(notice), id, subject: id, sequence: 0, data: { job } };
}

const toldOf = ({ type, sequence, time }: Notice) => ({ type: type as ToldEvent['type'], sequence, time });
