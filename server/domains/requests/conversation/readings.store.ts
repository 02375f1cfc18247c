import { Schema, type ClientSession, type Connection } from 'mongoose';
import { newId } from '../../../kernel/ids.js';
import { grantScope, type Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';

/** Up to where somebody has read the timeline of a request. */
export interface ReadingDocument extends Stored {
  /** The person, and the account in which they read it. */
  ownerId: string;
  accountId: string;
  requestId: string;
  /** The latest entry that they saw, and when that was written. */
  entryId: string;
  entryAt: Date;
  readAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<ReadingDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    accountId: text,
    requestId: text,
    entryId: text,
    entryAt: date,
    readAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** What people have read, in the database: one for each person and request. */
export class ReadingsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly readings: ScopedCollection<ReadingDocument>;

  constructor(connection: Connection) {
    this.readings = new ScopedCollection(connection, 'requestReadings', schema.clone());
  }

  /** What a person has read of these requests. */
  async of(
    scope: Scope,
    ownerId: string,
    requestIds: readonly string[],
    session?: ClientSession,
  ): Promise<Map<string, ReadingDocument>> {
    const filter = { ownerId, requestId: { $in: requestIds } };
    const found = await this.readings.find(scope, filter, session ? { session } : {});
    return new Map(found.map((one) => [one.requestId, one]));
  }

  /** Notes how far a person has read. */
  async save(reading: Omit<ReadingDocument, '_id'>, session: ClientSession): Promise<void> {
    const { tenantId, ownerId, requestId, ...seen } = reading;
    const change = { $set: seen, $setOnInsert: { _id: newId('rdg', reading.readAt) } };
    await this.readings.updateOne(grantScope({ tenantId }), { ownerId, requestId }, change, session, true);
  }
}
