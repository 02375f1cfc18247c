import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import { HELD_REASONS, type HeldReason } from './verdict.model.js';

/** What became of a message. */
export type HeldStatus = 'held' | 'released' | 'discarded';

/** An e-mail that waits for staff, as it is kept. */
export interface HeldMessageDocument extends Stored {
  requestId: string;
  requestNumber: string;
  /** Where the request belongs: whoever works on it sees the message. */
  accountId: string;
  ownerId: string;
  locationId: string | null;
  department: string | null;
  /** The reply address to which it came, and to whom that was given. */
  addressId: string;
  personId: string;
  /** What it would have become. */
  visibility: 'public' | 'internal';
  reason: HeldReason;
  /** From whom it says that it is. */
  fromAddress: string;
  /** The same in the form of `emailKey`, by which people's own are found. */
  fromKey: string;
  fromName: string;
  subject: string;
  text: string;
  /** Names of files that came with it; the files are not kept. */
  files: string[];
  status: HeldStatus;
  receivedAt: Date;
  decidedAt: Date | null;
  /** Who decided. */
  decidedById: string | null;
  /** When the database deletes it. */
  goneAt: Date;
  version: number;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const anyText = { type: String, default: '' } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<HeldMessageDocument>(
  {
    _id: text,
    tenantId: text,
    requestId: text,
    requestNumber: text,
    accountId: text,
    ownerId: text,
    locationId: maybeText,
    department: maybeText,
    addressId: text,
    personId: text,
    visibility: { type: String, required: true, enum: ['public', 'internal'] },
    reason: { type: String, required: true, enum: HELD_REASONS },
    fromAddress: anyText,
    fromKey: anyText,
    fromName: anyText,
    subject: anyText,
    text: anyText,
    files: { type: [String], default: [] },
    status: { type: String, required: true, enum: ['held', 'released', 'discarded'] },
    receivedAt: date,
    decidedAt: { type: Date, default: null },
    decidedById: maybeText,
    goneAt: date,
    version: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Messages that wait for staff, in the database. */
export class HeldMessagesStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly messages: ScopedCollection<HeldMessageDocument>;

  constructor(connection: Connection) {
    this.messages = new ScopedCollection(connection, 'heldMessages', schema.clone());
  }

  async insert(message: HeldMessageDocument, session: ClientSession): Promise<void> {
    await this.messages.insert([message], session);
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<HeldMessageDocument | null> {
    return this.messages.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** How many of a reply address still wait, `most` at most. */
  async waiting(scope: Scope, addressId: string, most: number): Promise<number> {
    return this.messages.countUpTo(scope, { addressId, status: 'held' }, most);
  }

  /** A page, the latest first. */
  async list(
    scope: Scope,
    { status, requestId }: { status: HeldStatus; requestId?: string },
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<HeldMessageDocument>> {
    const filter = { status, ...(requestId ? { requestId } : {}) };
    return this.messages.page(scope, filter, '-receivedAt', { cursor, limit });
  }

  /** Saves a decision, if nobody decided meanwhile; null if somebody did. */
  async decide(
    scope: Scope,
    { _id, version }: HeldMessageDocument,
    change: Pick<HeldMessageDocument, 'status' | 'decidedAt' | 'decidedById' | 'goneAt'>,
    session: ClientSession,
  ): Promise<HeldMessageDocument | null> {
    return this.messages.compareAndSet(scope, _id, version, change, session);
  }
}
