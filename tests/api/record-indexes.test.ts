import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { scopeFor } from '../../server/access/guard.js';
import type { Action } from '../../server/access/actions.js';
import { ChangeRequestsStore } from '../../server/domains/records/change-requests.store.js';
import { HistoryStore } from '../../server/domains/records/history.store.js';
import { RecordTypesStore } from '../../server/domains/records/record-types.store.js';
import { RecordsStore } from '../../server/domains/records/records.store.js';
import type { Context } from '../../server/kernel/context.js';
import type { Scope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import { segmentsOf } from '../../server/store/paging.js';
import type { Filter, ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
  indexName?: string;
}
interface Explained {
  queryPlanner: { winningPlan: Stage & { queryPlan?: Stage } };
  executionStats: { totalKeysExamined: number; totalDocsExamined: number };
}

const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
];

/** As many records as a type has in a tenant, and an account of it. */
const OF_TYPE = 4_000;
const OF_ACCOUNT = 100;

describe('hot reads of records', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    await fill(connection);
  });
  afterAll(() => connection.close());

  async function fill({ db }: Connection): Promise<void> {
    const accounts = OF_TYPE / OF_ACCOUNT;
    const rows = Array.from({ length: 4 * OF_TYPE }, (_, i) => {
      const at = new Date(1_790_000_000_000 + i * 1_000);
      const nth = Math.floor(i / 4);
      const data = { number: `SO-${nth}`, status: nth % 100 === 0 ? 'late' : 'done', price: nth % 977 };
      return {
        _id: String(i).padStart(6, '0'),
        tenantId: `tnt_${i % 2}`,
        typeKey: i % 4 < 2 ? 'order' : 'contract',
        accountId: `acc_${nth % accounts}`,
        externalId: `SO-${i}`,
        ownerId: 'key_1',
        locationId: null,
        department: null,
        data,
        terms: [`number:so${nth}`, `number=SO-${nth}`, `status=${data.status}`],
        recordId: `rec_${i % 1_000}`,
        status: i % 50 === 0 ? 'pending' : 'accepted',
        changes: [{ field: 'price', from: 1, to: 2 }],
        field: 'price',
        deletedAt: null,
        createdAt: at,
        updatedAt: at,
        at,
      };
    });
    for (const name of ['records', 'recordChanges', 'changeRequests'])
      await db?.collection(name).insertMany(rows as never);
  }

  const as = (role: string, action: Action): Scope => {
    const actor = {
      kind: 'user',
      id: 'u',
      accountId: 'acc_0',
      roles: [role],
      locations: [],
      departments: [],
      components: [],
    };
    return scopeFor({ tenantId: 'tnt_0', actor } as unknown as Context, action);
  };
  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  const collectionOf = (store: unknown, name: string) =>
    (store as Record<string, ScopedCollection<Stored>>)[name] as ScopedCollection<Stored>;
  const list = (...conditions: Filter[]): Filter => ({
    deletedAt: null,
    $and: [{ $and: [{ typeKey: 'order' }, ...conditions] }, {}],
  });

  async function read(
    of: ScopedCollection<Stored>,
    scope: Scope,
    filter: Filter,
    options: ReadOptions,
  ): Promise<{ stages: string[]; docs: number }> {
    const plan = (await of.explain(scope, filter, options)) as Explained;
    const stages = stagesOf(plan.queryPlanner.winningPlan.queryPlan ?? plan.queryPlanner.winningPlan);
    const names = stages.map(({ stage, indexName }) => indexName ?? stage);
    return { stages: names, docs: plan.executionStats.totalDocsExamined };
  }

  it.each([
    ['member', 25],
    ['agent', 25],
  ])('the newest of a type for a %s, in the order of an index', async (role, most) => {
    const { records } = new RecordsStore(connection);
    const found = await read(records as never, as(role, 'record.read'), list(), newest);
    expect(found.stages).not.toContain('COLLSCAN');
    expect(found.stages).not.toContain('SORT');
    expect(found.docs).toBeLessThanOrEqual(most);
  });

  it.each<[string, Filter[], number]>([
    [
      'a rare value',
      [{ 'data.status': { $eq: 'late' } }, { terms: { $in: ['status=late'] } }],
      OF_TYPE / 100 + 5,
    ],
    ['one value', [{ 'data.number': { $eq: 'SO-200' } }, { terms: { $in: ['number=SO-200'] } }], 2],
    ['the beginning of a word', [{ $or: [{ terms: { $in: [/^number:so123/] } }] }], 12],
  ])('%s among all of a type, by the index of terms', async (_what, conditions, most) => {
    const { records } = new RecordsStore(connection);
    const found = await read(records as never, as('agent', 'record.read'), list(...conditions), newest);
    expect(found.stages.join(' ')).not.toContain('COLLSCAN');
    expect(found.docs, found.stages.join(' ← ')).toBeLessThanOrEqual(most);
  });

  it('sorted by a field a customer’s list looks at their account’s records of the type, and at no others', async () => {
    const { records } = new RecordsStore(connection);
    for (const segment of segmentsOf({ field: 'data.price', direction: 1, kind: 'number' }, undefined)) {
      const filter = { deletedAt: null, $and: [{ $and: [{ typeKey: 'order' }] }, segment.filter] };
      const options = { sort: segment.sort, limit: 21 };
      const found = await read(records as never, as('member', 'record.read'), filter, options);
      expect(found.docs, found.stages.join(' ← ')).toBeLessThanOrEqual(OF_ACCOUNT);
    }
  });

  it('a history, change requests of an account, of a record and those that wait', async () => {
    const changes = collectionOf(new HistoryStore(connection), 'changes');
    const requests = collectionOf(new ChangeRequestsStore(connection), 'requests');
    const readable = { $or: [{ typeKey: 'order', 'changes.field': { $in: ['price'] } }] };
    const latest = { sort: { at: -1, _id: -1 }, limit: 51 } as const;
    const reads = [
      await read(
        changes,
        as('member', 'record.readHistory'),
        { recordId: 'rec_0', field: { $in: [null, 'price'] } },
        latest,
      ),
      await read(
        requests,
        as('agent', 'change-request.read'),
        { $and: [{ $and: [{}, readable] }, {}] },
        newest,
      ),
      await read(
        requests,
        as('member', 'change-request.read'),
        { $and: [{ $and: [{ recordId: 'rec_0' }, readable] }, {}] },
        newest,
      ),
      await read(
        requests,
        as('agent', 'change-request.read'),
        { $and: [{ $and: [{ status: 'pending' }, readable] }, {}] },
        newest,
      ),
    ];
    for (const { stages, docs } of reads) {
      expect(stages).not.toContain('COLLSCAN');
      expect(stages, stages.join(' ← ')).not.toContain('SORT');
      expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(60);
    }
  });

  it('the current types of a tenant', async () => {
    const types = collectionOf(new RecordTypesStore(connection), 'types');
    const { stages } = await read(
      types,
      as('member', 'record-type.read'),
      { status: 'current' },
      { sort: { key: 1 } },
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
  });
});
