import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../../tests/support/mongo.js';
import { ProxiedDatabase } from '../../../tests/support/proxied-database.js';
import { connect } from '../../store/connection.js';
import { RequestsStore } from './requests.store.js';

describe('numbers of requests', () => {
  const database = useDatabase();
  let way: ProxiedDatabase;
  let connection: Connection;
  let store: RequestsStore;
  beforeAll(async () => {
    way = await ProxiedDatabase.open(database.uri);
    connection = await connect(way.uri);
    store = new RequestsStore(connection);
  });
  afterAll(async () => {
    await connection.close(true);
    await way.close();
  });

  it('count up for each tenant, also for many who ask at once', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, () => store.nextNumber('tnt_1')));
    expect(ten).toEqual(Array.from({ length: 10 }, (_, at) => `REQ-${1_001 + at}`));
    expect(await store.nextNumber('tnt_2')).toBe('REQ-1001');
  });

  it('leave one out where its answer is lost on the way, and none comes twice', async () => {
    const isAsked = (bytes: Buffer): boolean => bytes.includes('findAndModify') && bytes.includes('counters');
    let isCut = false;
    way.proxy.set({
      // A majority has it, or another member could give it again.
      isCall: (bytes) => isAsked(bytes) && bytes.includes('majority'),
      isDone: () => true,
      how: 'cut',
      sprung: () => (isCut = true),
    });
    expect(await store.nextNumber('tnt_3')).toBe('REQ-1002');
    expect(isCut).toBe(true);
    expect(await store.nextNumber('tnt_3')).toBe('REQ-1003');
  });

  it('leave no copy of their answers in the database', async () => {
    const _id = `tnt_${database.name}/request`;
    // The copies of all databases of the server lie in one place.
    const copies = async () => {
      const all = connection.getClient().db('config').collection('image_collection');
      return all.countDocuments({ 'image._id': _id });
    };
    await store.nextNumber(`tnt_${database.name}`);
    expect(await copies()).toBe(0);
    // The driver's own second try is what leaves one.
    await connection.collection('counters').findOneAndUpdate({ _id: _id as never }, { $inc: { last: 1 } });
    expect(await copies()).toBe(1);
  });
});
