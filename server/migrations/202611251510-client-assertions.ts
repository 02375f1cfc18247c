import type { Migration } from '../store/migrations.js';

/** Keys of programs may have public keys instead of a secret; used assertions are forgotten when they would not be taken anyway. */
export const clientAssertions: Migration = {
  name: '202611251510-client-assertions',
  async up(connection) {
    await connection.collection('apiKeys').updateMany({ jwks: { $exists: false } }, { $set: { jwks: null } });
    await connection.collection('usedAssertions').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  },
};
