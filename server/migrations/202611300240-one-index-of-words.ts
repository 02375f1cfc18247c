import type { Migration } from '../store/migrations.js';

/** Those of before, of any version that may have made them. */
const BEFORE = [
  'tenantId_1_accountId_1_terms_1',
  'tenantId_1_terms_1',
  'tenantId_1_accountId_1_terms_1_status_1',
  'tenantId_1_terms_1_status_1',
];

/** Words of requests stand in one index, for customers and staff alike: two made a submission half as dear again (ADR 39). */
export const oneIndexOfWords: Migration = {
  name: '202611300240-one-index-of-words',
  async up(connection) {
    const requests = connection.collection('requests');
    await requests.createIndex({ tenantId: 1, terms: 1, status: 1, accountId: 1 });
    for (const index of BEFORE)
      await requests.dropIndex(index).catch((error: unknown) => {
        if ((error as { codeName?: string }).codeName !== 'IndexNotFound') throw error;
      });
  },
};
