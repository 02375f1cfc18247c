import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { EarlierText } from './conversation/comments.dto.js';
import type { TimelineEntry } from './requests.dto.js';
import type { TimelineQuery } from './requests.query.js';
import type { EntrySight, RequestsStore } from './requests.store.js';

/** What entries of before do not have. */
type LaterMembers = 'branch' | 'documents' | 'mentions' | 'tried' | 'editedAt';

/** Something that happened to a request, as it is kept. */
export interface EntryDocument
  extends
    Stored,
    Omit<TimelineEntry, 'id' | 'editableUntil' | LaterMembers>,
    Partial<Pick<TimelineEntry, LaterMembers>> {
  requestId: string;
  accountId: string;
  ownerId: string;
  locationId: string | null;
  department: string | null;
  /** Ids of whom `actor` names, see `idsOf`, and then of others whom the entry names. */
  actorIds: string[];
  /** What a comment said before it was changed. */
  earlier?: EarlierText[];
  /** Rises with each change; absent in entries of before. */
  version?: number;
}

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, default: null } as const;
const list = { type: [Schema.Types.Mixed], default: [] } as never;

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
    branch: { type: Schema.Types.Mixed, default: undefined } as never,
    document: mixed,
    data: mixed,
    approval: mixed,
    documents: list,
    mentions: list,
    tried: list,
    editedAt: { type: Date, default: null },
    earlier: list,
    version: { type: Number, default: 1 },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What others than a person have said in a request up to an entry. Entries of one moment are in the order of their ids. */
export function saidUpTo(
  userId: string,
  { requestId, at, _id }: Pick<EntryDocument, 'requestId' | 'at' | '_id'>,
): Filter {
  const before = [{ at: { $lt: at } }, { at, _id: { $lte: _id } }];
  return { requestId, $or: before, body: { $ne: null }, 'actorIds.0': { $ne: userId } };
}

/** How much somebody has heard from others: by whether customers see it, and by kind of the entry. */
export type Heard = Partial<Record<EntrySight['visibility'], Readonly<Record<string, number>>>>;

/** More than there are kinds of entries, for both sides. */
const MOST_SIGHTS = 100;

/** Timelines in the database. */
export class TimelineStore {
  /** Open to what its domain knows of people. */
  readonly entries: ScopedCollection<EntryDocument>;

  constructor(
    connection: Connection,
    /** Told who has said something. */
    private readonly requests: Pick<RequestsStore, 'noteSaid'>,
  ) {
    this.entries = new ScopedCollection(
      connection,
      'timelineEntries',
      schema.clone() as unknown as Schema<EntryDocument>,
    );
  }

  /** Adds entries, and notes at their requests who has said something. */
  async append(entries: readonly EntryDocument[], tx: Transaction): Promise<void> {
    for (const { tenantId, requestId, visibility, kind, actorIds, body } of entries) {
      if (body === null) continue;
      const said = { requestId, visibility, kind, by: actorIds[0] as string };
      // Its request may have been added in this very transaction.
      await tx.flush();
      await this.requests.noteSaid(grantScope({ tenantId }), said, tx.session);
    }
    tx.add(this.entries, entries);
  }

  /** One entry of a request. */
  async find(
    scope: Scope,
    requestId: string,
    id: string,
    session?: ClientSession,
  ): Promise<EntryDocument | null> {
    return this.entries.findOne(scope, { _id: id, requestId }, session ? { session } : {});
  }

  /** Saves a change of an entry if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    { _id, version }: EntryDocument,
    change: Partial<EntryDocument>,
    session: ClientSession,
  ): Promise<EntryDocument | null> {
    return version === undefined ? null : this.entries.compareAndSet(scope, _id, version, change, session);
  }

  /** How much others than a person have said in a request up to an entry, whoever may see it. */
  async heardUpTo(
    scope: Scope,
    userId: string,
    entry: EntryDocument,
    session: ClientSession,
  ): Promise<Heard> {
    const sight = ['visibility', 'kind'] as const;
    const filter = saidUpTo(userId, entry);
    const counts = await this.entries.countValues(scope, filter, sight, MOST_SIGHTS, session);
    const heard: Record<string, Record<string, number>> = {};
    for (const { value, count } of counts) {
      const [visibility, kind] = value as [string, string];
      heard[visibility] = { ...heard[visibility], [kind]: count };
    }
    return heard;
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
