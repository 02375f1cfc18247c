import type { Migration } from '../store/migrations.js';

/** Requests know which automatic step failed and what made them; open ones are counted by who works on them. */
export const steps: Migration = {
  name: '202611290310-steps',
  async up(connection) {
    const requests = connection.collection('requests');
    const fresh = { needsHuman: null, parentId: null };
    await requests.updateMany({ parentId: { $exists: false } }, { $set: fresh });
    await requests.createIndex({ tenantId: 1, status: 1, assigneeId: 1 });
    const unasked = { asked: { $exists: false } };
    for (const name of ['connectorCalls', 'webhookDeliveries'])
      await connection.collection(name).updateMany(unasked, { $set: { asked: null } });
  },
};
