import type { Connection } from 'mongoose';
import type { Logger } from '../kernel/log.js';
import { RestoreState } from './backup/state.js';
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
 * @throws StartError when the database is half restored.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  log: Logger,
): Promise<string[]> {
  const ran: string[] = [];
  await new Leases(connection).hold('migrations', async () => {
    await new RestoreState(connection).requireWhole();
    const rows = connection.collection<AppliedRow>('migrations');
    const applied = new Set((await rows.find().toArray()).map((row) => row._id));
    const waiting = migrations
      .filter(({ name }) => !applied.has(name))
      .sort((a, b) => a.name.localeCompare(b.name));
    for (const migration of waiting) {
      log.info({ migration: migration.name }, 'Migrating');
      await migration.up(connection);
      await rows.insertOne({ _id: migration.name, at: new Date() });
      ran.push(migration.name);
    }
  });
  return ran;
}
