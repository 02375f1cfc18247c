import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { grantScope, systemScope, type Scope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { TasksStore } from '../../server/store/tasks.js';
import { useDatabase } from '../support/mongo.js';
import { readsOf } from '../support/explain.js';
import { TestPortico } from '../support/start-portico.js';

const NOW = new Date(1_790_000_000_000);

describe('jobs are found by an index', () => {
  const database = useDatabase();
  let connection: Connection;
  let tasks: ScopedCollection<Stored>;
  beforeAll(async () => {
    await (await TestPortico.start(database.uri)).stop();
    connection = await connect(database.uri);
    tasks = (new TasksStore(connection) as unknown as { tasks: ScopedCollection<Stored> }).tasks;
    const rows = Array.from({ length: 3_000 }, (_, i) => ({
      _id: `job_${i}`,
      tenantId: `tnt_${i % 3}`,
      kind: `kind.${i % 5}`,
      subjectId: `prv_${i}`,
      status: i % 100 === 0 ? 'waiting' : 'done',
      dueAt: new Date(NOW.getTime() - i * 1_000),
      createdAt: new Date(NOW.getTime() + i),
    }));
    await connection.collection('tasks').insertMany(rows as never);
  });
  afterAll(() => connection.close());

  const tenant = () => grantScope({ tenantId: 'tnt_1' });
  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  const open = { $in: ['waiting', 'running'] };
  const kind = { $in: ['kind.0', 'kind.1'] };
  const due = { status: open, dueAt: { $lte: NOW }, kind };

  it.each<[string, () => Scope, Record<string, unknown>, object, number]>([
    ['those that are due', () => systemScope('test'), due, { sort: { dueAt: 1, _id: 1 }, limit: 2 }, 2],
    ['the newest of the tenant', tenant, {}, newest, 21],
    ['the failed ones of the tenant', tenant, { status: 'waiting' }, newest, 21],
    ['those of a kind', tenant, { kind: 'kind.1' }, newest, 21],
  ])('%s', async (_what, scope, filter, options, most) => {
    const { stages, docs } = await readsOf(tasks, scope(), filter, options);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(stages, stages.join(' ← ')).not.toContain('SORT');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
