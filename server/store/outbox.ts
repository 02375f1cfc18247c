import { Schema, type Connection } from 'mongoose';
import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import type { Scope } from '../kernel/scope.js';
import type { EventType } from './event-types.js';
import { ScopedCollection, type Addition, type Stored } from './scoped-collection.js';

/** The collection that the event feed watches. */
export const OUTBOX = 'outbox';

const VISIBILITIES = ['public', 'admin', 'internal', 'tenant', 'own'] as const;

/** Whom an event is for, see {@link Announcement.visibility}. */
export type Visibility = (typeof VISIBILITIES)[number];

/** Something that happened, for whoever may see it. */
export interface Announcement {
  /** For example `request.transitioned`. */
  type: EventType;
  /** Id of the thing that it is about. */
  subject: string;
  /** Whose account it concerns; null is the tenant's own affair. */
  accountId: string | null;
  /** Who owns the thing; null is nobody in particular. */
  ownerId: string | null;
  /** The location that it concerns; null concerns none in particular. */
  locationId: string | null;
  /** The department that works on it; null is everybody's. */
  department: string | null;
  /**
   * Who of the account may hear of it: everybody (`public`), its admins (`admin`) or only staff (`internal`); or only whoever
   * sees the whole tenant (`tenant`), or its owner alone (`own`), whom streams tell and nothing else does.
   */
  visibility: Visibility;
  /** The fields that it is about, where only those who may read one of them may hear of it; absent is about the whole. */
  fields?: readonly { path: string; readableBy: readonly string[] | null }[];
  /** Ids and keys only, so that an event never tells more than its reader may look up. */
  data: Readonly<Record<string, unknown>>;
}

/** A stored announcement. */
export interface OutboxRow extends Announcement, Stored {
  time: Date;
  /** Ids of who did it and of who acted for them; told to nobody. Absent in rows of versions before. */
  by?: string[];
  /** Its number among the events about its subject; null until the relay gave it one, a moment after the commit. */
  sequence: number | null;
}

const schema = new Schema<OutboxRow>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    type: { type: String, required: true },
    subject: { type: String, required: true },
    accountId: { type: String, default: null },
    ownerId: { type: String, default: null },
    locationId: { type: String, default: null },
    department: { type: String, default: null },
    visibility: { type: String, required: true, enum: VISIBILITIES },
    fields: { type: Schema.Types.Mixed },
    data: { type: Schema.Types.Mixed, required: true },
    time: { type: Date, required: true },
    by: { type: [String], default: [] },
    sequence: { type: Number, default: null },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What will be told once the transaction has committed. */
export class Outbox {
  private readonly rows: ScopedCollection<OutboxRow>;

  constructor(connection: Connection) {
    this.rows = new ScopedCollection(connection, OUTBOX, schema.clone() as unknown as Schema<OutboxRow>);
  }

  /** Events of a stretch of time that have a number, the first ones first. */
  async between(scope: Scope, from: Date, until: Date, limit: number): Promise<OutboxRow[]> {
    const filter = { time: { $gte: from, $lt: until }, sequence: { $gt: 0 } };
    return this.rows.find(scope, filter, { sort: { time: 1 }, limit });
  }

  /** The rows that tell it. */
  additionOf(ctx: Context, announcements: readonly Announcement[]): Addition {
    const time = ctx.clock();
    const rows = announcements.map((announcement) => ({
      ...announcement,
      _id: newId('evt', time),
      tenantId: ctx.tenantId,
      time,
      by: idsOf(ctx),
      sequence: null,
    }));
    return this.rows.additionOf(rows);
  }
}

/** The actor, and who acted for them. */
const idsOf = ({ actor }: Context): string[] => [
  actor.id,
  ...(actor.kind === 'user' && actor.act ? [actor.act.id] : []),
];
