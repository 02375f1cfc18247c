import { optionsOf, runCommand } from './command.js';
import { readConfig } from './config.js';
import { openDatabase, unwind, type Undo } from './database.js';
import { StartError } from './kernel/errors.js';
import { backUp } from './store/backup/backup.js';

const USAGE = 'npm run backup -- --out <new folder>';

/** Writes a backup of the database into a new folder; servers may go on working. */
async function main(): Promise<void> {
  const { out } = optionsOf({ out: { type: 'string' } }, USAGE);
  if (!out) throw new StartError(`Name a folder: ${USAGE}`);
  const undo: Undo = [];
  try {
    const config = readConfig();
    const { connection } = await openDatabase(config, (sentence) => console.log(sentence), undo);
    // The embedded database is ours alone now: it may remember as long as it takes.
    if (config.mongodbUri === null) await connection.db?.admin().command(REMEMBER_A_DAY);
    const { collections } = await backUp(connection, out);
    const documents = collections.reduce((sum, one) => sum + one.documents, 0);
    const megabytes = collections.reduce((sum, one) => sum + one.bytes, 0) / 1_000_000;
    console.log(
      `${documents} documents of ${collections.length} collections, ${megabytes.toFixed(1)} MB: ${out}`,
    );
    const key = config.mongodbUri === null ? `secret.key in ${config.dataDir}` : 'PORTICO_SECRET_KEYS';
    console.log(
      `Keep ${key} somewhere else: the secrets in the backup are sealed with it and worthless without.`,
    );
  } finally {
    await unwind(undo);
  }
}

const REMEMBER_A_DAY = { setParameter: 1, minSnapshotHistoryWindowInSeconds: 86_400 };

runCommand(main);
