import { once } from 'node:events';
import { onTestFinished, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { ProxiedDatabase } from '../../tests/support/proxied-database.js';
import { connect } from './connection.js';

describe('a connection to the database', () => {
  const database = useDatabase();

  /** A connection that holds a thing, and what of it falls silent with the next answer about things. */
  async function falling(answerMs: number, how: 'swallow' | 'swallow-all') {
    const way = await ProxiedDatabase.open(database.uri);
    const connection = await connect(way.uri, answerMs);
    onTestFinished(async () => {
      await connection.close(true);
      await way.close();
    });
    const things = connection.collection<{ _id: string }>(how);
    await things.insertOne({ _id: 'one' });
    const silence = new Promise<void>((sprung) =>
      way.proxy.set({ isCall: (bytes) => bytes.includes(how), isDone: () => true, how, sprung }),
    );
    return { connection, things, silence };
  }

  it('that falls silent keeps no reader waiting: what they asked for is read on another one', async () => {
    const { things, silence } = await falling(500, 'swallow');
    expect(await things.find({}).toArray()).toEqual([{ _id: 'one' }]);
    await silence;
  });

  it(
    'whose every connection falls silent is made anew in seconds, however long an answer may take',
    { timeout: 15_000 },
    async () => {
      const { connection, things, silence } = await falling(0, 'swallow-all');
      const givenUp = once(connection.getClient(), 'connectionPoolCleared');
      expect(await things.find({}).toArray()).toEqual([{ _id: 'one' }]);
      await silence;
      expect(await givenUp).toMatchObject([{ interruptInUseConnections: true }]);
    },
  );
});
