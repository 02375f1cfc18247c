import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { RecordActor, RecordChange } from './records.dto.js';

/** A change of a record as it is kept: of one field, or of the record as a whole. */
export interface ChangeDocument extends Stored {
  recordId: string;
  typeKey: string;
  accountId: string;
  ownerId: string;
  locationId: string | null;
  department: string | null;
  kind: RecordChange['kind'];
  field: string | null;
  from: unknown;
  to: unknown;
  at: Date;
  actor: RecordActor;
  /** Ids of whom `actor` names, see `idsOf`. */
  actorIds: string[];
  acceptedBy: RecordActor | null;
  acceptedByIds: string[];
  reason: string | null;
  through: RecordChange['through'];
  changeRequestId: string | null;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const ids = { type: [String], default: [] as string[] };
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<ChangeDocument>(
  {
    _id: text,
    tenantId: text,
    recordId: text,
    typeKey: text,
    accountId: text,
    ownerId: text,
    locationId: maybeText,
    department: maybeText,
    kind: text,
    field: maybeText,
    from: mixed,
    to: mixed,
    at: { type: Date, required: true },
    actor: { type: Schema.Types.Mixed, required: true },
    actorIds: ids,
    acceptedBy: mixed,
    acceptedByIds: ids,
    reason: maybeText,
    through: text,
    changeRequestId: maybeText,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Histories of records in the database. */
export class HistoryStore {
  /** Open to what its domain knows of people. */
  readonly changes: ScopedCollection<ChangeDocument>;

  constructor(connection: Connection) {
    this.changes = new ScopedCollection(
      connection,
      'recordChanges',
      schema.clone() as unknown as Schema<ChangeDocument>,
    );
  }

  async append(changes: readonly ChangeDocument[], session: ClientSession): Promise<void> {
    await this.changes.insert(changes, session);
  }

  /**
   * A page of a record's history, the latest first.
   * @param fields Names of the fields whose changes are read; null reads all.
   */
  async list(
    scope: Scope,
    recordId: string,
    fields: readonly string[] | null,
    { cursor }: PageQuery,
    limit: number,
  ): Promise<Page<ChangeDocument>> {
    const readable = fields ? { field: { $in: [null, ...fields] } } : {};
    return this.changes.page(scope, { recordId, ...readable }, '-at', { cursor, limit });
  }

  /** Histories go where their records go. */
  async move(
    scope: Scope,
    recordId: string,
    locationId: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.changes.updateMany(scope, { recordId }, { $set: { locationId } }, session);
  }

  /** Gives the histories of a type to another department. */
  async moveToDepartment(
    scope: Scope,
    typeKey: string,
    department: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.changes.updateMany(scope, { typeKey }, { $set: { department } }, session);
  }
}
