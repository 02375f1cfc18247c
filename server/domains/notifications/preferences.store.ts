import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { Channels, NotificationKind } from './kinds.js';

/** When somebody wants to be left alone, in their time zone. */
export interface QuietHours {
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`; before `from` it is that of the next day. */
  until: string;
}

/** What somebody said of how they are notified, as it is kept; the id is the person's. */
export interface PreferencesDocument extends Stored {
  ownerId: string;
  kinds: (Channels & { kind: NotificationKind })[];
  quietHours: QuietHours | null;
  /** `HH:MM`: when the digest of a day comes. */
  digestAt: string;
  version: number;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<PreferencesDocument>(
  {
    _id: text,
    tenantId: text,
    ownerId: text,
    kinds: { type: [Schema.Types.Mixed], required: true } as never,
    quietHours: { type: Schema.Types.Mixed, default: null },
    digestAt: text,
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

const DIGEST_AT = '08:00';

/** Preferences in the database: one document for each person who said something. */
export class PreferencesStore {
  /** Open to what its domain knows of people. */
  readonly preferences: ScopedCollection<PreferencesDocument>;

  constructor(connection: Connection) {
    this.preferences = new ScopedCollection(
      connection,
      'notificationPreferences',
      schema.clone() as unknown as Schema<PreferencesDocument>,
    );
  }

  /** What these people prefer, by id; of those who said nothing, nothing. */
  async ofAll(
    tenantId: string,
    userIds: readonly string[],
    session?: ClientSession,
  ): Promise<Map<string, PreferencesDocument>> {
    const options = session ? { session } : {};
    const found = await this.preferences.find(grantScope({ tenantId }), { _id: { $in: userIds } }, options);
    return new Map(found.map((one) => [one._id, one]));
  }

  /** What somebody prefers; of whoever said nothing, what everybody gets. */
  async of(tenantId: string, userId: string, session?: ClientSession): Promise<PreferencesDocument> {
    return (await this.ofAll(tenantId, [userId], session)).get(userId) ?? nothingSaid(tenantId, userId);
  }

  /** Saves preferences that were read in the same transaction. */
  async save(preferences: PreferencesDocument, session: ClientSession): Promise<PreferencesDocument> {
    const { _id, tenantId, version, ...said } = preferences;
    const change = { $set: said, $inc: { version: 1 } };
    const scope = grantScope({ tenantId });
    const saved = await this.preferences.updateOne(scope, { _id }, change, session, true);
    return saved ?? { ...preferences, version: version + 1 };
  }
}

/** Preferences of somebody who said nothing. */
export function nothingSaid(tenantId: string, userId: string): PreferencesDocument {
  const said = { kinds: [], quietHours: null, digestAt: DIGEST_AT };
  return { _id: userId, tenantId, ownerId: userId, ...said, version: 0, updatedAt: new Date(0) };
}
