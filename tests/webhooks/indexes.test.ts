import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveriesStore } from '../../server/deliveries/deliveries.store.js';
import { EndpointsStore } from '../../server/domains/webhooks/endpoints.store.js';
import { SecretsStore } from '../../server/domains/webhooks/secrets.store.js';
import { grantScope, systemScope, type Scope } from '../../server/kernel/scope.js';
import { SecretBox } from '../../server/kernel/secret-box.js';
import { migrations } from '../../server/migrations/index.js';
import { connect } from '../../server/store/connection.js';
import { migrate } from '../../server/store/migrations.js';
import { Outbox } from '../../server/store/outbox.js';
import type { Filter, ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

type Collection = ScopedCollection<Stored>;

const KIND = { collection: 'webhookDeliveries', prefix: 'whd', job: 'test' } as const;

const START = 1_790_000_000_000;
const ROWS = 2_400;
const at = (i: number) => new Date(START + i * 1_000);

/** Deliveries of four tenants with five endpoints each; every eighth one is pending. */
async function fill({ db }: Connection): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    _id: `whd_${String(i).padStart(6, '0')}`,
    tenantId: `tnt_${i % 4}`,
    endpointId: `whe_${i % 4}_${Math.floor(i / 4) % 5}`,
    event: {
      id: `evt_${i}`,
      type: i % 3 === 0 ? 'request.submitted' : 'request.commented',
      subject: `req_${i % 40}`,
      sequence: i,
    },
    cause: 'event',
    status: i % 8 < 2 ? 'pending' : 'delivered',
    nextAttemptAt: i % 8 < 2 ? at(i) : null,
    createdAt: at(i),
  }));
  await db?.collection('webhookDeliveries').insertMany(rows as never);
  const named = (prefix: string) => rows.map((row) => ({ ...row, _id: row._id.replace('whd', prefix) }));
  await db?.collection('webhookEndpoints').insertMany(named('whe') as never);
  await db?.collection('webhookSecrets').insertMany(named('whs') as never);
  const told = named('evt').map((row, i) => ({ ...row, time: at(i), sequence: i % 9 === 0 ? null : i }));
  await db?.collection('outbox').insertMany(told as never);
}

describe('hot reads of webhooks', () => {
  const database = useDatabase();
  let connection: Connection;
  let of: Record<'deliveries' | 'endpoints' | 'secrets' | 'outbox', Collection>;
  beforeAll(async () => {
    connection = await connect(database.uri);
    await migrate(connection, migrations, keptLog().logger);
    await fill(connection);
    of = {
      deliveries: new DeliveriesStore(connection, KIND).deliveries as unknown as Collection,
      endpoints: new EndpointsStore(connection).endpoints as unknown as Collection,
      secrets: new SecretsStore(connection, new SecretBox([])).secrets as unknown as Collection,
      outbox: (new Outbox(connection) as unknown as { rows: Collection }).rows,
    };
  });
  afterAll(() => connection.close());

  const tenant = grantScope({ tenantId: 'tnt_1' });
  const job = systemScope('test');
  const endpointId = 'whe_1_2';
  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  const pending = { status: 'pending', endpointId };
  const lane = { ...pending, 'event.subject': 'req_1', cause: { $ne: 'test' } };
  const first = { sort: { 'event.sequence': 1, _id: 1 }, limit: 1 } as const;

  it.each<[string, keyof typeof of, Scope, Filter, ReadOptions, number]>([
    ['the endpoints of a tenant', 'endpoints', tenant, {}, newest, 21],
    ['the secrets of an endpoint', 'secrets', tenant, { endpointId: { $in: [endpointId] } }, {}, 120],
    ['the deliveries of an endpoint', 'deliveries', tenant, { endpointId }, newest, 21],
    ['those that failed', 'deliveries', tenant, { endpointId, status: 'delivered' }, newest, 21],
    ['those of a type', 'deliveries', tenant, { endpointId, 'event.type': 'request.submitted' }, newest, 21],
    [
      'those of some events',
      'deliveries',
      tenant,
      { endpointId, 'event.id': { $in: ['evt_9', 'evt_29'] }, status: { $in: ['pending', 'delivered'] } },
      {},
      2,
    ],
    [
      'the next endpoint with work',
      'deliveries',
      job,
      { status: 'pending', endpointId: { $gt: 'whe_1' } },
      { sort: { endpointId: 1, nextAttemptAt: 1 }, limit: 1 },
      1,
    ],
    [
      'what is due',
      'deliveries',
      job,
      { ...pending, nextAttemptAt: { $lte: at(ROWS) } },
      { sort: { nextAttemptAt: 1 }, limit: 8 },
      8,
    ],
    ['the first of a lane', 'deliveries', tenant, lane, first, 1],
    [
      'what is before in a lane',
      'deliveries',
      tenant,
      {
        ...lane,
        $or: [{ 'event.sequence': { $lt: 900 } }, { 'event.sequence': 900, _id: { $lt: 'whd_000900' } }],
      },
      first,
      2,
    ],
    [
      'the events of a range',
      'outbox',
      tenant,
      { time: { $gte: at(100), $lt: at(1_000) }, sequence: { $gt: 0 } },
      { sort: { time: 1 }, limit: 100 },
      120,
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
