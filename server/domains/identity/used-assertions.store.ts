import { Schema, type ClientSession, type Connection } from 'mongoose';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** An assertion that was taken, kept until it would be refused anyway. */
interface UsedAssertion extends Stored {
  /** When the database forgets it. */
  expiresAt: Date;
}

const schema = new Schema<UsedAssertion>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** MongoDB: there is a document with this id. */
const DUPLICATE = 11_000;

/** Assertions that programs have used, in the database, so that each is good once among all processes. */
export class UsedAssertionsStore {
  private readonly used: ScopedCollection<UsedAssertion>;

  constructor(connection: Connection) {
    this.used = new ScopedCollection(connection, 'usedAssertions', schema.clone());
  }

  /** Notes a use; false when it was noted before. Call it last in its transaction: a second use breaks it off. */
  async add(used: UsedAssertion, session: ClientSession): Promise<boolean> {
    try {
      await this.used.insert([used], session);
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code === DUPLICATE) return false;
      throw error;
    }
  }
}
