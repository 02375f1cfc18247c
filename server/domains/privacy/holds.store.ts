import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';

/** Keeps the data of a person from erasure, as it is kept. */
export interface LegalHoldDocument extends Stored {
  /** The person whose data is held. */
  userId: string;
  reason: string;
  /** Who set it. */
  setBy: string;
  releasedAt: Date | null;
  releasedBy: string | null;
  releaseReason: string | null;
  version: number;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;

const schema = new Schema<LegalHoldDocument>(
  {
    _id: text,
    tenantId: text,
    userId: text,
    reason: text,
    setBy: text,
    releasedAt: { type: Date, default: null },
    releasedBy: maybeText,
    releaseReason: maybeText,
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Legal holds in the database. */
export class HoldsStore {
  /** Open to what its domain knows of people. */
  readonly holds: ScopedCollection<LegalHoldDocument>;

  constructor(connection: Connection) {
    this.holds = new ScopedCollection(connection, 'legalHolds', schema.clone());
  }

  async insert(hold: LegalHoldDocument, session: ClientSession): Promise<void> {
    await this.holds.insert([hold], session);
  }

  /** One hold; null when there is none. */
  async get(scope: Scope, id: string, session?: ClientSession): Promise<LegalHoldDocument | null> {
    return this.holds.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** A page of holds, the latest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<LegalHoldDocument>> {
    return this.holds.page(scope, filter, '-createdAt', { cursor, limit });
  }

  /** Whether anything holds the data of a person. */
  async isHeld(scope: Scope, userId: string, session: ClientSession): Promise<boolean> {
    return (await this.holds.findOne(scope, { userId, releasedAt: null }, { session })) !== null;
  }

  /** Releases a hold; null when that has happened. */
  async release(
    scope: Scope,
    id: string,
    change: Pick<LegalHoldDocument, 'releasedAt' | 'releasedBy' | 'releaseReason'>,
    session: ClientSession,
  ): Promise<LegalHoldDocument | null> {
    const update = { $set: change, $inc: { version: 1 } };
    return this.holds.updateOne(scope, { _id: id, releasedAt: null }, update, session);
  }
}
