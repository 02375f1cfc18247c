import type { Connection, mongo } from 'mongoose';
import { StartError } from '../../kernel/errors.js';

/** Where restores note what they did. */
export const RESTORES = 'restores';
/** Collections under this name are being restored and belong to nobody yet. */
export const STAGING = 'restoring.';

/** Belongs to the running processes and not to the data. */
export const LEASES = 'leases';

/** Which processes are alive: its indexes are part of a backup, its rows are about processes that will not be there. */
export const isAboutProcesses = (name: string): boolean => name === 'processes';

interface RestoreRow {
  _id: 'last';
  /** `swapping` while collections take the places of those before: what is there then is neither the old nor the new. */
  state: 'swapping' | 'done';
  at: Date;
  /** The moment of the database after it. */
  clusterTime?: mongo.Timestamp;
}

/** Whether a collection is part of what Portico keeps, and not of how it runs. */
export const isData = (name: string): boolean =>
  !name.startsWith('system.') && !name.startsWith(STAGING) && name !== RESTORES && name !== LEASES;

/** What is known of the last restore into a database. */
export class RestoreState {
  constructor(private readonly connection: Connection) {}

  /** @throws StartError when a restore was cut off while it put the collections into their places. */
  async requireWhole(): Promise<void> {
    if ((await this.read())?.state === 'swapping')
      throw new StartError(
        'A restore into this database was cut off: run `npm run restore` with --replace again.',
      );
  }

  /** When the data was put here by a restore; null when it never was. */
  async restoredAt(): Promise<mongo.Timestamp | null> {
    return (await this.read())?.clusterTime ?? null;
  }

  /** Collections are about to take their places. */
  async begin(): Promise<void> {
    await this.write({ state: 'swapping', at: new Date() });
  }

  /** Everything is in its place. */
  async end(): Promise<void> {
    const answer = await this.connection.db?.command({ ping: 1 });
    const clusterTime = answer?.['operationTime'] as mongo.Timestamp;
    await this.write({ state: 'done', at: new Date(), clusterTime });
  }

  private async write(row: Omit<RestoreRow, '_id'>): Promise<void> {
    await this.rows().replaceOne({ _id: 'last' }, row, { upsert: true });
  }

  private read(): Promise<RestoreRow | null> {
    return this.rows().findOne({ _id: 'last' });
  }

  private rows() {
    return this.connection.collection<RestoreRow>(RESTORES);
  }
}
