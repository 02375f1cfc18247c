import type { Connection } from 'mongoose';
import { termsOf, type Worded } from '../domains/requests/handling/terms.model.js';
import type { Migration } from '../store/migrations.js';

/** Requests can be rated, and are found by words, by who has them and by priority; staff saves lists. */
export const work: Migration = {
  name: '202611290240-work',
  async up(connection) {
    const requests = connection.collection('requests');
    await requests.updateMany({ rating: { $exists: false } }, { $set: { rating: null } });
    await giveTerms(connection);
    const oldest = { createdAt: 1, _id: 1 } as const;
    await requests.createIndex({ tenantId: 1, priority: 1, ...oldest });
    await requests.createIndex({ tenantId: 1, status: 1, priority: 1, ...oldest });
    await requests.createIndex({ tenantId: 1, assigneeId: 1, status: 1, createdAt: -1, _id: -1 });
    await requests.createIndex({ tenantId: 1, status: 1, expectedBy: 1 });
    await requests.createIndex({ tenantId: 1, terms: 1 });
    await requests.createIndex({ tenantId: 1, accountId: 1, terms: 1 });
    const memberships = connection.collection('memberships');
    await memberships.createIndex({ tenantId: 1, side: 1, status: 1, _id: 1 });
    const views = connection.collection('requestViews');
    await views.createIndex({ tenantId: 1, ownerId: 1, createdAt: 1, _id: 1 });
    await views.createIndex({ tenantId: 1, shared: 1, createdAt: 1, _id: 1 });
  },
};

type Row = Worded & { _id: string; serviceId: string; terms?: string[] };

const AT_ONCE = 500;

/** Requests of before are found by their words too. */
async function giveTerms(connection: Connection): Promise<void> {
  const requests = connection.collection<Row>('requests');
  const services = connection.collection<{ _id: string; name: string; form: Record<string, unknown> }>(
    'services',
  );
  for (;;) {
    const rows = await requests
      .find({ terms: { $exists: false } })
      .limit(AT_ONCE)
      .toArray();
    if (rows.length === 0) return;
    const ids = [...new Set(rows.map(({ serviceId }) => serviceId))];
    const known = new Map(
      (await services.find({ _id: { $in: ids } }).toArray()).map((one) => [one._id, one]),
    );
    await requests.bulkWrite(
      rows.map((row) => ({
        updateOne: {
          filter: { _id: row._id },
          update: { $set: { terms: termsOf(row, known.get(row.serviceId) ?? null) } },
        },
      })),
    );
  }
}
