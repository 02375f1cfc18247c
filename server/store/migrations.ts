import type { Connection } from 'mongoose';
import type { Logger } from '../kernel/log.js';
import { RestoreState } from './backup/state.js';
import { GatheredIndexes } from './gathered-indexes.js';
import { Leases } from './lease.js';

/** One step of the database: indexes or a change of data. Must be safe to run again after it was cut off. */
export interface Migration {
  /** `YYYYMMDDHHMM-name`; the order in which they run. */
  name: string;
  up(connection: Connection): Promise<void>;
}

interface AppliedRow {
  _id: string;
  at: Date;
}

/**
 * Runs what has not run yet, in order, one process at a time. Answers the names of those it ran.
 * @param patient Opens a connection for steps that change what is there: an index of a million rows takes minutes. Without one they
 *   take the given connection, with its limits.
 * @throws StartError when the database is half restored.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  log: Logger,
  patient?: () => Promise<Connection>,
): Promise<string[]> {
  let ran: string[] = [];
  await new Leases(connection).hold('migrations', async () => {
    await new RestoreState(connection).requireWhole();
    const rows = connection.collection<AppliedRow>('migrations');
    const applied = new Set((await rows.find().toArray()).map((row) => row._id));
    const waiting = migrations
      .filter(({ name }) => !applied.has(name))
      .sort((a, b) => a.name.localeCompare(b.name));
    if (waiting.length === 0) return;
    const take = applied.size === 0 ? takeAllAtOnce : takeOneByOne;
    const through = (await patient?.()) ?? connection;
    try {
      await take(through, waiting, async (...done) => {
        const names = done.map(({ name }) => name);
        log.info({ migrations: names }, 'Migrated');
        await rows.insertMany(names.map((_id) => ({ _id, at: new Date() })));
        ran = [...ran, ...names];
      });
    } finally {
      if (through !== connection) await through.close();
    }
  });
  return ran;
}

type Note = (...done: readonly Migration[]) => Promise<void>;

async function takeOneByOne(
  connection: Connection,
  waiting: readonly Migration[],
  note: Note,
): Promise<void> {
  for (const migration of waiting) {
    await migration.up(connection);
    await note(migration);
  }
}

/** The first steps of a database: there is nothing yet that they could change. */
async function takeAllAtOnce(
  connection: Connection,
  waiting: readonly Migration[],
  note: Note,
): Promise<void> {
  const indexes = new GatheredIndexes(connection);
  for (const migration of waiting) await migration.up(indexes.connection);
  await indexes.make();
  await note(...waiting);
}
