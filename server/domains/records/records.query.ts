import type { PageQuery } from '../../store/page-query.js';

/** Filters, search, order and page of a list of records. */
export interface RecordQuery extends PageQuery {
  /**
   * Key of the record type, see `GET /v1/record-types`.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "order"
   */
  type: string;
  /**
   * Only records that fit each of these: `field:operator:value`. The field is one of the type's that is `filterable` for you
   * (`data.status`), or `externalId`, `createdAt` or `updatedAt`; the operator is `eq`, `ne`, `lt`, `lte`, `gt`, `gte`, or `in`
   * with values between commas. Values are read as the schema says.
   * @maxItems 10 holds at most 10 filters
   * @example ["data.status:in:open,shipped", "data.dueOn:gte:2026-01-01"]
   */
  filter?: string[];
  /**
   * Only records that hold all of these words, or words that begin so, in the fields that you may search.
   * @maxLength 200 holds at most 200 characters
   * @example "KP-80 harbour"
   */
  search?: string;
  /**
   * The order: one of the type's `sorts`, with `-` for the other way round. Records without a value come last. Without it the
   * newest come first.
   * @maxLength 100 holds at most 100 characters
   * @example "-data.dueOn"
   */
  sort?: string;
  /**
   * Fields whose values are counted, between commas: at most 5 that are `filterable` for you. What is counted fits the search
   * and all filters but those of the same field.
   * @maxLength 400 holds at most 400 characters
   * @example "data.status"
   */
  facets?: string;
  /**
   * Only records of this account: its id. Customers see their own account's in any case.
   * @maxLength 100 holds at most 100 characters
   */
  account?: string;
  /**
   * Only records that concern this location: its id.
   * @maxLength 100 holds at most 100 characters
   */
  location?: string;
}
