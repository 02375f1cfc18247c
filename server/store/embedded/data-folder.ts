import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, EmbeddedMongoError, reasonOf } from './errors.js';

/** The paths the embedded database uses, all absolute and without symbolic links. */
export interface DataFolder {
  /** The folder itself. */
  readonly root: string;
  /** The files of MongoDB. */
  readonly dbPath: string;
  /** What is remembered between starts: the port. */
  readonly state: string;
  /** Says which server uses the folder. */
  readonly lock: string;
  /** The log of MongoDB. */
  readonly log: string;
}

/**
 * Creates the data folder where needed and makes sure that it can be written. Throws `EmbeddedMongoError` when it
 * cannot. What it creates is readable by this user only.
 */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const wanted = resolve(dataDir);
  try {
    await mkdir(join(wanted, 'mongo'), { recursive: true, mode: 0o700 });
    const root = await realpath(wanted);
    const dbPath = await realpath(join(root, 'mongo'));
    await access(root, constants.W_OK);
    await access(dbPath, constants.W_OK);
    return {
      root,
      dbPath,
      state: join(root, 'mongo.json'),
      lock: join(root, 'server.lock'),
      log: join(root, 'mongo.log'),
    };
  } catch (error) {
    throw new EmbeddedMongoError(
      `The data folder ${wanted} cannot be written (${codeOf(error) ?? reasonOf(error)}): ` +
        'allow this user to write there, or set PORTICO_DATA to another folder.',
    );
  }
}
