import { optionsOf, runCommand } from './command.js';
import { readConfig } from './config.js';
import { openDatabase, unwind, type Undo } from './database.js';
import { StartError } from './kernel/errors.js';
import { createLogger } from './kernel/log.js';
import { SecretBox } from './kernel/secret-box.js';
import { migrations } from './migrations/index.js';
import { withSecretKeys } from './secret-keys.js';
import { restore } from './store/backup/restore.js';
import { KeptSecrets } from './store/kept-secrets.js';

const USAGE = 'npm run restore -- --from <folder of a backup> [--replace]';

/** Puts a backup into a database on which no server works. */
async function main(): Promise<void> {
  const options = { from: { type: 'string' }, replace: { type: 'boolean' } } as const;
  const { from, replace = false } = optionsOf(options, USAGE);
  if (!from) throw new StartError(`Name the folder of a backup: ${USAGE}`);
  const undo: Undo = [];
  try {
    const config = readConfig();
    const { connection } = await openDatabase(config, (sentence) => console.log(sentence), undo);
    const known = migrations.map(({ name }) => name);
    const { at, collections } = await restore(connection, from, {
      replace,
      known,
    });
    const documents = collections.reduce((sum, one) => sum + one.documents, 0);
    console.log(`${documents} documents of ${collections.length} collections are as they were at ${at}.`);
    const { secretKeys } = withSecretKeys(config, createLogger('silent'));
    const count = await new KeptSecrets(connection, new SecretBox(secretKeys)).countUnreadable();
    const key = config.mongodbUri === null ? `secret.key in ${config.dataDir}` : 'PORTICO_SECRET_KEYS';
    if (count > 0)
      console.log(
        `${count} secrets cannot be read: bring ${key} of the server that was backed up before you start.`,
      );
  } finally {
    await unwind(undo);
  }
}

runCommand(main);
