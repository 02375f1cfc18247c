import type { Migration } from '../store/migrations.js';

/** Everything that belongs to a request says where; memberships and locations are found by account. */
export const membershipsAndLocations: Migration = {
  name: '202611251430-memberships-and-locations',
  async up(connection) {
    const nowhere = { $set: { locationId: null, department: null } };
    for (const name of ['requests', 'timelineEntries', 'documents', 'outbox'])
      await connection.collection(name).updateMany({ locationId: { $exists: false } }, nowhere);
    const unrestricted = { $set: { locations: [], departments: [] } };
    await connection.collection('embedSessions').updateMany({ locations: { $exists: false } }, unrestricted);

    const memberships = connection.collection('memberships');
    await memberships.createIndex({ tenantId: 1, accountId: 1, ownerId: 1 }, { unique: true });
    await memberships.createIndex({ tenantId: 1, accountId: 1, createdAt: -1, _id: -1 });
    await memberships.createIndex({ tenantId: 1, ownerId: 1 });
    const locations = connection.collection('locations');
    await locations.createIndex({ tenantId: 1, accountId: 1, externalId: 1 }, { unique: true });
    const requests = connection.collection('requests');
    await requests.createIndex({ tenantId: 1, accountId: 1, locationId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, department: 1, createdAt: -1, _id: -1 });
  },
};
