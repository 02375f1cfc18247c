import type { Migration } from '../store/migrations.js';

/** Fields that few documents have and others are looked for by, and the least value that those have. */
const SOME = [
  { of: 'requests', field: 'parentId', from: '' },
  { of: 'auditRows', field: 'block', from: 0 },
] as const;

/** Parts and sealed rows stand in indexes of their own: what is neither costs a submission nothing there. */
export const indexesOfSome: Migration = {
  name: '202611301400-indexes-of-some',
  async up(connection) {
    for (const { of, field, from } of SOME) {
      const collection = connection.collection(of);
      const before = `tenantId_1_${field}_1`;
      await collection.createIndex(
        { tenantId: 1, [field]: 1 },
        { name: `${before}_some`, partialFilterExpression: { [field]: { $gte: from } } },
      );
      await collection.dropIndex(before).catch((error: unknown) => {
        if ((error as { codeName?: string }).codeName !== 'IndexNotFound') throw error;
      });
    }
  },
};
