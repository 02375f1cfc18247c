import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../store/scoped-collection.js';
import type { NotificationKind } from './kinds.js';
import type { SubjectType } from './rules.js';

/** What a person was notified of, as it is kept: ids and keys; words are found when it is read. */
export interface NotificationDocument extends Stored {
  /** The person (`usr_…`); it is their own. */
  ownerId: string;
  /** The account in which it is theirs. */
  accountId: string;
  kind: NotificationKind;
  eventId: string;
  eventType: string;
  subjectType: SubjectType;
  subjectId: string;
  /** The entry of the timeline; null where there is none. */
  entryId: string | null;
  /** The state that was entered; null where none was. */
  state: string | null;
  /** Which promise comes near or was missed: `firstResponse` or `resolution`; null where none was. */
  target: string | null;
  /** Whether it stands in the inbox, and is not for e-mail alone. */
  inbox: boolean;
  /** The digest that tells it; null where none does. */
  digestAt: Date | null;
  readAt: Date | null;
  createdAt: Date;
  /** When the database forgets it. */
  expiresAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<NotificationDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    accountId: text,
    kind: text,
    eventId: text,
    eventType: text,
    subjectType: text,
    subjectId: text,
    entryId: maybeText,
    state: maybeText,
    target: maybeText,
    inbox: { type: Boolean, required: true },
    digestAt: maybeDate,
    readAt: maybeDate,
    createdAt: date,
    expiresAt: date,
  },
  { strict: 'throw', versionKey: false },
);

/** Nobody reads further than this: a badge says "99+". */
export const MOST_COUNTED = 100;

/** Notifications in the database: one for each person and event. */
export class NotificationsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly notifications: ScopedCollection<NotificationDocument>;

  constructor(connection: Connection) {
    this.notifications = new ScopedCollection(connection, 'notifications', schema.clone());
  }

  /** Adds notifications of a tenant, other than those whose person was notified of the event already; answers ids of those that it added. */
  async add(
    tenantId: string,
    rows: readonly NotificationDocument[],
    session: ClientSession,
  ): Promise<ReadonlySet<string>> {
    return this.notifications.addMissing(grantScope({ tenantId }), rows, ['eventId', 'ownerId'], session);
  }

  /** A page of an inbox, the latest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<NotificationDocument>> {
    return this.notifications.page(scope, { inbox: true, ...filter }, '-createdAt', { cursor, limit });
  }

  /** How many are unread, counted up to {@link MOST_COUNTED}. */
  async unread(scope: Scope, session?: ClientSession): Promise<number> {
    const options = { limit: MOST_COUNTED, projection: { _id: 1 } as const, ...(session ? { session } : {}) };
    return (await this.notifications.find(scope, { inbox: true, readAt: null }, options)).length;
  }

  async find(scope: Scope, id: string, session?: ClientSession): Promise<NotificationDocument | null> {
    return this.notifications.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** What a digest tells, the first of it first. */
  async ofDigest(scope: Scope, ownerId: string, digestAt: Date, limit: number) {
    const filter = { ownerId, digestAt, readAt: null };
    return this.notifications.find(scope, filter, { sort: { createdAt: 1, _id: 1 }, limit });
  }

  /** Marks as read what stands in the inbox and is not yet. What is for e-mail alone nobody has seen, and a digest tells it. */
  async markRead(scope: Scope, filter: Filter, at: Date, session: ClientSession): Promise<number> {
    return this.notifications.updateMany(
      scope,
      { inbox: true, ...filter, readAt: null },
      { $set: { readAt: at } },
      session,
    );
  }
}
