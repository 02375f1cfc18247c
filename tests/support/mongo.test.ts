import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { dropDatabase, uriOfDatabase, useDatabase } from './mongo.js';

describe('useDatabase', () => {
  const database = useDatabase();

  it('gives an empty database on a replica set, which can be dropped', async () => {
    const connection = await mongoose.createConnection(database.uri).asPromise();
    try {
      expect(connection.name).toBe(database.name);
      const notes = connection.collection('notes');
      expect(await notes.countDocuments()).toBe(0);
      await connection.transaction((session) => notes.insertOne({ text: 'one' }, { session }));
      expect(await notes.countDocuments()).toBe(1);
      await dropDatabase(database.uri);
      expect(await notes.countDocuments()).toBe(0);
    } finally {
      await connection.close();
    }
  });

  it.each([
    ['mongodb://h:1', 'mongodb://h:1/t'],
    ['mongodb://h:1/portico?replicaSet=r', 'mongodb://h:1/t?replicaSet=r'],
    ['mongodb://h:1,i:2/?replicaSet=r', 'mongodb://h:1,i:2/t?replicaSet=r'],
    ['mongodb://u:p@h:1/own', 'mongodb://u:p@h:1/t?authSource=own'],
    ['mongodb+srv://u:p@h/?authSource=a', 'mongodb+srv://u:p@h/t?authSource=a'],
  ])('turns %s into %s', (given, expected) => {
    expect(uriOfDatabase(given, 't')).toBe(expected);
  });
});
