import type { Context } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { RequestDocument } from './requests.store.js';
import type { ServiceDefinition } from './definition.js';

/** An account as requests need it. */
export interface AccountReference {
  _id: string;
  name: string;
}

/** A location as requests need it. */
export interface LocationReference {
  _id: string;
  externalId: string;
  name: string;
}

/** A record as requests need it. */
export interface RecordReference {
  _id: string;
  accountId: string;
  locationId: string | null;
}

/** What requests ask of records. */
export interface RecordDirectory {
  /** A record that the caller may see; null when there is none. */
  find(ctx: Context, id: string): Promise<RecordReference | null>;
}

/** What requests ask of tenants. */
export interface AccountDirectory {
  account(ctx: Context, id: string): Promise<AccountReference | null>;
  findAccount(ctx: Context, reference: string): Promise<AccountReference | null>;
  /** The locations of an account. */
  locations(ctx: Context, accountId: string): Promise<LocationReference[]>;
}

/** A file that was linked to a request. */
export interface LinkedDocument {
  id: string;
  name: string;
}

/** What requests ask of documents. */
export interface DocumentShelf {
  /**
   * Links the caller's uploads to a request, inside its transaction.
   * @throws 422 naming the ids that are not the caller's or not fit for the service.
   */
  link(
    ctx: Context,
    tx: Transaction,
    ids: readonly string[],
    request: RequestDocument,
    rules: ServiceDefinition['attachments'],
  ): Promise<LinkedDocument[]>;
}
