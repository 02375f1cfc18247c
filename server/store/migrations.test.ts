import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptLog } from '../../tests/support/log.js';
import { useDatabase } from '../../tests/support/mongo.js';
import { connect } from './connection.js';
import { migrate, type Migration } from './migrations.js';

const ANSWER_MS = 1_000;
const TAKES_MS = 2_500;

const first: Migration = {
  name: '202601010000-first',
  up: async (connection) => void (await connection.collection('things').insertOne({ n: 1 })),
};

/** As an index of millions of rows does, the database works on it for longer than anybody waits for an answer. */
const slow: Migration = {
  name: '202601020000-slow',
  async up(connection) {
    const found = await connection
      .collection('things')
      .find({ $where: `sleep(${TAKES_MS}) || true` })
      .toArray();
    if (found.length === 0) throw new Error('It has looked at nothing.');
  },
};

describe('migrations', () => {
  const database = useDatabase();
  const { logger } = keptLog();
  let connection: Connection;
  beforeAll(async () => void (connection = await connect(database.uri, ANSWER_MS)));
  afterAll(() => connection.close());

  it('may take longer than an answer of the database is waited for', async () => {
    expect(await migrate(connection, [first], logger)).toEqual([first.name]);
    await expect(migrate(connection, [first, slow], logger)).rejects.toThrow(/timed out/);
    const opened: Connection[] = [];
    const patient = async (): Promise<Connection> => {
      opened.push(await connect(database.uri, 0));
      return opened.at(-1) as Connection;
    };
    expect(await migrate(connection, [first, slow], logger, patient)).toEqual([slow.name]);
    expect(opened.map(({ readyState }) => readyState)).toEqual([0]);
  });

  it('open no connection of their own when all have run', async () => {
    const patient = () => Promise.reject(new Error('Nobody needs one.'));
    expect(await migrate(connection, [first, slow], logger, patient)).toEqual([]);
  });
});
