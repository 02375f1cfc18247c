import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApprovalsStore } from '../../server/domains/requests/approvals/approvals.store.js';
import { DelegationsStore } from '../../server/domains/requests/approvals/delegations.store.js';
import { grantScope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const ROWS = 4_000;
const scope = grantScope({ tenantId: 'tnt_1' });
const oldest = { sort: { createdAt: 1, _id: 1 }, limit: 21 } as const;
const latest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;

describe('reads of approvals', () => {
  const database = useDatabase();
  let connection: Connection;
  let approvals: ScopedCollection<Stored>;
  let delegations: ScopedCollection<Stored>;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    approvals = new ApprovalsStore(connection).approvals as never;
    delegations = new DelegationsStore(connection).delegations as never;
    const rows = Array.from({ length: ROWS }, (_, i) => ({
      _id: `apv_${String(i).padStart(6, '0')}`,
      tenantId: `tnt_${i % 2}`,
      requestId: `req_${i}`,
      state: 'asked',
      accountId: `acc_${i % 100}`,
      ownerId: `usr_${i % 50}`,
      status: i % 20 === 1 ? 'pending' : 'approved',
      deciders: i % 20 === 1 ? [`staff/role/r${i % 7}`, `staff/person/usr_${i % 50}`] : [],
      excluded: [`usr_${i % 50}`],
      covered: [],
      decidedByIds: [`usr_${i % 60}`],
      createdAt: new Date(1_790_000_000_000 + i * 1_000),
    }));
    await connection.db?.collection('approvals').insertMany(rows as never);
    const given = rows.map(({ _id, tenantId, ownerId, createdAt }, i) => ({
      ...{ _id, tenantId, ownerId, createdAt, delegateId: `usr_${i % 200}` },
      from: createdAt,
      until: createdAt,
    }));
    await connection.db?.collection('approvalDelegations').insertMany(given as never);
  });
  afterAll(() => connection.close());

  it.each<[string, Record<string, unknown>, typeof oldest | typeof latest, number]>([
    [
      'what waits for somebody',
      { deciders: { $in: ['staff/role/r1', 'staff/person/usr_9'] }, covered: { $nin: ['usr_9'] } },
      oldest,
      60,
    ],
    ['what somebody decided', { decidedByIds: 'usr_9' }, latest, 21],
    ['what an account waited for', { accountId: 'acc_9' }, latest, 21],
    ['all', {}, latest, 21],
    ['those of a request', { requestId: { $in: ['req_9'] } }, latest, 1],
  ])('%s is read by an index', async (_what, filter, options, most) => {
    const { stages, docs } = await readsOf(approvals, scope, filter, options);
    expect(stages).not.toContain('COLLSCAN');
    expect(docs).toBeLessThanOrEqual(most);
    if (!('requestId' in filter)) expect(stages).not.toContain('SORT');
  });

  it('what waits for somebody, in their own place and that of others, is found by the index', async () => {
    const ways = ['staff/role/r1', 'staff/role/r2', 'staff/role/r3'].map((one, i) => ({
      deciders: { $in: [one, `staff/person/usr_${i}`] },
      status: 'pending',
    }));
    const { stages, docs } = await readsOf(approvals, scope, { $and: [{}, { $or: ways }] }, oldest);
    expect(stages).not.toContain('COLLSCAN');
    // Three ways of a hundred that wait each; those in between are everybody's own.
    expect(docs).toBeLessThanOrEqual(150);
  });

  it('delegations to somebody that hold are read by an index', async () => {
    const at = new Date(1_790_000_000_000);
    const filter = { delegateId: 'usr_9', until: { $gt: at }, from: { $lte: at } };
    const { stages, docs } = await readsOf(delegations, scope, filter, {});
    expect(stages).not.toContain('COLLSCAN');
    expect(docs).toBeLessThanOrEqual(40);
  });
});
