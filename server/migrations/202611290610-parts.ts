import type { Migration } from '../store/migrations.js';

/** Requests know which part of a bundle they are, and are found by the request that made them. */
export const parts: Migration = {
  name: '202611290610-parts',
  async up(connection) {
    const requests = connection.collection('requests');
    await requests.updateMany({ part: { $exists: false } }, { $set: { part: null } });
    await requests.createIndex({ tenantId: 1, parentId: 1 });
  },
};
