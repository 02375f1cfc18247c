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

  it(
    'whose every connection falls silent is made anew in seconds, however long an answer may take',
    { timeout: 15_000 },
    async () => {
      const way = await ProxiedDatabase.open(database.uri);
      const connection = await connect(way.uri, 0);
      onTestFinished(async () => {
        await connection.close(true);
        await way.close();
      });
      await connection.collection<{ _id: string }>('others').insertOne({ _id: 'one' });
      let isSilent = false;
      let isGivenUp = false;
      way.proxy.set({
        isCall: (bytes) => bytes.includes('others'),
        isDone: () => true,
        how: 'swallow-all',
        sprung: () => (isSilent = true),
      });
      connection
        .getClient()
        .on('connectionPoolCleared', (event) => (isGivenUp ||= event.interruptInUseConnections === true));
      expect(await connection.collection('others').find({}).toArray()).toEqual([{ _id: 'one' }]);
      expect([isSilent, isGivenUp]).toEqual([true, true]);
    },
  );
});
