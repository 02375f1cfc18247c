import type { Migration } from '../store/migrations.js';

/** Records know what was changed here; sources of records have cursors. */
export const sync: Migration = {
  name: '202611251745-sync',
  async up(connection) {
    const records = connection.collection('records');
    await records.updateMany({ changedHere: { $exists: false } }, { $set: { changedHere: {} } });
    const cursors = connection.collection('syncCursors');
    await cursors.createIndex({ tenantId: 1, typeKey: 1, source: 1 }, { unique: true });
  },
};
