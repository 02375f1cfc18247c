import type { Migration } from '../store/migrations.js';

type Keys = Record<string, 1 | -1>;
interface Index {
  collection: string;
  keys: Keys;
  unique?: boolean;
  /** Seconds after the date field's value at which the document goes. */
  expires?: number;
  partial?: Record<string, unknown>;
}

const DAY = 24 * 60 * 60;

/** The tenant leads every index, except where nobody is known yet and where the database itself expires documents. */
const INDEXES: readonly Index[] = [
  { collection: 'tenants', keys: { key: 1 }, unique: true },
  { collection: 'tenants', keys: { origins: 1 } },
  { collection: 'accounts', keys: { tenantId: 1, externalId: 1 }, unique: true },
  { collection: 'users', keys: { tenantId: 1, externalId: 1 }, unique: true },
  { collection: 'apiKeys', keys: { keyHash: 1 }, unique: true },
  { collection: 'embedSessions', keys: { secretHash: 1 }, unique: true },
  { collection: 'embedSessions', keys: { expiresAt: 1 }, expires: DAY },
  { collection: 'services', keys: { tenantId: 1, key: 1, version: 1 }, unique: true },
  { collection: 'services', keys: { tenantId: 1, key: 1 }, unique: true, partial: { current: true } },
  { collection: 'requests', keys: { tenantId: 1, number: 1 }, unique: true },
  { collection: 'requests', keys: { tenantId: 1, accountId: 1, createdAt: -1, _id: -1 } },
  { collection: 'requests', keys: { tenantId: 1, accountId: 1, updatedAt: -1, _id: -1 } },
  { collection: 'requests', keys: { tenantId: 1, createdAt: -1, _id: -1 } },
  { collection: 'requests', keys: { tenantId: 1, updatedAt: -1, _id: -1 } },
  { collection: 'requests', keys: { tenantId: 1, status: 1, createdAt: -1, _id: -1 } },
  { collection: 'timelineEntries', keys: { tenantId: 1, requestId: 1, at: 1, _id: 1 } },
  { collection: 'documents', keys: { tenantId: 1, requestId: 1, createdAt: -1, _id: -1 } },
  { collection: 'documents', keys: { tenantId: 1, accountId: 1, createdAt: -1, _id: -1 } },
  { collection: 'documents', keys: { tenantId: 1, ownerId: 1, createdAt: -1, _id: -1 } },
  { collection: 'documents', keys: { tenantId: 1, linked: 1, createdAt: -1, _id: -1 } },
  { collection: 'documents', keys: { blobId: 1 } },
  { collection: 'documents', keys: { createdAt: 1 }, partial: { linked: false } },
  { collection: 'auditRows', keys: { tenantId: 1, at: -1, _id: -1 } },
  { collection: 'outbox', keys: { tenantId: 1, time: 1 } },
  { collection: 'outbox', keys: { time: 1 }, expires: 30 * DAY },
  { collection: 'idempotencyKeys', keys: { expiresAt: 1 }, expires: 0 },
];

/** Collections and indexes of the first version. */
export const firstIndexes: Migration = {
  name: '202611230900-first-indexes',
  async up(connection) {
    for (const { collection, keys, unique, expires, partial } of INDEXES) {
      await connection.collection(collection).createIndex(keys, {
        ...(unique ? { unique } : {}),
        ...(expires === undefined ? {} : { expireAfterSeconds: expires }),
        ...(partial ? { partialFilterExpression: partial } : {}),
      });
    }
    for (const name of ['counters', 'signingKeys']) await connection.createCollection(name);
  },
};
