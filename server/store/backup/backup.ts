import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, mongo } from 'mongoose';
import { writeDocuments } from './bson-file.js';
import { BackupError, FORMAT, writeManifest, type CollectionEntry, type Manifest } from './manifest.js';
import { isAboutProcesses, isData } from './state.js';

/** The database does not know the moment that is read: any more, or for a collection that it has just opened. */
const SNAPSHOT_UNKNOWN = [239, 246];
/** What is over after a moment is tried again so often, … */
const TRIES = 5;
/** … unless it took longer (ms): then the moment was forgotten. */
const SOON_MS = 10_000;

/**
 * Writes everything of one moment into a new folder, while work goes on. The folder has its name only once all is in it.
 * @throws BackupError one sentence for the terminal.
 */
export async function backUp(connection: Connection, out: string): Promise<Manifest> {
  const folder = resolve(out);
  await requireFree(folder);
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(partial, { mode: 0o700 });
  try {
    const manifest = await dumpSoon(connection, partial);
    await writeManifest(partial, manifest);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!isUnknownMoment(error)) throw error;
    throw new BackupError(
      'The database forgot the moment of the backup before all was read: raise its parameter minSnapshotHistoryWindowInSeconds and begin again.',
      { cause: error },
    );
  }
}

const isUnknownMoment = (error: unknown): boolean =>
  SNAPSHOT_UNKNOWN.includes((error as { code?: number }).code ?? 0);

/** Dumps; of a database that was only just started again, at the second or third try. */
async function dumpSoon(connection: Connection, folder: string): Promise<Manifest> {
  for (let left = TRIES; ; left -= 1) {
    const from = performance.now();
    try {
      return await dump(connection, folder);
    } catch (error) {
      const isSoon = performance.now() - from < SOON_MS;
      if (!isUnknownMoment(error) || !isSoon || left === 0) throw error;
      await pause(1_000);
    }
  }
}

async function requireFree(folder: string): Promise<void> {
  const content = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BackupError(`${folder} cannot be used (${error.code}): name a new folder.`, { cause: error });
  });
  if (content.length > 0)
    throw new BackupError(`${folder} is not empty: name a new folder, so that no backup is overwritten.`);
}

async function dump(connection: Connection, folder: string): Promise<Manifest> {
  const at = new Date().toISOString();
  const db = connection.db as unknown as mongo.Db;
  const session = connection.getClient().startSession({ snapshot: true });
  const { EJSON } = connection.base.mongo.BSON;
  const source = { db, session, folder, plain: (value: object) => EJSON.serialize(value) };
  try {
    // The first read decides on the moment; all others in the session see the same one.
    const applied = await db
      .collection<{ _id: string }>('migrations', SNAPSHOT)
      .find({}, { session, sort: { _id: 1 } })
      .toArray();
    if (applied.length === 0)
      throw new BackupError(`There is nothing to back up: no Portico has used ${db.databaseName} yet.`);
    const infos = await db.listCollections({ type: 'collection' }, { nameOnly: false }).toArray();
    const collections: CollectionEntry[] = [];
    for (const { name, options } of infos.sort((a, b) => (a.name < b.name ? -1 : 1)))
      if (isData(name)) collections.push(await dumpOne(source, name, options ?? {}));
    return { format: FORMAT, at, migrations: applied.map(({ _id }) => _id), collections };
  } finally {
    await session.endSession();
  }
}

/** Otherwise the connection's own read concern would contradict the session's. */
const SNAPSHOT = { readConcern: { level: 'snapshot' } } as const;

/** Where documents come from and go to. */
interface Source {
  db: mongo.Db;
  session: mongo.ClientSession;
  folder: string;
  /** Values of BSON as JSON. */
  plain: (value: object) => Record<string, unknown>;
}

async function dumpOne(
  { db, session, folder, plain }: Source,
  name: string,
  options: object,
): Promise<CollectionEntry> {
  const file = `${encodeURIComponent(name)}.bson.gz`;
  const all = db.collection(name, SNAPSHOT).find({}, { session, raw: true });
  const documents = isAboutProcesses(name) ? none() : all;
  const written = await writeDocuments(join(folder, file), documents as unknown as AsyncIterable<Uint8Array>);
  const indexes = await db.collection(name).listIndexes().toArray();
  return {
    name,
    file,
    ...written,
    options: plain(options),
    indexes: indexes.filter((index) => index['name'] !== '_id_').map(plain),
  };
}

async function* none(): AsyncGenerator<Uint8Array> {}
