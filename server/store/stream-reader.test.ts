import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection, mongo } from 'mongoose';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from './connection.js';
import { StreamReader } from './stream-reader.js';

interface Row {
  n: number;
}

describe('a reader of a change stream', () => {
  const database = useDatabase();
  let connection: Connection;
  let stream: mongo.ChangeStream<mongo.Document, mongo.ChangeStreamInsertDocument<Row>>;
  let reader: StreamReader<mongo.ChangeStreamInsertDocument<Row>>;
  const rows = () => connection.collection<Row>('things');
  const write = async (...numbers: number[]): Promise<void> => {
    await rows().insertMany(numbers.map((n) => ({ n })));
  };
  const read = async (most: number, wait = 0): Promise<number[]> => {
    const changes = await reader.next(most, wait ? performance.now() + wait : 0);
    return changes.map(({ fullDocument }) => fullDocument.n);
  };

  beforeAll(async () => {
    connection = await connect(database.uri);
    await connection.createCollection('things');
    stream = rows().watch([], { maxAwaitTimeMS: 200 }) as typeof stream;
    reader = new StreamReader(stream);
    expect(await read(10)).toEqual([]);
  });
  afterAll(async () => {
    await stream.close();
    await connection.close();
  });

  it('waits for more when it is asked to, and answers all that came meanwhile at once', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    await write(0);
    const reading = read(100, 2_000);
    await write(...numbers.slice(1));
    expect(await reading).toEqual(numbers);
  });

  it('answers no more than is asked for, and nothing twice', async () => {
    await write(100, 101, 102, 103, 104);
    const all = [...(await read(2, 500)), ...(await read(2, 500)), ...(await read(2, 500))];
    expect(all).toEqual([100, 101, 102, 103, 104]);
  });

  it('is empty when nothing comes, however long more would be waited for', async () => {
    const began = performance.now();
    expect(await read(10, 60_000)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
