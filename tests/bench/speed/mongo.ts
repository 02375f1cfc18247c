import { join } from 'node:path';
import { startEmbeddedMongo } from '../../../server/store/embedded/index.js';
import { mongodForTests } from '../../../server/store/embedded/testing.js';

/** A replica set whose databases are measured on. */
export interface Mongo {
  /** Its connection string; takes the name of a database. */
  uriOf(database: string): string;
  stop(): Promise<void>;
}

/** Starts the replica set whose data is kept in `folder`. */
export async function openMongo(folder: string, say: (line: string) => void): Promise<Mongo> {
  const mongo = await startEmbeddedMongo({
    dataDir: join(folder, 'mongo'),
    mongodPath: await mongodForTests(say),
    report: () => undefined,
  });
  return { uriOf: uriWith(mongo.uri), stop: () => mongo.stop() };
}

/** The connection string with another database. */
export const uriWith =
  (uri: string) =>
  (database: string): string =>
    Object.assign(new URL(uri), { pathname: `/${database}` }).href;
