import type { Migration } from '../store/migrations.js';

/** Who takes part in requests, and up to where people have read them. */
export const conversation: Migration = {
  name: '202611290620-conversation',
  async up(connection) {
    const participants = connection.collection('requestParticipants');
    await participants.createIndex({ tenantId: 1, requestId: 1, personId: 1 }, { unique: true });
    await participants.createIndex({ tenantId: 1, personId: 1, _id: 1 });
    const readings = connection.collection('requestReadings');
    await readings.createIndex({ tenantId: 1, ownerId: 1, requestId: 1 }, { unique: true });
    await readings.createIndex({ tenantId: 1, ownerId: 1, _id: 1 });
  },
};
