import type { Migration } from '../store/migrations.js';

/** Drafts of services, one for each key, and their list. */
export const serviceDrafts: Migration = {
  name: '202611290230-service-drafts',
  async up(connection) {
    const drafts = connection.collection('serviceDrafts');
    await drafts.createIndex({ tenantId: 1, key: 1 }, { unique: true });
    await drafts.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
  },
};
