import type { Connection } from 'mongoose';
import type { SecretBox } from '../kernel/secret-box.js';

/** Where secrets are kept: collection, field and purpose. Whoever keeps a new kind adds it here. */
export const KEPT_SECRETS = [
  { collection: 'signingKeys', field: 'privateJwk', purpose: 'signing-key' },
  { collection: 'auditKeys', field: 'privateKey', purpose: 'audit-key' },
  { collection: 'webhookSecrets', field: 'secret', purpose: 'webhook-secret' },
  { collection: 'connectorSecrets', field: 'value', purpose: 'connector-secret' },
] as const;

/** All secrets that are kept in the database. */
export class KeptSecrets {
  constructor(
    private readonly connection: Connection,
    private readonly box: SecretBox,
  ) {}

  /** Whether they are encrypted at all. */
  get isLocked(): boolean {
    return this.box.isLocked;
  }

  /** Encrypts with the first key what is not yet; answers how many those were. Harmless to repeat. */
  async rotate(): Promise<number> {
    let count = 0;
    for (const { collection, field, purpose } of KEPT_SECRETS) {
      const rows = this.connection.collection<{ _id: string }>(collection);
      for await (const row of rows.find<Record<string, unknown>>({}, { projection: { [field]: 1 } })) {
        const kept = row[field];
        const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
        if (typeof kept === 'string' && this.box.isFresh(kept)) continue;
        const sealed = this.box.seal(this.box.open(text, purpose), purpose);
        // Whoever changed it meanwhile wins; the next run looks again.
        const same = { _id: row['_id'] as string, [field]: kept };
        count += (await rows.updateOne(same, { $set: { [field]: sealed } })).modifiedCount;
      }
    }
    return count;
  }

  /** How many cannot be opened with the keys that are given. */
  async countUnreadable(): Promise<number> {
    let count = 0;
    for (const { collection, field, purpose } of KEPT_SECRETS) {
      const rows = this.connection.collection(collection);
      for await (const row of rows.find<Record<string, unknown>>({}, { projection: { [field]: 1 } }))
        if (typeof row[field] === 'string' && !this.opens(row[field], purpose)) count += 1;
    }
    return count;
  }

  private opens(kept: string, purpose: string): boolean {
    try {
      this.box.open(kept, purpose);
      return true;
    } catch {
      return false;
    }
  }
}
