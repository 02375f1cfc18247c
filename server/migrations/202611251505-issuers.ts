import type { Migration } from '../store/migrations.js';

/** Identity providers, one for each issuer and audience of a tenant; sessions are found by what they end with. */
export const issuers: Migration = {
  name: '202611251505-issuers',
  async up(connection) {
    const providers = connection.collection('issuers');
    await providers.createIndex({ tenantId: 1, issuer: 1, audience: 1 }, { unique: true });
    await providers.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    const sessions = connection.collection('embedSessions');
    await sessions.updateMany({ endsWith: { $exists: false } }, { $set: { endsWith: [], act: null } });
    await sessions.createIndex({ tenantId: 1, endsWith: 1, createdAt: -1 });
    const people = connection.collection('users');
    await people.updateMany({ actedForAt: { $exists: false } }, { $set: { actedForAt: null } });
  },
};
