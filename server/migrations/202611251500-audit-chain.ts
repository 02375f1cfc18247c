import type { Migration } from '../store/migrations.js';

/** Audit rows know their block; blocks are found by number, rows by who, what and which. */
export const auditChain: Migration = {
  name: '202611251500-audit-chain',
  async up(connection) {
    const rows = connection.collection('auditRows');
    await rows.updateMany({ block: { $exists: false } }, { $set: { block: null } });
    await rows.createIndex({ block: 1, _id: 1 }, { partialFilterExpression: { block: null } });
    await rows.createIndex({ tenantId: 1, block: 1 });
    await rows.createIndex({ tenantId: 1, actorId: 1, at: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, subjectId: 1, at: -1, _id: -1 });
    await rows.createIndex({ tenantId: 1, action: 1, at: -1, _id: -1 });
    await connection.collection('auditBlocks').createIndex({ tenantId: 1, n: 1 }, { unique: true });
    await connection.createCollection('auditKeys');
  },
};
