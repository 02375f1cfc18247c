import type { Migration } from '../store/migrations.js';

/** What is open in an account is found without a look at what is closed; by words too since `one-index-of-words`. */
export const openRequests: Migration = {
  name: '202611292010-open-requests',
  async up(connection) {
    const requests = connection.collection('requests');
    await requests.createIndex({ tenantId: 1, accountId: 1, status: 1, createdAt: -1, _id: -1 });
  },
};
