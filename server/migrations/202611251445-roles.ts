import type { Migration } from '../store/migrations.js';

/** Tenants' own roles are found by key, and by when they changed; people by their roles. */
export const roles: Migration = {
  name: '202611251445-roles',
  async up(connection) {
    const own = connection.collection('roles');
    const living = { partialFilterExpression: { deletedAt: null } };
    await own.createIndex({ tenantId: 1, key: 1 }, { unique: true, ...living });
    await own.createIndex({ updatedAt: 1 });
    await connection.collection('memberships').createIndex({ tenantId: 1, roles: 1, _id: 1 });
  },
};
