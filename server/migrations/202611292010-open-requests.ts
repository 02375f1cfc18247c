import type { Migration } from '../store/migrations.js';

/** What is open in an account is found without a look at what is closed, by words too. */
export const openRequests: Migration = {
  name: '202611292010-open-requests',
  async up(connection) {
    const requests = connection.collection('requests');
    await requests.createIndex({ tenantId: 1, accountId: 1, status: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, accountId: 1, terms: 1, status: 1 });
    await requests.createIndex({ tenantId: 1, terms: 1, status: 1 });
    // Those begin in the same way.
    for (const index of ['tenantId_1_accountId_1_terms_1', 'tenantId_1_terms_1'])
      await requests.dropIndex(index).catch((error: unknown) => {
        if ((error as { codeName?: string }).codeName !== 'IndexNotFound') throw error;
      });
  },
};
