import type { Migration } from '../store/migrations.js';

/** Tasks are found when they are due, and listed by tenant. */
export const tasks: Migration = {
  name: '202611251800-tasks',
  async up(connection) {
    const rows = connection.collection('tasks');
    const open = { partialFilterExpression: { status: { $in: ['waiting', 'running'] } } };
    await rows.createIndex({ dueAt: 1, _id: 1 }, open);
    await rows.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, status: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, kind: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, subjectId: 1 });
  },
};
