import type { Migration } from '../store/migrations.js';

/** Requests may be about a record, and records have files. */
export const papersOfRecords: Migration = {
  name: '202611251730-papers-of-records',
  async up(connection) {
    const requests = connection.collection('requests');
    const documents = connection.collection('documents');
    await requests.updateMany({ recordId: { $exists: false } }, { $set: { recordId: null } });
    const none = { $set: { recordId: null, recordType: null } };
    await documents.updateMany({ recordId: { $exists: false } }, none);
    // Most are about none: those stay out of the index.
    const some = { partialFilterExpression: { recordId: { $gt: '' } } };
    const newest = { tenantId: 1, recordId: 1, createdAt: -1, _id: -1 } as const;
    await requests.createIndex(newest, some);
    await documents.createIndex(newest, some);
    const ofType = { partialFilterExpression: { recordType: { $gt: '' } } };
    await documents.createIndex({ tenantId: 1, recordType: 1 }, ofType);
  },
};
