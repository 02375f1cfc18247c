import { mongo } from 'mongoose';
import { expect, it } from 'vitest';
import { connect } from '../../../server/store/connection.js';
import { useDatabase } from '../../support/mongo.js';
import { requireAlone } from './mongo.js';

const database = useDatabase();

it('a Portico that works on the database already is told of, and where it calls from', async () => {
  const connection = await connect(database.uri);
  const client = new mongo.MongoClient(database.uri);
  try {
    await expect(requireAlone(client)).rejects.toThrow(
      /Another Portico works on this database, from \S+:\d+/,
    );
  } finally {
    await client.close();
    await connection.close();
  }
});
