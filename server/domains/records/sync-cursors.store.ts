import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** How far a source has brought the records of a type. */
export interface SyncCursorDocument extends Stored {
  typeKey: string;
  source: string;
  cursor: string;
  /** What the last batch did. */
  counts: {
    created: number;
    updated: number;
    unchanged: number;
    deleted: number;
    failed: number;
    conflicts: number;
  };
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<SyncCursorDocument>(
  {
    _id: text,
    tenantId: text,
    typeKey: text,
    source: text,
    cursor: text,
    counts: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** The places up to which sources have brought records. */
export class SyncCursorsStore {
  private readonly cursors: ScopedCollection<SyncCursorDocument>;

  constructor(connection: Connection) {
    this.cursors = new ScopedCollection(
      connection,
      'syncCursors',
      schema.clone() as unknown as Schema<SyncCursorDocument>,
    );
  }

  /** Those of a type, by source. */
  async ofType(scope: Scope, typeKey: string): Promise<SyncCursorDocument[]> {
    return this.cursors.find(scope, { typeKey }, { sort: { source: 1 } });
  }

  async find(
    scope: Scope,
    typeKey: string,
    source: string,
    session: ClientSession,
  ): Promise<SyncCursorDocument | null> {
    return this.cursors.findOne(scope, { typeKey, source }, { session });
  }

  async insert(cursor: SyncCursorDocument, session: ClientSession): Promise<void> {
    await this.cursors.insert([cursor], session);
  }

  /** Moves it, if nobody did meanwhile; null if somebody did. */
  async move(
    scope: Scope,
    { _id, version }: SyncCursorDocument,
    change: Pick<SyncCursorDocument, 'cursor' | 'counts' | 'updatedAt'>,
    session: ClientSession,
  ): Promise<SyncCursorDocument | null> {
    return this.cursors.compareAndSet(scope, _id, version, change, session);
  }
}
