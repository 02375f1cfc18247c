import type { Migration } from '../store/migrations.js';

const BEFORE = 'tenantId_1_requestId_1_state_1';

/** Each branch of a request waits for itself, and states of two branches may have the same key. */
export const branchApprovals: Migration = {
  name: '202611291640-branch-approvals',
  async up(connection) {
    const rows = connection.collection('approvals');
    const pending = { unique: true, partialFilterExpression: { status: 'pending' } };
    // The new one first: at no moment could a state ask twice.
    await rows.createIndex({ tenantId: 1, requestId: 1, state: 1, 'branch.key': 1 }, pending);
    await rows.dropIndex(BEFORE).catch((error: unknown) => {
      if ((error as { codeName?: string }).codeName !== 'IndexNotFound') throw error;
    });
  },
};
