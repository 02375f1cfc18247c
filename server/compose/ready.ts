import type { Connection } from 'mongoose';
import { PorticoError } from '../kernel/errors.js';

/** Throws 503 while the process stops, and when the database does not answer. */
export async function requireReady(connection: Connection, lifecycle: { stopping: boolean }): Promise<void> {
  if (lifecycle.stopping) throw new PorticoError('unavailable');
  const pinged = connection.db?.command({ ping: 1 }, { timeoutMS: 2_000 });
  await pinged?.catch((cause: unknown) => {
    throw new PorticoError('unavailable', { cause });
  });
}
