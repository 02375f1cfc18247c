import type { BrokenField } from './record-types.dto.js';

/** A record as the host knows it. */
export interface RecordImport {
  /**
   * The host's own key, unique in the type.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "SO-20418"
   */
  externalId: string;
  /**
   * The account that it belongs to: its `externalId` or id. It stays what it was when the record was made.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "brightwater"
   */
  account: string;
  /**
   * The location of the account that it concerns: its `externalId` or id. Absent or null concerns none in particular.
   * @maxLength 200 holds at most 200 characters
   * @example "harbour-plant"
   */
  location?: string | null;
  /** Every field, valid against the type's schema; what is left out is emptied. Not needed to delete. */
  data?: { [key: string]: unknown };
  /** `true` deletes the record: nobody sees it any more, until a later batch brings it back. */
  deleted?: boolean;
}

/** A batch of records of one type. */
export interface RecordBatchInput {
  /**
   * Why; it is kept in the history of what changes.
   * @maxLength 1000 holds at most 1000 characters
   * @example "Nightly sync"
   */
  reason?: string;
  /**
   * At most 1,000, each `externalId` once.
   * @minItems 1 must hold at least one record
   * @maxItems 1000 holds at most 1000 records
   * @example [{ "externalId": "SO-20418", "account": "brightwater", "data": { "number": "SO-20418", "status": "shipped" } }]
   */
  items: RecordImport[];
}

/** What became of one item, in the order of the batch. */
export interface RecordBatchResult {
  /** @example "SO-20418" */
  externalId: string;
  status: 'created' | 'updated' | 'unchanged' | 'deleted' | 'failed';
  /**
   * Null where it failed or never was.
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  id: string | null;
  /** What was wrong; pointers lead into the batch. Empty unless it failed. */
  errors: BrokenField[];
}

/** What became of a batch. */
export interface RecordBatch {
  /**
   * @isInt
   * @example 12
   */
  created: number;
  /**
   * @isInt
   * @example 3
   */
  updated: number;
  /**
   * @isInt
   * @example 985
   */
  unchanged: number;
  /**
   * @isInt
   * @example 0
   */
  deleted: number;
  /**
   * @isInt
   * @example 0
   */
  failed: number;
  results: RecordBatchResult[];
}
