import type { Migration } from '../store/migrations.js';

/** Privacy requests and holds are listed and found by person; what names a person is found by the person. */
export const privacy: Migration = {
  name: '202611251810-privacy',
  async up(connection) {
    const requests = connection.collection('privacyRequests');
    for (const field of ['status', 'kind'])
      await requests.createIndex({ tenantId: 1, [field]: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, ownerId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, ownerId: 1, _id: 1 });
    const withArchive = { partialFilterExpression: { 'archive.expiresAt': { $exists: true } } };
    await requests.createIndex({ 'archive.expiresAt': 1 }, withArchive);
    await requests.createIndex({ 'archive.blobId': 1 });
    await requests.createIndex({ 'parts.blobId': 1 });
    const holds = connection.collection('legalHolds');
    await holds.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await holds.createIndex({ tenantId: 1, releasedAt: 1, createdAt: -1, _id: -1 });
    await holds.createIndex({ tenantId: 1, userId: 1, _id: 1 });
    await connection.createCollection('privacySettings');
    const naming: [collection: string, field: string][] = [
      ['embedSessions', 'userId'],
      ['embedSessions', 'endsWith'],
      ['memberships', 'ownerId'],
      ['invitations', 'ownerId'],
      ['invitations', 'emailKey'],
      ['requests', 'ownerId'],
      ['timelineEntries', 'ownerId'],
      ['timelineEntries', 'actorIds'],
      ['documents', 'ownerId'],
      ['changeRequests', 'requesterIds'],
      ['changeRequests', 'decidedByIds'],
      ['recordChanges', 'actorIds'],
      ['recordChanges', 'acceptedByIds'],
      ['auditRows', 'actorId'],
    ];
    for (const [collection, field] of naming)
      await connection.collection(collection).createIndex({ tenantId: 1, [field]: 1, _id: 1 });
    const users = connection.collection('users');
    await users.updateMany({ erasedAt: { $exists: false } }, { $set: { erasedAt: null } });
  },
};
