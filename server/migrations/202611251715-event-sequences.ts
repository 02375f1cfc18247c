import type { Migration } from '../store/migrations.js';

/** Events know whether they have a number; those without are found by the relay. */
export const eventSequences: Migration = {
  name: '202611251715-event-sequences',
  async up(connection) {
    const outbox = connection.collection('outbox');
    await outbox.updateMany({ sequence: { $exists: false } }, { $set: { sequence: null } });
    await outbox.createIndex({ sequence: 1, _id: 1 }, { partialFilterExpression: { sequence: null } });
    await connection.createCollection('eventSequences');
  },
};
