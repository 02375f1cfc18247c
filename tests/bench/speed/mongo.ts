import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbeddedMongo } from '../../../server/store/embedded/index.js';
import { mongodForTests } from '../../../server/store/embedded/testing.js';

/** A replica set whose databases are measured on. */
export interface Mongo {
  /** Its connection string; takes the name of a database. */
  uriOf(database: string): string;
  stop(): Promise<void>;
}

/**
 * Memory of the database for its data. The embedded one has 0.25 GB, to be no burden on the machine of somebody who looks at Portico: on what is
 * measured here it would be busy making room, for all servers alike, and not with what they ask.
 */
export const CACHE_GB = 2;

/** Starts the replica set whose data is kept in `folder`. */
export async function openMongo(folder: string, say: (line: string) => void): Promise<Mongo> {
  const mongo = await startEmbeddedMongo({
    dataDir: join(folder, 'mongo'),
    mongodPath: await mongodForTests(say),
    report: () => undefined,
  });
  const client = new mongoose.mongo.MongoClient(mongo.uri);
  try {
    await requireAlone(client);
    await giveMemory(client);
  } catch (error) {
    await mongo.stop();
    throw error;
  } finally {
    await client.close();
  }
  return { uriOf: uriWith(mongo.uri), stop: () => mongo.stop() };
}

/** @throws Error where a Portico that a former run left behind works on the database: all would be measured beside it. */
export async function requireAlone(client: mongoose.mongo.MongoClient): Promise<void> {
  const open = { $currentOp: { allUsers: true, idleConnections: true } };
  const theirs = client.db('admin').aggregate([open, { $match: { appName: 'portico' } }]);
  const places = (await theirs.toArray()).map((one) => one['client'] as string);
  if (places.length === 0) return;
  throw new Error(
    `Another Portico works on this database, from ${places.join(', ')}. End it, and measure again.`,
  );
}

async function giveMemory(client: mongoose.mongo.MongoClient): Promise<void> {
  const config = `cache_size=${CACHE_GB}G`;
  await client.db('admin').command({ setParameter: 1, wiredTigerEngineRuntimeConfig: config });
}

/** The connection string with another database. */
export const uriWith =
  (uri: string) =>
  (database: string): string =>
    Object.assign(new URL(uri), { pathname: `/${database}` }).href;
