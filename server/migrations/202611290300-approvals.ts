import type { Migration } from '../store/migrations.js';

/** Approvals are found by who may decide, by who has, by request and by account; delegations by whom they concern. */
export const approvals: Migration = {
  name: '202611290300-approvals',
  async up(connection) {
    const rows = connection.collection('approvals');
    await rows.createIndex({ tenantId: 1, deciders: 1, createdAt: 1, _id: 1 });
    await rows.createIndex({ tenantId: 1, decidedByIds: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, accountId: 1, createdAt: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, requestId: 1, createdAt: 1 });
    // A request waits once for each state: two processes that move it at once do not ask twice.
    const pending = { unique: true, partialFilterExpression: { status: 'pending' } };
    await rows.createIndex({ tenantId: 1, requestId: 1, state: 1 }, pending);
    // Erasure goes by person, in the order of ids.
    for (const field of ['decidedByIds', 'ownerId'])
      await rows.createIndex({ tenantId: 1, [field]: 1, _id: 1 });
    const delegations = connection.collection('approvalDelegations');
    await delegations.createIndex({ tenantId: 1, delegateId: 1, until: 1 });
    await delegations.createIndex({ tenantId: 1, ownerId: 1, until: 1 });
    await delegations.createIndex({ tenantId: 1, ownerId: 1, createdAt: -1, _id: -1 });
    for (const field of ['ownerId', 'delegateId'])
      await delegations.createIndex({ tenantId: 1, [field]: 1, _id: 1 });
  },
};
