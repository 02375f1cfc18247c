import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { ArrivalsStore } from '../../server/domains/requests/mail-in/arrivals.store.js';
import { HeldMessagesStore } from '../../server/domains/requests/mail-in/held-messages.store.js';
import { ReplyAddressesStore } from '../../server/domains/requests/mail-in/reply-addresses.store.js';
import { grantScope, systemScope } from '../../server/kernel/scope.js';
import { connect } from '../../server/store/connection.js';
import type { Filter, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const ROWS = 6_000;

describe('what e-mail that comes in asks of the database', () => {
  const database = useDatabase();
  let connection: Connection;
  beforeAll(async () => {
    const portico = await TestPortico.start(database.uri);
    await portico.stop();
    connection = await connect(database.uri);
    const rows = Array.from({ length: ROWS }, (_, i) => {
      const at = new Date(Date.now() + i * 1_000);
      return {
        ...{ _id: `x_${String(i).padStart(6, '0')}`, tenantId: 'tnt_0', tokenHash: `t${i}` },
        ...{ requestId: `req_${i % 600}`, addressId: `rpl_${i % 600}`, personId: `usr_${i % 600}` },
        ...{ fromKey: `${i % 600}@x.example`, messageHash: `m${i}`, status: i % 3 ? 'released' : 'held' },
        ...{ at, receivedAt: at, goodUntil: new Date('2999-01-01'), goneAt: new Date('2999-01-01') },
      };
    });
    for (const name of ['replyAddresses', 'mailArrivals', 'heldMessages'])
      await connection.db?.collection(name).insertMany(rows as never);
  });
  afterAll(() => connection.close());

  const tenant = grantScope({ tenantId: 'tnt_0' });
  const doorOf = (one: unknown) => one as ScopedCollection<Stored>;
  const addresses = () => doorOf(new ReplyAddressesStore(connection).addresses);
  const arrivals = () => doorOf(new ArrivalsStore(connection).arrivals);
  const held = () => doorOf(new HeldMessagesStore(connection).messages);
  const latest = { sort: { receivedAt: -1, _id: -1 }, limit: 21 } as const;
  const inOrder = { sort: { _id: 1 }, limit: 100 } as const;

  it.each<[string, () => ScopedCollection<Stored>, Filter, object, number]>([
    ['the address with a token', addresses, { tokenHash: 't7' }, {}, 1],
    ['addresses of a person', addresses, { personId: 'usr_7' }, inOrder, 10],
    ['whether an e-mail was taken', arrivals, { addressId: 'rpl_7', messageHash: 'm7' }, {}, 1],
    ['what came lately', arrivals, { addressId: 'rpl_7', at: { $gte: new Date(0) } }, { limit: 20 }, 10],
    ['a page of what waits', held, { status: 'held' }, latest, 21],
    ['a page of what waits of a request', held, { status: 'held', requestId: 'req_9' }, latest, 10],
    ['what waits of an address', held, { addressId: 'rpl_9', status: 'held' }, { limit: 50 }, 10],
    [
      'what is of a person, by whom it was to and whom it is from',
      held,
      { $or: [{ personId: 'usr_7' }, { fromKey: '8@x.example' }] },
      inOrder,
      20,
    ],
  ])('%s, by an index', async (what, door, filter, options, most) => {
    const scope = what.includes('token') ? systemScope('identify-reply-address') : tenant;
    const { stages, docs } = await readsOf(door(), scope, filter, options);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
