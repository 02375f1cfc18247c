import { join } from 'node:path';
import type { Connection, mongo } from 'mongoose';
import { Leases } from '../lease.js';
import { readDocuments } from './bson-file.js';
import {
  BackupError,
  damaged,
  readManifest,
  verifyFiles,
  type CollectionEntry,
  type Manifest,
} from './manifest.js';
import { isData, LEASES, RestoreState, STAGING } from './state.js';

/** So many documents, or so many bytes, are sent to the database at once. */
const AT_ONCE = { documents: 1_000, bytes: 8 * 1_024 * 1_024 };

/** What a starting server holds while it runs its migrations. */
const MIGRATIONS_LEASE = 'migrations';

/** How a backup is restored. */
export interface RestoreOptions {
  /** Whether data that is there may be replaced. */
  replace: boolean;
  /** The migrations that this program knows. */
  known: readonly string[];
}

/**
 * Puts a backup into a database. Everything is loaded under other names and checked first; only then the collections take
 * their places, one after the other in a moment. Cut off before that, what was there is as it was; cut off in that moment,
 * no server starts on it until it is restored again.
 * @throws BackupError one sentence for the terminal.
 */
export async function restore(
  connection: Connection,
  folder: string,
  { replace, known }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest.migrations.some((name) => !known.includes(name)))
    throw new BackupError(`The backup in ${folder} was made by a newer Portico: restore it with that one.`);
  await verifyFiles(folder, manifest);
  // A server that starts meanwhile waits, as it does for the migrations of another one.
  const isDone = await new Leases(connection).tryHold(MIGRATIONS_LEASE, async () => {
    const db = connection.db as unknown as mongo.Db;
    if (!replace) await requireEmpty(db);
    await dropLeftovers(db);
    for (const entry of manifest.collections) await load(connection, folder, entry);
    await swap(connection, manifest);
  });
  if (!isDone)
    throw new BackupError(
      'A server is just starting on this database, or another restore runs: stop it, and try again.',
    );
  return manifest;
}

async function requireEmpty(db: mongo.Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (isData(name) && (await db.collection(name).findOne({}, { projection: { _id: 1 } })))
      throw new BackupError(
        `The database ${db.databaseName} is not empty: name another one, or say --replace to lose what is in it.`,
      );
}

/** What a restore that was cut off has left. */
async function dropLeftovers(db: mongo.Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (name.startsWith(STAGING)) await db.collection(name).drop();
}

/** Loads one collection under its other name, with its indexes, and counts it. */
async function load(connection: Connection, folder: string, entry: CollectionEntry): Promise<void> {
  const { deserialize, EJSON } = connection.base.mongo.BSON;
  const db = connection.db as unknown as mongo.Db;
  const staging = await db.createCollection(STAGING + entry.name, EJSON.deserialize(entry.options));
  let [batch, size]: [mongo.Document[], number] = [[], 0];
  const send = async (): Promise<void> => {
    if (batch.length > 0) await staging.insertMany(batch, UNWATCHED);
    [batch, size] = [[], 0];
  };
  for await (const raw of documentsOf(folder, entry)) {
    batch.push(deserialize(raw, EXACT));
    size += raw.length;
    if (batch.length >= AT_ONCE.documents || size >= AT_ONCE.bytes) await send();
  }
  await send();
  const indexes = entry.indexes.map((index) => EJSON.deserialize(index) as mongo.Document);
  if (indexes.length > 0) await db.command({ createIndexes: staging.collectionName, indexes });
  // What was just written counts, also before a majority has it.
  const count = await staging.countDocuments({}, { readConcern: { level: 'local' } });
  if (count !== entry.documents) throw damaged(folder, entry.file);
}

async function* documentsOf(folder: string, { file }: CollectionEntry): AsyncGenerator<Buffer> {
  try {
    yield* readDocuments(join(folder, file));
  } catch {
    throw damaged(folder, file);
  }
}

/** Each value keeps its type, also where JavaScript has one number for several. */
const EXACT = { promoteValues: false, promoteBuffers: false, promoteLongs: false, bsonRegExp: true } as const;
/** The note after all collections is what must be durable; the database keeps the order. */
const UNWATCHED = { ordered: false, bypassDocumentValidation: true, writeConcern: { w: 1 } } as const;

/** Gives the collections their places, and ends those that the backup does not know. */
async function swap(connection: Connection, { collections }: Manifest): Promise<void> {
  const db = connection.db as unknown as mongo.Db;
  const state = new RestoreState(connection);
  await state.begin();
  const restored = new Set(collections.map(({ name }) => name));
  for (const { name } of collections) await db.collection(STAGING + name).rename(name, { dropTarget: true });
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (isData(name) && !restored.has(name)) await db.collection(name).drop();
  // Places in the log of the database that was, except our own hold.
  await db.collection<{ _id: string }>(LEASES).deleteMany({ _id: { $ne: MIGRATIONS_LEASE } });
  await state.end();
}
