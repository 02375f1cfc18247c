import type { NotificationDocument } from '../../../server/domains/notifications/notifications.store.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Person } from './tenants.js';

/** Id of the notification that everybody has. */
export const notificationOf = (personId: string): string => `ntf_${personId.slice(-26)}`;

/** Notifies everybody twice, so that each inbox has two pages. */
export async function notifyAll({ db, clock }: TestPortico, people: readonly Person[]): Promise<void> {
  const rows = people.flatMap(({ id, tenantId, accountId, things }) => {
    if (!id?.startsWith('usr_') || !tenantId || !accountId) return [];
    const createdAt = clock();
    const about = { kind: 'reply', eventType: 'request.commented', subjectType: 'request' } as const;
    const first: NotificationDocument = {
      ...{ _id: notificationOf(id), tenantId, ownerId: id, accountId, eventId: `evt_1_${id}`, ...about },
      ...{
        subjectId: things.requestId,
        entryId: null,
        state: null,
        target: null,
        inbox: true,
        digestAt: null,
      },
      ...{ readAt: null, createdAt, expiresAt: new Date(createdAt.getTime() + 3_600_000) },
    };
    return [first, { ...first, _id: `${first._id}X`, eventId: `evt_2_${id}` }];
  });
  await db.collection<NotificationDocument>('notifications').insertMany(rows);
}
