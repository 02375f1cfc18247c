import type { PageQuery } from '../../store/page-query.js';

/** A customer organisation. */
export interface Account {
  /** @example "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * The host's own key.
   * @example "brightwater"
   */
  externalId: string;
  /** @example "Brightwater Utilities" */
  name: string;
  createdAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "invite"]
   */
  allowedActions: string[];
}

/** A location as its host names it. */
export interface AccountLocationInput {
  /**
   * Your own key of it, unique in the account.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "harbour-plant"
   */
  externalId: string;
  /**
   * Display name. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Harbour plant"
   */
  name?: string;
}

/** An account as its host knows it. */
export interface AccountInput {
  /**
   * Your own key of the account.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "brightwater"
   */
  externalId: string;
  /**
   * Display name. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Brightwater Utilities"
   */
  name?: string;
  /**
   * Locations: unknown ones are created, named ones renamed, others stay.
   * @maxItems 200 holds at most 200 locations
   * @example [{ "externalId": "harbour-plant", "name": "Harbour plant" }]
   */
  locations?: AccountLocationInput[];
}

/** A page of accounts, the latest first. */
export interface AccountList {
  items: Account[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Search and page of a list of accounts. */
export interface AccountQuery extends PageQuery {
  /**
   * Only accounts whose name contains this text, in upper or lower case.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "water"
   */
  name?: string;
}

/** A place of an account: a site, a branch, a plant. */
export interface AccountLocation {
  /** @example "loc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * The host's own key, unique in the account.
   * @example "harbour-plant"
   */
  externalId: string;
  /** @example "Harbour plant" */
  name: string;
}

/** A page of an account's locations, the first one first. */
export interface AccountLocationList {
  items: AccountLocation[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}
