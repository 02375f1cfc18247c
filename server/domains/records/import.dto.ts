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

/** How far a source is, kept together with the batch or not at all. */
export interface SyncInput {
  /**
   * Key of the source that sends, for example of a connector.
   * @pattern ^[a-z][a-z0-9-]{0,99}$ must be lower-case words with hyphens, 100 characters at most
   * @example "erp"
   */
  source: string;
  /**
   * The source’s own mark of how far it is after this batch: a time, a sequence number, anything.
   * @minLength 1 must hold at least one character
   * @maxLength 1000 holds at most 1000 characters
   * @example "2026-03-09T10:20:00Z#18841"
   */
  cursor: string;
  /**
   * Where the source believes that it is now; null stands for the beginning. When it is somewhere else, another run was
   * faster: nothing is taken, and 409 `sync_conflict` says where it is. Absent: it is not looked at.
   * @maxLength 1000 holds at most 1000 characters
   * @example "2026-03-09T10:00:00Z#18790"
   */
  after?: string | null;
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
  sync?: SyncInput;
}

/** A field that people changed here, and that its source sends differently. */
export interface RecordConflict {
  /**
   * Name of the field.
   * @example "deliveryContact"
   */
  field: string;
  /** `kept`: the portal is the source of truth, the change stays. `overwritten`: the host is, the change is gone. */
  outcome: 'kept' | 'overwritten';
  /** When somebody changed it here. */
  changedAt: Date;
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
  /** Where it met changes that people made here. */
  conflicts: RecordConflict[];
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
  /**
   * How many fields met changes that people made here.
   * @isInt
   * @example 1
   */
  conflicts: number;
  results: RecordBatchResult[];
}

/** How far a source has brought the records of a type. */
export interface SyncCursor {
  /** @example "erp" */
  source: string;
  /** @example "2026-03-09T10:20:00Z#18841" */
  cursor: string;
  /** What its last batch did. */
  lastBatch: SyncCounts;
  /**
   * Seconds since its last batch.
   * @isInt
   * @example 42
   */
  lagSeconds: number;
  updatedAt: Date;
}

/** How many items of a batch went which way. */
export interface SyncCounts {
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
  /**
   * @isInt
   * @example 1
   */
  conflicts: number;
}

/** The sources of a record type. */
export interface SyncCursorList {
  items: SyncCursor[];
  /** Always null: cursors come whole. */
  nextCursor: string | null;
}
