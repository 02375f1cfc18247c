import mongoose, { type Connection } from 'mongoose';
import { StartError } from '../kernel/errors.js';

/** A write is acknowledged once a majority has journalled it; a read sees nothing that could be rolled back. */
const DURABLE = {
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
} as const;

/**
 * Longer than the database itself takes to give up a commit or a write concern. A connection that is silent for so long has died without a
 * word, as those do that a firewall forgot: what is read is then read again on another one.
 */
const ANSWER_MS = 20_000;

/**
 * Connects to a replica set.
 * @param answerMs A command that takes longer (ms) fails; 0 waits for however long it takes.
 * @throws StartError when it cannot be reached or is no replica set.
 */
export async function connect(uri: string, answerMs = ANSWER_MS): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    ...DURABLE,
    dbName: databaseOf(uri),
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    serverSelectionTimeoutMS: 5_000,
    connectTimeoutMS: 3_000,
    // A member is asked so often how it is, and is lost when it does not say for this and the time above: together less than writes may stand still (5 s).
    heartbeatFrequencyMS: 1_000,
    socketTimeoutMS: answerMs,
    maxPoolSize: 50,
    appName: 'portico',
  });
  try {
    await connection.asPromise();
    const hello = await connection.db?.admin().command({ hello: 1 });
    if (!hello?.['setName'] && hello?.['msg'] !== 'isdbgrid') {
      throw new StartError(
        'MONGODB_URI names a single server; Portico needs a replica set (one member is enough: start mongod with --replSet).',
      );
    }
    return connection;
  } catch (error) {
    await connection.close(true).catch(() => undefined);
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The database at ${hostsOf(uri)} cannot be used (${reasonOf(error)}). Check MONGODB_URI.`,
      { cause: error },
    );
  }
}

/** The database that the URI names, or `portico`. */
function databaseOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? 'portico';
}

/** The hosts of a URI, without the credentials. */
function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1] ?? 'the given address';
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name.includes('ServerSelection') || name.includes('Network'))
    return 'no primary answered within 5 seconds';
  return name.includes('Authentication') || (error as { code?: number }).code === 18
    ? 'the credentials were refused'
    : name || 'unknown reason';
}
