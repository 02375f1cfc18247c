import type { Migration } from '../store/migrations.js';

/** Connectors, their secrets and their calls, which the database forgets after a month. */
export const connectors: Migration = {
  name: '202611251810-connectors',
  async up(connection) {
    const connectors = connection.collection('connectors');
    await connectors.createIndex({ tenantId: 1, key: 1 }, { unique: true });
    await connectors.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    const secrets = connection.collection('connectorSecrets');
    await secrets.createIndex({ tenantId: 1, connectorId: 1, name: 1 }, { unique: true });
    const calls = connection.collection('connectorCalls');
    const pending = { partialFilterExpression: { status: 'pending' } };
    await calls.createIndex({ endpointId: 1, nextAttemptAt: 1 }, pending);
    await calls.createIndex(
      { endpointId: 1, 'event.subject': 1, 'event.sequence': 1, _id: 1 },
      { ...pending, name: 'lanes' },
    );
    for (const fields of [[], ['status'], ['event.type']]) {
      const equal = Object.fromEntries(fields.map((field) => [field, 1 as const]));
      await calls.createIndex({ tenantId: 1, endpointId: 1, ...equal, createdAt: -1, _id: -1 });
    }
    await calls.createIndex({ tenantId: 1, endpointId: 1, 'event.id': 1 });
    await calls.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  },
};
