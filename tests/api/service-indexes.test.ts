import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogStore } from '../../server/domains/requests/catalog.store.js';
import { DraftsStore } from '../../server/domains/requests/catalog/drafts.store.js';
import { grantScope } from '../../server/kernel/scope.js';
import { migrations } from '../../server/migrations/index.js';
import { connect } from '../../server/store/connection.js';
import { migrate } from '../../server/store/migrations.js';
import type { Filter, ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

const TENANTS = 4;
const SERVICES = 50;
const VERSIONS = 10;

/** Services of four tenants in ten versions each, and as many drafts. */
async function fill({ db }: Connection): Promise<void> {
  const rows = Array.from({ length: TENANTS * SERVICES * VERSIONS }, (_, i) => ({
    _id: `svc_${String(i).padStart(6, '0')}`,
    tenantId: `tnt_${i % TENANTS}`,
    key: `service-${Math.floor(i / TENANTS) % SERVICES}`,
    version: Math.floor(i / TENANTS / SERVICES) + 1,
    current: Math.floor(i / TENANTS / SERVICES) + 1 === VERSIONS,
    createdAt: new Date(1_790_000_000_000 + i * 1_000),
  }));
  await db?.collection('services').insertMany(rows as never);
  const drafts = rows.filter(({ current }) => current).map(({ current: _no, ...row }) => row);
  await db?.collection('serviceDrafts').insertMany(drafts as never);
}

describe('hot reads of services', () => {
  const database = useDatabase();
  let connection: Connection;
  let services: ScopedCollection<Stored>;
  let drafts: ScopedCollection<Stored>;
  beforeAll(async () => {
    connection = await connect(database.uri);
    await migrate(connection, migrations, keptLog().logger);
    await fill(connection);
    services = new CatalogStore(connection).services as unknown as ScopedCollection<Stored>;
    drafts = new DraftsStore(connection).drafts as unknown as ScopedCollection<Stored>;
  });
  afterAll(() => connection.close());

  const scope = grantScope({ tenantId: 'tnt_1' });
  it.each<[string, 'services' | 'drafts', Filter, ReadOptions, number]>([
    ['the current version', 'services', { key: 'service-3', current: true }, { limit: 1 }, 1],
    ['a version', 'services', { key: 'service-3', version: 2 }, { limit: 1 }, 1],
    ['the versions', 'services', { key: 'service-3' }, { sort: { version: -1 } }, VERSIONS],
    ['the catalog', 'services', { current: true }, {}, SERVICES],
    ['a draft', 'drafts', { key: 'service-3' }, { limit: 1 }, 1],
    ['a page of drafts', 'drafts', {}, { sort: { createdAt: -1, _id: -1 }, limit: 21 }, 21],
  ])('%s are found without a scan and without sorting', async (_what, name, filter, options, most) => {
    const { stages, docs } = await readsOf(name === 'drafts' ? drafts : services, scope, filter, options);
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
    expect(docs).toBeLessThanOrEqual(most);
  });
});
