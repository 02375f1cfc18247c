import type { Migration } from '../store/migrations.js';

const DAY_S = 86_400;

/** E-mail that comes in: addresses that people answer to, what was taken, and what waits for staff. */
export const mailIn: Migration = {
  name: '202611291330-mail-in',
  async up(connection) {
    const addresses = connection.collection('replyAddresses');
    await addresses.createIndex({ tokenHash: 1 }, { unique: true });
    await addresses.createIndex({ tenantId: 1, personId: 1, _id: 1 });
    await addresses.createIndex({ goodUntil: 1 }, { expireAfterSeconds: 0 });
    const arrivals = connection.collection('mailArrivals');
    await arrivals.createIndex({ tenantId: 1, addressId: 1, messageHash: 1 }, { unique: true });
    await arrivals.createIndex({ tenantId: 1, addressId: 1, at: 1 });
    await arrivals.createIndex({ at: 1 }, { expireAfterSeconds: 30 * DAY_S });
    const held = connection.collection('heldMessages');
    await held.createIndex({ tenantId: 1, status: 1, receivedAt: -1, _id: -1 });
    await held.createIndex({ tenantId: 1, requestId: 1, status: 1, receivedAt: -1, _id: -1 });
    await held.createIndex({ tenantId: 1, addressId: 1, status: 1 });
    await held.createIndex({ tenantId: 1, personId: 1, _id: 1 });
    await held.createIndex({ tenantId: 1, fromKey: 1, _id: 1 });
    await held.createIndex({ goneAt: 1 }, { expireAfterSeconds: 0 });
  },
};
