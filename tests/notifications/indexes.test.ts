import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeFor } from '../../server/access/guard.js';
import { NotificationsStore } from '../../server/domains/notifications/notifications.store.js';
import type { Context } from '../../server/kernel/context.js';
import { connect } from '../../server/store/connection.js';
import type { ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const ROWS = 6_000;
const at = (i: number) => new Date(1_790_000_000_000 + i * 1_000);
const who = { kind: 'user', id: 'usr_9', accountId: 'acc_9', roles: ['member'] };
const actor = { ...who, locations: [], departments: [], components: [] };
/** What one person reads: their own. */
const own = scopeFor({ tenantId: 'tnt_1', actor } as unknown as Context, 'notification.read');

describe('reads of notifications', () => {
  const database = useDatabase();
  let connection: Connection;
  let notifications: ScopedCollection<Stored>;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    notifications = new NotificationsStore(connection).notifications as never;
    const rows = Array.from({ length: ROWS }, (_, i) => ({
      _id: `ntf_${String(i).padStart(6, '0')}`,
      tenantId: `tnt_${i % 2}`,
      ownerId: `usr_${i % 20}`,
      accountId: `acc_${i % 20}`,
      eventId: `evt_${i}`,
      subjectId: `req_${i % 300}`,
      inbox: i % 7 !== 0,
      readAt: i % 40 === 9 ? null : at(i),
      digestAt: i % 3 === 0 ? at(86_400 * (Math.floor(i / 60) % 5)) : null,
      createdAt: at(i),
      expiresAt: new Date(Date.now() + 1e9),
    }));
    await connection.db?.collection('notifications').insertMany(rows as never);
  });
  afterAll(() => connection.close());

  const latest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  it.each<[string, Record<string, unknown>, ReadOptions, number]>([
    ['an inbox, the latest first', { inbox: true }, latest, 21],
    ['the next page of it', { inbox: true, createdAt: { $lt: at(3_000) } }, latest, 21],
    ['what is unread', { inbox: true, readAt: null }, latest, 21],
    [
      'what is up to the one that was seen',
      { inbox: true, createdAt: { $lte: at(900) }, readAt: null },
      {},
      30,
    ],
    [
      'how much is unread, as far as it is counted',
      { inbox: true, readAt: null },
      { limit: 100, projection: { _id: 1 } },
      100,
    ],
    [
      'what a digest tells, among what is unread',
      { ownerId: 'usr_9', digestAt: at(0), readAt: null },
      { sort: { createdAt: 1, _id: 1 }, limit: 500 },
      150,
    ],
    ['whether somebody was told of an event', { eventId: 'evt_9', ownerId: 'usr_9' }, {}, 1],
  ])('%s: by an index', async (what, filter, options, most) => {
    const { stages, docs } = await readsOf(notifications, own, filter, options);
    expect(stages).not.toContain('COLLSCAN');
    if (!what.startsWith('what a digest')) expect(stages, stages.join(' ← ')).not.toContain('SORT');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
