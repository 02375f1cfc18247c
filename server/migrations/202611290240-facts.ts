import type { Migration } from '../store/migrations.js';

/** Requests know what was found out on their way, how urgent they are, who works on them and what happens when. */
export const facts: Migration = {
  name: '202611290240-facts',
  async up(connection) {
    const requests = connection.collection('requests');
    const before = { facts: { $exists: false } };
    const fresh = { facts: {}, priority: 'normal', assigneeId: null, assigneeName: null, timers: [] };
    await requests.updateMany(before, { $set: fresh });
    await requests.createIndex({ tenantId: 1, assigneeId: 1, _id: 1 });
  },
};
