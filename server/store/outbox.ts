import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { ScopedCollection, type Stored } from './scoped-collection.js';

/** The collection that the event feed watches. */
export const OUTBOX = 'outbox';

/** Something that happened, for whoever may see it. */
export interface Announcement {
  /** For example `request.transitioned`. */
  type: string;
  /** Id of the thing that it is about. */
  subject: string;
  /** Whose account it concerns. */
  accountId: string;
  /** Who owns the thing. */
  ownerId: string;
  /** The location that it concerns; null concerns none in particular. */
  locationId: string | null;
  /** The department that works on it; null is everybody's. */
  department: string | null;
  /** Who of the account may hear of it: everybody (`public`), its admins (`admin`) or only staff (`internal`). */
  visibility: 'public' | 'admin' | 'internal';
  /** The fields that it is about, where only those who may read one of them may hear of it; absent is about the whole. */
  fields?: readonly { path: string; readableBy: readonly string[] | null }[];
  /** Ids and keys only, so that an event never tells more than its reader may look up. */
  data: Readonly<Record<string, unknown>>;
}

/** A stored announcement. */
export interface OutboxRow extends Announcement, Stored {
  time: Date;
}

const schema = new Schema<OutboxRow>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    type: { type: String, required: true },
    subject: { type: String, required: true },
    accountId: { type: String, required: true },
    ownerId: { type: String, required: true },
    locationId: { type: String, default: null },
    department: { type: String, default: null },
    visibility: { type: String, required: true, enum: ['public', 'admin', 'internal'] },
    fields: { type: Schema.Types.Mixed },
    data: { type: Schema.Types.Mixed, required: true },
    time: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What will be told once the transaction has committed. */
export class Outbox {
  private readonly rows: ScopedCollection<OutboxRow>;

  constructor(connection: Connection) {
    this.rows = new ScopedCollection(connection, OUTBOX, schema.clone() as unknown as Schema<OutboxRow>);
  }

  /** Adds rows inside the given transaction. */
  async append(ctx: Context, announcements: readonly Announcement[], session: ClientSession): Promise<void> {
    const time = ctx.clock();
    const rows = announcements.map((announcement) => ({
      ...announcement,
      _id: newId('evt', time),
      tenantId: ctx.tenantId,
      time,
    }));
    await this.rows.insert(rows, session);
  }
}
