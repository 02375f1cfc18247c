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
  /** Reads until so many have come; a busy database may need more than one answer. */
  const readAll = async (count: number, most: number, wait: number): Promise<number[][]> => {
    const batches: number[][] = [];
    while (batches.flat().length < count) batches.push(await read(most, wait));
    return batches.filter((batch) => batch.length > 0);
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

  it('waits for more when it is asked to, and answers what came meanwhile together', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    await write(0);
    const reading = readAll(numbers.length, 100, 1_000);
    await write(...numbers.slice(1));
    const batches = await reading;
    expect(batches.flat()).toEqual(numbers);
    expect(batches.length).toBeLessThan(numbers.length / 4);
  });

  it('answers no more than is asked for, and nothing twice', async () => {
    await write(100, 101, 102, 103, 104);
    const batches = await readAll(5, 2, 500);
    expect(batches.flat()).toEqual([100, 101, 102, 103, 104]);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(2);
  });

  it('is empty when nothing comes, however long more would be waited for', async () => {
    const began = performance.now();
    expect(await read(10, 60_000)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
