import { Schema, type Connection } from 'mongoose';
import { newId } from '../../../kernel/ids.js';
import { grantScope, systemScope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { ReplyPurpose } from './reply-address.model.js';

/** An address that answers to e-mails go to, as it is kept. */
export interface ReplyAddressDocument extends Stored, ReplyPurpose {
  /** SHA-256 of the token; the token itself is in e-mails alone. */
  tokenHash: string;
  /** Until when e-mail to it is taken; the database deletes it then. */
  goodUntil: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<ReplyAddressDocument>(
  {
    _id: text,
    tenantId: text,
    requestId: text,
    personId: text,
    visibility: { type: String, required: true, enum: ['public', 'internal'] },
    tokenHash: text,
    goodUntil: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Addresses that answers go to, in the database. */
export class ReplyAddressesStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly addresses: ScopedCollection<ReplyAddressDocument>;

  constructor(connection: Connection) {
    this.addresses = new ScopedCollection(connection, 'replyAddresses', schema.clone());
  }

  /** The one with this token. Asked before anybody is known. */
  async byHash(tokenHash: string): Promise<ReplyAddressDocument | null> {
    return this.addresses.findOne(systemScope('identify-reply-address'), { tokenHash });
  }

  /** Keeps one, or keeps it longer. */
  async keep(purpose: ReplyPurpose, tokenHash: string, at: Date, goodUntil: Date): Promise<void> {
    const { tenantId, requestId, personId, visibility } = purpose;
    const fresh = { _id: newId('rpl', at), requestId, personId, visibility };
    const change = { $setOnInsert: fresh, $max: { goodUntil } };
    const scope = grantScope({ tenantId });
    await this.addresses.updateOne(scope, { tokenHash }, change, undefined, true);
  }
}
