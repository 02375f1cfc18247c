import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import type { FieldChange } from './record-data.js';
import type { RecordActor } from './records.dto.js';

/** A change request as it is kept. */
export interface ChangeRequestDocument extends Stored {
  recordId: string;
  recordTitle: string;
  typeKey: string;
  accountId: string;
  /** The person who asked for it. */
  ownerId: string;
  locationId: string | null;
  department: string | null;
  changes: FieldChange[];
  status: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
  requester: RecordActor;
  /** Ids of whom `requester` names, see `idsOf`. */
  requesterIds: string[];
  reason: string | null;
  decidedBy: RecordActor | null;
  decidedByIds: string[];
  decidedAt: Date | null;
  decisionReason: string | null;
  version: number;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const ids = { type: [String], default: [] as string[] };
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<ChangeRequestDocument>(
  {
    _id: text,
    tenantId: text,
    recordId: text,
    recordTitle: text,
    typeKey: text,
    accountId: text,
    ownerId: text,
    locationId: maybeText,
    department: maybeText,
    changes: { type: Schema.Types.Mixed, required: true },
    status: { ...text, enum: ['pending', 'accepted', 'rejected', 'withdrawn'] },
    requester: { type: Schema.Types.Mixed, required: true },
    reason: maybeText,
    requesterIds: ids,
    decidedBy: mixed,
    decidedByIds: ids,
    decidedAt: { type: Date, default: null },
    decisionReason: maybeText,
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Change requests in the database. */
export class ChangeRequestsStore {
  /** Open to what its domain knows of people. */
  readonly requests: ScopedCollection<ChangeRequestDocument>;

  constructor(connection: Connection) {
    this.requests = new ScopedCollection(
      connection,
      'changeRequests',
      schema.clone() as unknown as Schema<ChangeRequestDocument>,
    );
  }

  /** One of those that `filter` lets through. */
  async find(
    scope: Scope,
    id: string,
    filter: Filter,
    session?: ClientSession,
  ): Promise<ChangeRequestDocument | null> {
    return this.requests.findOne(scope, { _id: id, $and: [filter] }, session ? { session } : {});
  }

  /** What waits for a record. */
  async pendingOf(scope: Scope, recordId: string, session?: ClientSession): Promise<ChangeRequestDocument[]> {
    const options = { sort: { createdAt: 1, _id: 1 }, ...(session ? { session } : {}) } as const;
    return this.requests.find(scope, { recordId, status: 'pending' }, options);
  }

  /** A page of those that `filter` lets through, the latest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<ChangeRequestDocument>> {
    return this.requests.page(scope, filter, '-createdAt', { cursor, limit });
  }

  async insert(request: ChangeRequestDocument, session: ClientSession): Promise<void> {
    await this.requests.insert([request], session);
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    request: ChangeRequestDocument,
    change: Partial<ChangeRequestDocument>,
    session: ClientSession,
  ): Promise<ChangeRequestDocument | null> {
    return this.requests.compareAndSet(scope, request._id, request.version, change, session);
  }

  /** Change requests go where their records go. */
  async move(
    scope: Scope,
    recordId: string,
    locationId: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.requests.updateMany(scope, { recordId }, { $set: { locationId } }, session);
  }

  /** Ends what waits for a record that is gone. */
  async endPending(scope: Scope, recordIds: readonly string[], session: ClientSession): Promise<void> {
    const pending = { recordId: { $in: recordIds }, status: 'pending' };
    await this.requests.updateMany(scope, pending, { $set: { status: 'withdrawn' } }, session);
  }

  /** Gives the change requests of a type to another department. */
  async moveToDepartment(
    scope: Scope,
    typeKey: string,
    department: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.requests.updateMany(scope, { typeKey }, { $set: { department } }, session);
  }
}
