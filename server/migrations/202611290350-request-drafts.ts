import type { Migration } from '../store/migrations.js';

/** Drafts of requests: a person's one for each service and record, their list, and those whose time is over. */
export const requestDrafts: Migration = {
  name: '202611290350-request-drafts',
  async up(connection) {
    const drafts = connection.collection('requestDrafts');
    const person = { tenantId: 1, ownerId: 1, accountId: 1 } as const;
    await drafts.createIndex({ ...person, serviceKey: 1, recordId: 1 }, { unique: true });
    await drafts.createIndex({ ...person, createdAt: -1, _id: -1 });
    await drafts.createIndex({ expiresAt: 1 });
  },
};
