import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveriesStore } from '../../server/deliveries/deliveries.store.js';
import { ConnectorSecretsStore } from '../../server/domains/connectors/connector-secrets.store.js';
import { ConnectorsStore } from '../../server/domains/connectors/connectors.store.js';
import { grantScope, systemScope, type Scope } from '../../server/kernel/scope.js';
import { SecretBox } from '../../server/kernel/secret-box.js';
import { migrations } from '../../server/migrations/index.js';
import { connect } from '../../server/store/connection.js';
import { migrate } from '../../server/store/migrations.js';
import type { Filter, ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

type Collection = ScopedCollection<Stored>;

const KIND = { collection: 'connectorCalls', prefix: 'ccl', job: 'test' } as const;
const ROWS = 2_400;
const at = (i: number) => new Date(1_790_000_000_000 + i * 1_000);

/** Calls of four tenants with five connectors each; every eighth one is pending. */
async function fill({ db }: Connection): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const connectorId = `con_${i % 4}_${Math.floor(i / 4) % 5}`;
    return {
      _id: `ccl_${String(i).padStart(6, '0')}`,
      tenantId: `tnt_${i % 4}`,
      ...{ endpointId: connectorId, connectorId, key: `key-${i}`, name: `name-${i}` },
      event: { id: `evt_${i}`, type: 'request.submitted', subject: `req_${i % 40}`, sequence: i },
      cause: 'event',
      status: i % 8 < 2 ? 'pending' : 'failed',
      nextAttemptAt: i % 8 < 2 ? at(i) : null,
      createdAt: at(i),
    };
  });
  for (const name of ['connectorCalls', 'connectors', 'connectorSecrets'])
    await db?.collection(name).insertMany(rows as never);
}

describe('hot reads of connectors', () => {
  const database = useDatabase();
  let connection: Connection;
  let of: Record<'calls' | 'connectors' | 'secrets', Collection>;
  beforeAll(async () => {
    connection = await connect(database.uri);
    await migrate(connection, migrations, keptLog().logger);
    await fill(connection);
    of = {
      calls: new DeliveriesStore(connection, KIND).deliveries as unknown as Collection,
      connectors: new ConnectorsStore(connection).connectors as unknown as Collection,
      secrets: new ConnectorSecretsStore(connection, new SecretBox([])).secrets as unknown as Collection,
    };
  });
  afterAll(() => connection.close());

  const tenant = grantScope({ tenantId: 'tnt_1' });
  const job = systemScope('test');
  const endpointId = 'con_1_2';
  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;

  it.each<[string, keyof typeof of, Scope, Filter, ReadOptions, number]>([
    ['the connectors of a tenant', 'connectors', tenant, {}, newest, 21],
    ['one by its key', 'connectors', tenant, { key: 'key-41' }, { limit: 1 }, 1],
    ['the secrets of a connector', 'secrets', tenant, { connectorId: endpointId }, {}, 120],
    ['the calls of a connector', 'calls', tenant, { endpointId }, newest, 21],
    ['those that failed', 'calls', tenant, { endpointId, status: 'failed' }, newest, 21],
    [
      'how many wait',
      'calls',
      tenant,
      { endpointId: { $in: [endpointId] }, status: 'pending', cause: { $ne: 'test' } },
      {},
      120,
    ],
    [
      'the oldest that waits',
      'calls',
      tenant,
      { endpointId, status: 'pending', cause: { $ne: 'test' } },
      { sort: { createdAt: 1, _id: 1 }, limit: 1 },
      1,
    ],
    [
      'the tests that are due',
      'calls',
      job,
      { status: 'pending', endpointId, nextAttemptAt: { $lte: at(ROWS) }, cause: 'event' },
      { sort: { nextAttemptAt: 1 }, limit: 8 },
      8,
    ],
    [
      'the first of a lane',
      'calls',
      tenant,
      { status: 'pending', endpointId, 'event.subject': 'req_1', cause: { $ne: 'test' } },
      { sort: { 'event.sequence': 1, _id: 1 }, limit: 1 },
      1,
    ],
  ])('find %s by an index, in its order', async (_what, name, scope, filter, options, most) => {
    const plan = (await of[name].explain(scope, filter, options)) as {
      queryPlanner: { winningPlan: unknown };
      executionStats: { totalDocsExamined: number };
    };
    const text = JSON.stringify(plan.queryPlanner.winningPlan);
    expect(text).not.toMatch(/"(COLLSCAN|SORT)"/);
    expect(plan.executionStats.totalDocsExamined, text).toBeLessThanOrEqual(most);
  });
});
