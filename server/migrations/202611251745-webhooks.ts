import type { Migration } from '../store/migrations.js';

/** Endpoints, their secrets, which the database forgets at their end, and deliveries, which it forgets after a month. */
export const webhooks: Migration = {
  name: '202611251745-webhooks',
  async up(connection) {
    await connection.collection('webhookEndpoints').createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    const secrets = connection.collection('webhookSecrets');
    await secrets.createIndex({ tenantId: 1, endpointId: 1 });
    await secrets.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    const deliveries = connection.collection('webhookDeliveries');
    const pending = { partialFilterExpression: { status: 'pending' } };
    await deliveries.createIndex({ endpointId: 1, nextAttemptAt: 1 }, pending);
    await deliveries.createIndex(
      { endpointId: 1, 'event.subject': 1, 'event.sequence': 1, _id: 1 },
      { ...pending, name: 'lanes' },
    );
    for (const fields of [[], ['status'], ['event.type']]) {
      const equal = Object.fromEntries(fields.map((field) => [field, 1 as const]));
      await deliveries.createIndex({ tenantId: 1, endpointId: 1, ...equal, createdAt: -1, _id: -1 });
    }
    await deliveries.createIndex({ tenantId: 1, endpointId: 1, 'event.id': 1 });
    await deliveries.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  },
};
