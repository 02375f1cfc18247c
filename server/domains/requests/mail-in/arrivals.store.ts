import { Schema, type ClientSession, type Connection } from 'mongoose';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { ReplyAddressDocument } from './reply-addresses.store.js';

/** That an e-mail was taken, so that it is not taken again. */
export interface ArrivalDocument extends Stored {
  /** The reply address to which it came. */
  addressId: string;
  /** SHA-256 of what tells e-mails apart. */
  messageHash: string;
  at: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<ArrivalDocument>(
  { _id: text, tenantId: text, addressId: text, messageHash: text, at: { type: Date, required: true } },
  { strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** What was taken lately, in the database; it deletes rows after 30 days. */
export class ArrivalsStore {
  /** Open to tests that prove indexes. */
  readonly arrivals: ScopedCollection<ArrivalDocument>;

  constructor(connection: Connection) {
    this.arrivals = new ScopedCollection(connection, 'mailArrivals', schema.clone());
  }

  /** Whether an e-mail was taken. */
  async has({ tenantId, _id: addressId }: ReplyAddressDocument, messageHash: string): Promise<boolean> {
    return (await this.arrivals.findOne(grantScope({ tenantId }), { addressId, messageHash })) !== null;
  }

  /** How many came to an address since, `most` at most. */
  async since({ tenantId, _id: addressId }: ReplyAddressDocument, at: Date, most: number): Promise<number> {
    return this.arrivals.countUpTo(grantScope({ tenantId }), { addressId, at: { $gte: at } }, most);
  }

  /** Notes that one was taken, with whatever becomes of it. */
  async note(
    { tenantId, _id: addressId }: ReplyAddressDocument,
    messageHash: string,
    at: Date,
    session: ClientSession,
  ): Promise<void> {
    await this.arrivals.insert([{ _id: newId('mar', at), tenantId, addressId, messageHash, at }], session);
  }
}

/** Whether somebody else took the same e-mail at this moment. */
export const wasTaken = (error: unknown): boolean => (error as { code?: unknown }).code === DUPLICATE;
