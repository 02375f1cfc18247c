import type { Migration } from '../store/migrations.js';

/** Counts of forms: those of a service, the old ones, what is not counted yet, and drafts that are open. */
export const formUsage: Migration = {
  name: '202611291000-form-usage',
  async up(connection) {
    const usage = connection.collection('formUsage');
    await usage.createIndex({ tenantId: 1, serviceKey: 1, day: 1, version: 1 }, { unique: true });
    await usage.createIndex({ day: 1 });
    await connection.collection('formEndings').createIndex({ tenantId: 1, serviceKey: 1, day: 1 });
    await connection.collection('requestDrafts').createIndex({ tenantId: 1, serviceKey: 1, createdAt: 1 });
  },
};
