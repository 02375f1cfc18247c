import { Schema, type ClientSession, type Connection } from 'mongoose';
import { grantScope } from '../../kernel/scope.js';
import type { RetentionRule } from '../../store/personal-data.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** How a tenant deals with people's data, as it is kept. */
export interface PrivacySettingsDocument extends Stored {
  retention: RetentionRule[];
  version: number;
}

const schema = new Schema<PrivacySettingsDocument>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    retention: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Privacy settings in the database, one document for each tenant. */
export class SettingsStore {
  private readonly settings: ScopedCollection<PrivacySettingsDocument>;

  constructor(connection: Connection) {
    this.settings = new ScopedCollection(connection, 'privacySettings', schema.clone());
  }

  /** The tenant's settings; nothing must be kept where nobody has said so. */
  async of(tenantId: string, session?: ClientSession): Promise<PrivacySettingsDocument> {
    const options = session ? { session } : {};
    const found = await this.settings.findOne(grantScope({ tenantId }), { _id: tenantId }, options);
    return found ?? { _id: tenantId, tenantId, retention: [], version: 0 };
  }

  /** Saves settings that were read in the same transaction. */
  async save(
    { tenantId }: PrivacySettingsDocument,
    retention: RetentionRule[],
    session: ClientSession,
  ): Promise<PrivacySettingsDocument> {
    const scope = grantScope({ tenantId });
    const update = { $set: { retention }, $inc: { version: 1 } };
    const saved = await this.settings.updateOne(scope, { _id: tenantId }, update, session, true);
    return saved as PrivacySettingsDocument;
  }
}
