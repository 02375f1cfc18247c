import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, inject } from 'vitest';

/** A database that belongs to one test file. */
export interface TestDatabase {
  /** Connection string that names the database: connect with it as it is. */
  readonly uri: string;
  /** The name of the database. */
  readonly name: string;
}

/**
 * Call it once at the top of a test file: gives a database nobody else uses, empty at first, and drops it after the
 * last test of the file. Connections are the file's own to open and close.
 */
export function useDatabase(): TestDatabase {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const uri = uriOfDatabase(inject('mongoUri'), name);
  afterAll(() => dropDatabase(uri));
  return { uri, name };
}

/** The same connection string with another default database; credentials stay valid where they were. */
export function uriOfDatabase(uri: string, name: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri);
  if (parts === null)
    throw new Error('MONGODB_TEST_URI is no MongoDB connection string (mongodb://host:port/…).');
  const [, hosts = '', former = '', query = ''] = parts;
  const options = new URLSearchParams(query);
  // Without it, the default database is where the user is looked up.
  if (hosts.includes('@') && !options.has('authSource')) options.set('authSource', former || 'admin');
  return `${hosts}/${name}${options.size > 0 ? `?${options.toString()}` : ''}`;
}

/** Drops the database this connection string names. */
export async function dropDatabase(uri: string): Promise<void> {
  const client = await new mongoose.mongo.MongoClient(uri).connect();
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}
