import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { TimelineEntry } from './requests.dto.js';
import type { TimelineQuery } from './requests.query.js';

/** Something that happened to a request, as it is kept. */
export interface EntryDocument extends Stored, Omit<TimelineEntry, 'id'> {
  requestId: string;
  accountId: string;
  ownerId: string;
  locationId: string | null;
  department: string | null;
  /** Ids of whom `actor` names, see `idsOf`. */
  actorIds: string[];
}

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<EntryDocument>(
  {
    _id: text,
    tenantId: text,
    requestId: text,
    accountId: text,
    ownerId: text,
    locationId: { type: String, default: null },
    department: { type: String, default: null },
    kind: text,
    at: { type: Date, required: true },
    actor: mixed,
    actorIds: { type: [String], default: [] },
    visibility: { type: String, required: true, enum: ['public', 'internal'] },
    body: { type: String, default: null },
    from: mixed,
    to: mixed,
    document: mixed,
    data: mixed,
    approval: mixed,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Timelines in the database. */
export class TimelineStore {
  /** Open to what its domain knows of people. */
  readonly entries: ScopedCollection<EntryDocument>;

  constructor(connection: Connection) {
    this.entries = new ScopedCollection(
      connection,
      'timelineEntries',
      schema.clone() as unknown as Schema<EntryDocument>,
    );
  }

  async append(entries: readonly EntryDocument[], session: ClientSession): Promise<void> {
    await this.entries.insert(entries, session);
  }

  /** Ids of who submitted a request, and of who acted for them. */
  async submittersOf(scope: Scope, requestId: string, session: ClientSession): Promise<string[]> {
    const submitted = { requestId, kind: 'submitted' };
    const options = { sort: { at: 1, _id: 1 }, projection: { actorIds: 1 }, session } as const;
    return (await this.entries.findOne(scope, submitted, options))?.actorIds ?? [];
  }

  /** The moves of these requests that the scope lets through, each request's in order. */
  async movesOf(scope: Scope, requestIds: readonly string[]): Promise<EntryDocument[]> {
    const filter = { requestId: { $in: requestIds }, kind: 'transitioned' };
    return this.entries.find(scope, filter, { sort: { at: 1, _id: 1 } });
  }

  /** A request's entries that the scope lets through, oldest first. */
  async list(
    scope: Scope,
    requestId: string,
    query: TimelineQuery,
    limit: number,
  ): Promise<Page<EntryDocument>> {
    return this.entries.page(scope, { requestId }, 'at', { cursor: query.cursor, limit });
  }
}
