import { Schema, type ClientSession, type Connection } from 'mongoose';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import { Together } from '../../../kernel/together.js';
import { ScopedCollection, type Filter, type Stored } from '../../../store/scoped-collection.js';
import type { Heard } from '../timeline.store.js';

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
  /** How much others had said up to then, and with that entry. */
  heard: Heard;
}

/** Of whom it is asked what they have read of which requests. */
interface Asked {
  ownerId: string;
  requestIds: readonly string[];
}

/** What each of these people has read of their requests, each a stretch of the index. */
export function readBy(asked: readonly Asked[]): Filter {
  const each = asked.map(({ ownerId, requestIds }) => ({ ownerId, requestId: { $in: requestIds } }));
  return each.length === 1 ? (each[0] as Filter) : { $or: each };
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
    heard: { type: Schema.Types.Mixed, required: true } as never,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What people have read, in the database: one for each person and request. */
export class ReadingsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly readings: ScopedCollection<ReadingDocument>;
  /** Lists of everybody in a tenant ask for this: who asks at the same time asks together, and is told their own. */
  private readonly own = new Together<Asked, Map<string, ReadingDocument>>(async (tenantId, asked) => {
    const found = await this.readings.find(grantScope({ tenantId }), readBy(asked));
    return asked.map(({ ownerId, requestIds }) => {
      const theirs = found.filter((one) => one.ownerId === ownerId && requestIds.includes(one.requestId));
      return new Map(theirs.map((one) => [one.requestId, one]));
    });
  });

  constructor(connection: Connection) {
    this.readings = new ScopedCollection(connection, 'requestReadings', schema.clone());
  }

  /** What a person has read of these requests, by id of the request. */
  async of(
    tenantId: string,
    ownerId: string,
    requestIds: readonly string[],
  ): Promise<Map<string, ReadingDocument>> {
    return requestIds.length > 0 ? this.own.of(tenantId, { ownerId, requestIds }) : new Map();
  }

  /** What a person has read of a request, in a transaction; null is nothing. */
  async ofOne(
    tenantId: string,
    ownerId: string,
    requestId: string,
    session: ClientSession,
  ): Promise<ReadingDocument | null> {
    return this.readings.findOne(grantScope({ tenantId }), { ownerId, requestId }, { session });
  }

  /** Notes how far a person has read. */
  async save(reading: Omit<ReadingDocument, '_id'>, session: ClientSession): Promise<void> {
    const { tenantId, ownerId, requestId, ...seen } = reading;
    const change = { $set: seen, $setOnInsert: { _id: newId('rdg', reading.readAt) } };
    await this.readings.updateOne(grantScope({ tenantId }), { ownerId, requestId }, change, session, true);
  }
}
