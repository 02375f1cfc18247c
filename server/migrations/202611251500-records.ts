import type { Migration } from '../store/migrations.js';

/** Record types, records, what changed in them and what waits for approval. */
export const records: Migration = {
  name: '202611251500-records',
  async up(connection) {
    const types = connection.collection('recordTypes');
    await types.createIndex({ tenantId: 1, key: 1, version: 1 }, { unique: true });
    // One current version and one draft of each type: the index lets one of two writers win.
    for (const status of ['current', 'draft']) {
      await types.createIndex(
        { tenantId: 1, status: 1, key: 1 },
        { name: `one_${status}`, unique: true, partialFilterExpression: { status } },
      );
    }

    const kept = connection.collection('records');
    await kept.createIndex({ tenantId: 1, typeKey: 1, externalId: 1 }, { unique: true });
    await kept.createIndex({ tenantId: 1, typeKey: 1, _id: 1 });
    for (const field of ['createdAt', 'updatedAt']) {
      await kept.createIndex({ tenantId: 1, typeKey: 1, [field]: -1, _id: -1 });
      await kept.createIndex({ tenantId: 1, accountId: 1, typeKey: 1, [field]: -1, _id: -1 });
    }
    // Whatever fields a tenant defines: their words and values stand in one list.
    await kept.createIndex({ tenantId: 1, typeKey: 1, terms: 1 });
    await kept.createIndex({ tenantId: 1, accountId: 1, typeKey: 1, terms: 1 });

    const changes = connection.collection('recordChanges');
    await changes.createIndex({ tenantId: 1, recordId: 1, at: -1, _id: -1 });
    const requests = connection.collection('changeRequests');
    await requests.createIndex({ tenantId: 1, recordId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, accountId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, status: 1, createdAt: -1, _id: -1 });
  },
};
