import type { Connection } from 'mongoose';
import type { Config } from './config.js';
import { StartError } from './kernel/errors.js';
import { connect } from './store/connection.js';
import { EmbeddedMongoError, findMongod, startEmbeddedMongo } from './store/embedded/index.js';

/** An open database. */
export interface Database {
  connection: Connection;
  /** Opens a connection whose commands take as long as they take; whoever opens it closes it. */
  patient(): Promise<Connection>;
}

/** What must be ended later, last first. */
export type Undo = (() => Promise<void>)[];

/**
 * Connects to the database of the configuration, and starts the embedded one where none is named.
 * @throws StartError one sentence for the terminal.
 */
export async function openDatabase(
  config: Config,
  say: (sentence: string) => void,
  undo: Undo,
): Promise<Database> {
  const uri = config.mongodbUri ?? (await embed(config, say, undo));
  const connection = await connect(uri);
  undo.push(() => connection.close());
  return { connection, patient: () => connect(uri, 0) };
}

async function embed(config: Config, report: (sentence: string) => void, undo: Undo): Promise<string> {
  try {
    const { mongodPath, cacheDir, dataDir } = config;
    const found = await findMongod({ cacheDir, report, ...(mongodPath ? { mongodPath } : {}) });
    const mongo = await startEmbeddedMongo({ dataDir, mongodPath: found, report });
    undo.push(() => mongo.stop());
    return mongo.uri;
  } catch (error) {
    if (error instanceof EmbeddedMongoError) throw new StartError(error.message, { cause: error });
    throw error;
  }
}

/** Ends what was started, last first; one that fails does not keep the others. */
export async function unwind(undo: Undo): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
}
