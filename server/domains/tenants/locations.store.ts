import { Schema, type ClientSession, type Connection } from 'mongoose';
import { newId } from '../../kernel/ids.js';
import type { Scope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';

/** A place of an account: a site, a branch, a plant. */
export interface LocationDocument extends Stored {
  accountId: string;
  /** Its own id: permission looks at it. */
  locationId: string;
  /** The host's own key, unique in the account. */
  externalId: string;
  name: string;
  createdAt: Date;
}

const text = { type: String, required: true } as const;

const schema = new Schema<LocationDocument>(
  {
    _id: text,
    tenantId: text,
    accountId: text,
    locationId: text,
    externalId: text,
    name: text,
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Accounts' locations in the database. */
export class LocationsStore {
  private readonly locations: ScopedCollection<LocationDocument>;

  constructor(connection: Connection) {
    this.locations = new ScopedCollection(connection, 'locations', schema.clone());
  }

  /** All locations of an account, by name. */
  async ofAccount(scope: Scope, accountId: string, session?: ClientSession): Promise<LocationDocument[]> {
    return this.locations.find(
      scope,
      { accountId },
      { sort: { name: 1, _id: 1 }, ...(session ? { session } : {}) },
    );
  }

  /** A page of an account's locations, the first one first. */
  async list(
    scope: Scope,
    accountId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<LocationDocument>> {
    return this.locations.page(scope, { accountId }, 'createdAt', { cursor, limit });
  }

  /** Locations of the tenant by their ids. */
  async byIds(scope: Scope, ids: readonly string[], session?: ClientSession): Promise<LocationDocument[]> {
    if (ids.length === 0) return [];
    return this.locations.find(scope, { _id: { $in: ids } }, session ? { session } : {});
  }

  /** Makes the location with the host's key, or renames it where a name is given. */
  async upsert(
    scope: Scope,
    accountId: string,
    { externalId, name }: { externalId: string; name?: string },
    at: Date,
    session: ClientSession,
  ): Promise<void> {
    const _id = newId('loc', at);
    const fresh = { _id, locationId: _id, createdAt: at, ...(name ? {} : { name: externalId }) };
    const change = { $setOnInsert: fresh, ...(name ? { $set: { name } } : {}) };
    await this.locations.updateOne(scope, { accountId, externalId }, change, session, true);
  }
}
