import type { Migration } from '../store/migrations.js';

/** Inboxes, which the database forgets after half a year, what people prefer, and what waits to be told. */
export const notifications: Migration = {
  name: '202611290255-notifications',
  async up(connection) {
    const rows = connection.collection('notifications');
    await rows.createIndex({ tenantId: 1, eventId: 1, ownerId: 1 }, { unique: true });
    for (const fields of [[], ['readAt']]) {
      const equal = Object.fromEntries(fields.map((field) => [field, 1 as const]));
      const own = { tenantId: 1, ownerId: 1, accountId: 1, inbox: 1, ...equal } as const;
      await rows.createIndex({ ...own, createdAt: -1, _id: -1 });
    }
    await rows.createIndex(
      { tenantId: 1, ownerId: 1, digestAt: 1 },
      { partialFilterExpression: { digestAt: { $type: 'date' } } },
    );
    await rows.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    await connection.collection('memberships').createIndex({ tenantId: 1, side: 1, status: 1, _id: 1 });
    for (const name of ['noticeDeliveries', 'mailDeliveries']) {
      const deliveries = connection.collection(name);
      const pending = { partialFilterExpression: { status: 'pending' } };
      await deliveries.createIndex({ endpointId: 1, nextAttemptAt: 1 }, pending);
      await deliveries.createIndex(
        { endpointId: 1, 'event.subject': 1, 'event.sequence': 1, _id: 1 },
        { ...pending, name: 'lanes' },
      );
      // Never two for one event, or for one notification.
      await deliveries.createIndex({ tenantId: 1, 'event.id': 1 }, { unique: true });
      await deliveries.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    }
  },
};
