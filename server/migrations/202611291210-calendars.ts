import type { Migration } from '../store/migrations.js';

/**
 * Business calendars are found by their key, and listed the newest first; requests are counted in the order of their queue, and
 * those of a service that were done are looked at, the latest first, for how long it usually takes.
 */
export const calendars: Migration = {
  name: '202611291210-calendars',
  async up(connection) {
    const calendars = connection.collection('calendars');
    await calendars.createIndex({ tenantId: 1, key: 1 }, { unique: true });
    await calendars.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    const requests = connection.collection('requests');
    const before = { clock: { $exists: false } };
    await requests.updateMany(before, { $set: { clock: null, escalated: null, lastTouchedAt: null } });
    const order = { priority: 1, category: 1, _id: 1 } as const;
    const open = { partialFilterExpression: { status: 'open' } };
    await requests.createIndex({ tenantId: 1, status: 1, department: 1, serviceKey: 1, ...order }, open);
    await requests.createIndex({ tenantId: 1, status: 1, department: 1, ...order }, open);
    const closed = { partialFilterExpression: { status: 'closed' } };
    await requests.createIndex({ tenantId: 1, serviceKey: 1, category: 1, closedAt: -1 }, closed);
    await connection.collection('usualTimes').createIndex({ tenantId: 1, serviceKey: 1 }, { unique: true });
  },
};
