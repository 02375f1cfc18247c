import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { CalendarsStore } from '../../server/domains/requests/promise/calendars.store.js';
import { UsualTimesStore } from '../../server/domains/requests/promise/usual.store.js';
import {
  queueOf,
  doneOf,
  RequestsStore,
  type RequestDocument,
} from '../../server/domains/requests/requests.store.js';
import { grantScope } from '../../server/kernel/scope.js';
import { migrations } from '../../server/migrations/index.js';
import { connect } from '../../server/store/connection.js';
import { migrate } from '../../server/store/migrations.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { keptLog } from '../support/log.js';
import { useDatabase } from '../support/mongo.js';

const DONE = ['completed', 'rejected', 'cancelled'];

describe('what promises read', () => {
  const database = useDatabase();
  let connection: Connection;
  let store: RequestsStore;
  let rows: Record<string, unknown>[];
  let requests: ScopedCollection<Stored>;
  let calendars: ScopedCollection<Stored>;
  beforeAll(async () => {
    connection = await connect(database.uri);
    await migrate(connection, migrations, keptLog().logger);
    store = new RequestsStore(connection);
    requests = store.requests as unknown as ScopedCollection<Stored>;
    calendars = new CalendarsStore(connection).calendars as unknown as ScopedCollection<Stored>;
    rows = Array.from({ length: 3_000 }, (_, i) => ({
      _id: `req_${String(i).padStart(6, '0')}`,
      tenantId: `tnt_${i % 3}`,
      number: `REQ-${i}`,
      key: `key-${i}`,
      status: i % 5 === 0 ? 'open' : 'closed',
      category: i % 5 === 0 ? (i % 10 === 0 ? 'submitted' : 'waiting_for_you') : DONE[i % 3],
      closedAt: i % 5 === 0 ? null : new Date(1_790_000_000_000 + i),
      clock: { calendar: null, spentMs: i },
      department: i % 4 === 0 ? 'support' : null,
      serviceKey: `s${i % 4}`,
      priority: i % 50 === 0 ? 'urgent' : 'normal',
      createdAt: new Date(1_790_000_000_000 + i),
    }));
    await connection.collection('requests').insertMany(rows as never);
    await connection.collection('calendars').insertMany(rows as never);
    await connection
      .collection('usualTimes')
      .insertMany(
        rows
          .slice(0, 60)
          .map(({ _id, tenantId }, i) => ({ _id, tenantId, serviceKey: `s${Math.floor(i / 3)}` })) as never,
      );
  });
  afterAll(() => connection.close());

  const tenant = () => grantScope({ tenantId: 'tnt_1' });
  const one = { priority: 'normal', _id: 'req_000700' } as const;

  it.each([
    ['of a department', { ...one, department: 'support', serviceKey: 's0' }],
    ['of a service without one', { ...one, department: null, serviceKey: 's2' }],
  ])('the queue %s is counted by an index, and no more of it than is before', async (_what, request) => {
    const ahead = rows.filter(
      (row) =>
        row['tenantId'] === 'tnt_1' &&
        row['category'] === 'submitted' &&
        row['department'] === request.department &&
        (request.department !== null || row['serviceKey'] === request.serviceKey) &&
        (row['priority'] === 'urgent' || (row['_id'] as string) < request._id),
    ).length;
    const { urgent, lane, hint } = queueOf(request);
    for (const [filter, sort] of [[urgent], [lane, { _id: 1 }]] as const) {
      const options = { projection: { _id: 1 }, limit: 101, hint, ...(sort ? { sort } : {}) } as const;
      const { stages, docs } = await readsOf(requests, tenant(), filter ?? {}, options);
      expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
      expect(stages, stages.join(' ← ')).not.toContain('SORT');
      expect(docs).toBeLessThanOrEqual(101);
    }
    const head = await store.headOfQueue(tenant(), request as RequestDocument, 101);
    expect(head.urgent + head.ids.filter((id) => id < request._id).length).toBeGreaterThanOrEqual(
      Math.min(ahead, 101),
    );
    expect((await store.headOfQueue(tenant(), request as RequestDocument, 5)).ids).toHaveLength(5);
  });

  it('the history of a service is read by an index, and no more of it than is asked for', async () => {
    const history = { serviceKey: 's3', calendar: null, since: new Date(1_790_000_000_500) };
    const latest = { projection: { 'clock.spentMs': 1 }, sort: { closedAt: -1 }, limit: 50 } as const;
    const { stages, docs } = await readsOf(requests, tenant(), doneOf(history), latest);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
    expect(docs).toBeLessThanOrEqual(50);
    expect(await store.spentOn(tenant(), history, 50)).toHaveLength(50);
  });

  it('usual times are found by the keys of services', async () => {
    const usual = new UsualTimesStore(connection).usualTimes as unknown as ScopedCollection<Stored>;
    const { stages, docs } = await readsOf(usual, tenant(), { serviceKey: { $in: ['s1', 's4'] } }, {});
    expect(stages).not.toContain('COLLSCAN');
    expect(docs).toBe(2);
  });

  it('calendars are found by their key, and listed by an index in their order', async () => {
    const one = await readsOf(calendars, tenant(), { key: 'key-1' }, { limit: 1 });
    expect(one.docs).toBe(1);
    const newest = await readsOf(calendars, tenant(), {}, { sort: { createdAt: -1, _id: -1 }, limit: 21 });
    expect(newest.stages).not.toContain('SORT');
    expect(newest.docs).toBe(21);
  });
});
