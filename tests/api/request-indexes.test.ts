import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { scopeFor } from '../../server/access/guard.js';
import { stretchesOf } from '../../server/domains/requests/handling/priority-order.js';
import { termCondition } from '../../server/domains/requests/handling/terms.model.js';
import { RequestsStore } from '../../server/domains/requests/requests.store.js';
import { ViewsStore } from '../../server/domains/requests/handling/views.store.js';
import type { Context } from '../../server/kernel/context.js';
import type { Scope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { Filter, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const ROWS = 8_000;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'];

describe('what staff asks of requests', () => {
  const database = useDatabase();
  let connection: Connection;
  let requests: ScopedCollection<Stored>;
  let views: ScopedCollection<Stored>;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    requests = new RequestsStore(connection).requests as unknown as ScopedCollection<Stored>;
    views = new ViewsStore(connection).views as unknown as ScopedCollection<Stored>;
    const rows = Array.from({ length: ROWS }, (_, i) => {
      const at = new Date(1_790_000_000_000 + i * 1_000);
      return {
        _id: `req_${String(i).padStart(6, '0')}`,
        ...{ tenantId: `tnt_${i % 2}`, accountId: `acc_${i % 80}`, number: `REQ-${i}`, department: null },
        ...{ status: i % 10 === 0 ? 'open' : 'closed', category: 'submitted', serviceKey: 'x' },
        ...{ priority: PRIORITIES[Math.floor(i / 2) % 4], assigneeId: `usr_${Math.floor(i / 2) % 100}` },
        ...{ expectedBy: at, createdAt: at, updatedAt: at, terms: ['it=data.problem', `w${i}=data.problem`] },
        ...{ ownerId: `usr_${i % 500}`, shared: i % 100 === 0 },
      };
    });
    for (const name of ['requests', 'requestViews'])
      await connection.db?.collection(name).insertMany(rows as never);
  });
  afterAll(() => connection.close());

  const as = (role: string, action: 'request.read' | 'request-view.read'): Scope => {
    const who = { kind: 'user', id: 'usr_0', accountId: 'acc_0', roles: [role] };
    const actor = { ...who, locations: [], departments: [], components: [] };
    return scopeFor({ tenantId: 'tnt_0', actor } as unknown as Context, action);
  };

  it.each([
    ['all', {}],
    ['the open ones', { status: 'open' }],
  ])('by priority, the oldest first, in the order of an index: %s', async (_what, filter) => {
    for (const stretch of stretchesOf(undefined)) {
      const options = { sort: stretch.sort, limit: 21 };
      const asked = { $and: [filter, stretch.filter] };
      const { stages, docs } = await readsOf(requests, as('agent', 'request.read'), asked, options);
      expect(stages).not.toContain('SORT');
      expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(25);
    }
  });

  it.each<[string, string, Filter, number]>([
    ['what I have', 'agent', { assigneeId: 'usr_7' }, 60],
    ['what I have that is open', 'agent', { assigneeId: 'usr_7', status: 'open' }, 60],
    ['a word', 'agent', { terms: termCondition('w44', undefined) }, 120],
    [
      'a word in what is open, and no closed one',
      'agent',
      { status: 'open', terms: termCondition('w44', undefined) },
      11,
    ],
    ['a word where a field is hidden', 'agent', { terms: termCondition('w4444', { except: ['data.x'] }) }, 2],
    [
      'what was late at some moment',
      'agent',
      { status: 'open', expectedBy: { $lt: new Date(1_790_000_100_000) } },
      60,
    ],
  ])('%s (%s), by an index', async (_what, role, filter, most) => {
    const options = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
    const { stages, docs } = await readsOf(requests, as(role, 'request.read'), { $and: [filter] }, options);
    expect(stages).not.toContain('COLLSCAN');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });

  // Words of all accounts stand in one index: where many begin so, the database reads the account's own by another one.
  it.each<[string, string, number]>([
    ['one word', 'w4400', 2],
    ['words of which the account has few', 'w44', 70],
    ['words that many of other accounts begin with', 'w', ROWS / 80 + 5],
  ])('what a customer finds, without a look at others: %s', async (_what, word, most) => {
    const options = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
    const filter = { terms: termCondition(word, undefined) };
    const { stages, docs, keys } = await readsOf(requests, as('member', 'request.read'), filter, options);
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
    expect(keys, stages.join(' ← ')).toBeLessThanOrEqual(2 * most);
  });

  it('my views and the shared ones, by indexes', async () => {
    const options = { sort: { createdAt: 1, _id: 1 }, limit: 51 } as const;
    const scope = as('agent', 'request-view.read');
    const { stages, docs } = await readsOf(views, scope, {}, options);
    expect(stages).not.toContain('COLLSCAN');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(160);
  });
});
