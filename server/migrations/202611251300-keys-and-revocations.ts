import type { Migration } from '../store/migrations.js';

/** Only what was revoked is in the index that every process asks. */
const revoked = { partialFilterExpression: { revokedAt: { $gt: new Date(0) } } };

/** People get a status; keys get scopes, an end and a successor; what was revoked is found by when; kept answers are encrypted. */
export const keysAndRevocations: Migration = {
  name: '202611251300-keys-and-revocations',
  async up(connection) {
    const keys = connection.collection('apiKeys');
    const fresh = {
      scopes: [],
      expiresAt: null,
      lastUsedAt: null,
      replacedBy: null,
      version: 1,
      hint: 'pk_',
    };
    await keys.updateMany({ ownerId: { $exists: false } }, [{ $set: { ...fresh, ownerId: '$_id' } }]);
    await keys.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await keys.createIndex({ revokedAt: 1 }, revoked);
    const users = connection.collection('users');
    await users.updateMany({ status: { $exists: false } }, { $set: { status: 'active', version: 1 } });
    await users.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await users.createIndex({ tenantId: 1, status: 1, createdAt: -1, _id: -1 });
    // Answers that were kept in the clear; a repeated call of that moment runs anew.
    await connection.collection('idempotencyKeys').deleteMany({ 'answer.status': { $exists: true } });
    const sessions = connection.collection('embedSessions');
    await sessions.createIndex({ revokedAt: 1 }, revoked);
    await sessions.createIndex({ tenantId: 1, userId: 1, createdAt: -1 });
  },
};
