import type { DataFolder } from './data-folder.js';
import { startMongod } from './mongod.js';
import { REPLICA_SET, withClient } from './replica-state.js';

const BOUND = 120_000;

/**
 * Writes a new port into the stored configuration of the replica set, while mongod runs for a moment outside of it:
 * MongoDB's own procedure for members that have moved. Started within the set on another port, mongod would first ask
 * whoever holds the old one, and wait half a minute for an owner that keeps silent.
 */
export async function retarget(binary: string, folder: DataFolder, port: number): Promise<void> {
  const mongod = await startMongod(binary, folder, port, [
    // Nothing may change on its own while changes are not replicated.
    ...[
      '--setParameter',
      'ttlMonitorEnabled=false',
      '--setParameter',
      'disableLogicalSessionCacheRefresh=true',
    ],
  ]);
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), BOUND);
  void mongod.ended.then(() => giveUp.abort());
  try {
    await withClient({ port, pid: mongod.pid }, giveUp.signal, async (client) => {
      const configs = client.db('local').collection<{ _id: string }>('system.replset');
      const change = { $set: { 'members.0.host': `127.0.0.1:${port}` }, $inc: { version: 1 } };
      await configs.updateOne({ _id: REPLICA_SET }, change);
    });
  } catch {
    // What went wrong shows again when the replica set is started next, and is told then.
  } finally {
    clearTimeout(timer);
    await mongod.stop();
  }
}
