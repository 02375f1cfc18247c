import type { Migration } from '../store/migrations.js';

/** Tenants say whether their tokens must be bound to a key; proofs that were used are forgotten when they are too old to be used. */
export const dpop: Migration = {
  name: '202611251500-dpop',
  async up(connection) {
    await connection.collection('dpopProofs').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    const silent = { requireDpop: { $exists: false } };
    await connection.collection('tenants').updateMany(silent, { $set: { requireDpop: false } });
  },
};
