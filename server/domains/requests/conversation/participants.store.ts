import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Context } from '../../../kernel/context.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope, type Scope } from '../../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { RequestDocument } from '../requests.store.js';

/** Somebody who was added to a request, to be kept informed. */
export interface ParticipantDocument extends Stored {
  requestId: string;
  /** The account and location of the request. */
  accountId: string;
  locationId: string | null;
  personId: string;
  /** Who added them. */
  addedById: string;
  addedAt: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<ParticipantDocument>(
  {
    _id: text,
    tenantId: text,
    requestId: text,
    accountId: text,
    locationId: { type: String, default: null },
    personId: text,
    addedById: text,
    addedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** A request has so many at most, so that none becomes a mailing list. */
export const MOST_PARTICIPANTS = 50;

/** Who takes part in requests, in the database. */
export class ParticipantsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly participants: ScopedCollection<ParticipantDocument>;

  constructor(connection: Connection) {
    this.participants = new ScopedCollection(connection, 'requestParticipants', schema.clone());
  }

  /** Those of a request, in the order in which they were added. */
  async of(scope: Scope, requestId: string, session?: ClientSession): Promise<ParticipantDocument[]> {
    const options = { sort: { addedAt: 1, _id: 1 }, limit: MOST_PARTICIPANTS } as const;
    return this.participants.find(scope, { requestId }, { ...options, ...(session ? { session } : {}) });
  }

  /** Ids of those of a request, whoever asks. */
  async idsOf({ tenantId }: Pick<Context, 'tenantId'>, requestId: string): Promise<string[]> {
    return (await this.of(grantScope({ tenantId }), requestId)).map(({ personId }) => personId);
  }

  /** Adds somebody, unless they are there already. */
  async add(
    { tenantId, _id: requestId, accountId, locationId }: RequestDocument,
    { personId, addedById, addedAt }: Pick<ParticipantDocument, 'personId' | 'addedById' | 'addedAt'>,
    session: ClientSession,
  ): Promise<void> {
    const fresh = { _id: newId('rqp', addedAt), accountId, locationId, addedById, addedAt };
    const who = { requestId, personId };
    await this.participants.updateOne(grantScope({ tenantId }), who, { $setOnInsert: fresh }, session, true);
  }

  /** Takes somebody out; false when they were not there. */
  async remove(scope: Scope, requestId: string, personId: string, session: ClientSession): Promise<boolean> {
    return (await this.participants.deleteMany(scope, { requestId, personId }, session)) > 0;
  }
}
