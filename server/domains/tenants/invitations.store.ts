import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import type { MembershipDocument } from './memberships.model.js';

/** Where an invitation stands; `expired` is what `pending` becomes by time. */
export type InvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';

/** Asks a person into an account before any host vouches for them. */
export interface InvitationDocument extends Stored {
  accountId: string;
  /** Who invited. */
  ownerId: string;
  inviterName: string;
  email: string;
  /** The address in the form in which two of them are compared. */
  emailKey: string;
  name: string | null;
  /** Role keys, sorted. */
  roles: string[];
  /** Ids of the locations that they will be restricted to; empty means all. */
  locations: string[];
  /** An invitation that is `pending` is over when its time is. */
  status: InvitationStatus;
  /** Counts changes of the status. */
  version: number;
  createdAt: Date;
  expiresAt: Date;
}

const text = { type: String, required: true } as const;
const texts = { type: [String], required: true } as const;
const date = { type: Date, required: true } as const;

const schema = new Schema<InvitationDocument>(
  {
    _id: text,
    tenantId: text,
    accountId: text,
    ownerId: text,
    inviterName: text,
    email: text,
    emailKey: text,
    name: { type: String, default: null },
    roles: texts,
    locations: texts,
    status: { ...text, enum: ['pending', 'accepted', 'revoked', 'expired'] },
    version: { type: Number, required: true },
    createdAt: date,
    expiresAt: date,
  },
  { strict: 'throw', versionKey: false },
);

type Whom = Pick<InvitationDocument, 'accountId' | 'emailKey'>;
const becomes = (status: InvitationStatus): Filter => ({ $set: { status }, $inc: { version: 1 } });

/** Invitations in the database. */
export class InvitationsStore {
  /** Open to what its domain knows of people. */
  readonly invitations: ScopedCollection<InvitationDocument>;

  constructor(connection: Connection) {
    this.invitations = new ScopedCollection(connection, 'invitations', schema.clone());
  }

  /** An invitation into an account by its id; null when there is none. */
  async get(
    scope: Scope,
    accountId: string,
    id: string,
    session?: ClientSession,
  ): Promise<InvitationDocument | null> {
    return this.invitations.findOne(scope, { accountId, _id: id }, session ? { session } : {});
  }

  /** A page of an account's invitations, the latest first. */
  async list(
    scope: Scope,
    accountId: string,
    { status, at }: { status: InvitationStatus | undefined; at: Date },
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<InvitationDocument>> {
    const filter = { accountId, ...statusFilter(status, at) };
    return this.invitations.page(scope, filter, '-createdAt', { cursor, limit });
  }

  async insert(invitation: InvitationDocument, session: ClientSession): Promise<void> {
    await this.invitations.insert([invitation], session);
  }

  /** Writes down that the account's invitations whose time is over have ended, and answers the open ones. */
  async settle(
    scope: Scope,
    accountId: string,
    at: Date,
    session: ClientSession,
  ): Promise<InvitationDocument[]> {
    const pending = { accountId, status: 'pending' };
    const over = { ...pending, expiresAt: { $lte: at } };
    await this.invitations.updateMany(scope, over, becomes('expired'), session);
    return this.invitations.find(scope, pending, { session });
  }

  /** Accepts the open invitation of somebody; null when there is none. */
  async accept(
    scope: Scope,
    whom: Whom,
    at: Date,
    session: ClientSession,
  ): Promise<InvitationDocument | null> {
    const open = { ...whom, status: 'pending', expiresAt: { $gt: at } };
    return this.invitations.updateOne(scope, open, becomes('accepted'), session);
  }

  /** Takes an invitation back if it is still pending; null if it is not. */
  async revoke(scope: Scope, id: string, session: ClientSession): Promise<InvitationDocument | null> {
    return this.invitations.updateOne(scope, { _id: id, status: 'pending' }, becomes('revoked'), session);
  }

  /** Takes back what would let somebody in again. */
  async revokeFor(
    { tenantId, accountId }: MembershipDocument,
    emailKey: string,
    session: ClientSession,
  ): Promise<void> {
    const open = { accountId, emailKey, status: 'pending' };
    await this.invitations.updateMany(grantScope({ tenantId }), open, becomes('revoked'), session);
  }
}

/** A pending one whose time is over counts as expired, whether or not that was written down. */
function statusFilter(status: InvitationStatus | undefined, at: Date): Filter {
  if (status === 'pending') return { status, expiresAt: { $gt: at } };
  if (status === 'expired') return { $or: [{ status }, { status: 'pending', expiresAt: { $lte: at } }] };
  return status ? { status } : {};
}
