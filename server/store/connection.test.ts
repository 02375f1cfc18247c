import { onTestFinished, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { ProxiedDatabase } from '../../tests/support/proxied-database.js';
import { connect } from './connection.js';

describe('a connection to the database', () => {
  const database = useDatabase();

  it('that falls silent keeps no reader waiting: what they asked for is read on another one', async () => {
    const way = await ProxiedDatabase.open(database.uri);
    const connection = await connect(way.uri, 500);
    onTestFinished(async () => {
      await connection.close(true);
      await way.close();
    });
    await connection.collection<{ _id: string }>('things').insertOne({ _id: 'one' });
    let isSilent = false;
    way.proxy.set({
      isCall: (bytes) => bytes.includes('things'),
      isDone: () => true,
      how: 'swallow',
      sprung: () => (isSilent = true),
    });
    expect(await connection.collection('things').find({}).toArray()).toEqual([{ _id: 'one' }]);
    expect(isSilent).toBe(true);
  });
});
