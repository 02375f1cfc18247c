import type { Context } from '../../kernel/context.js';
import type { Transaction } from '../../store/unit-of-work.js';

/** A request as documents need it. */
export interface RequestReference {
  _id: string;
  number: string;
  accountId: string;
  locationId: string | null;
  department: string | null;
}

/** A record as documents need it. */
export interface RecordReference {
  _id: string;
  typeKey: string;
  accountId: string;
  locationId: string | null;
  department: string | null;
}

/** What documents ask of records. */
export interface RecordDirectory {
  /** A record that the caller may see and do this with; 404 or 403 otherwise. */
  locate(ctx: Context, id: string, action: 'record.read' | 'record.attachDocument'): Promise<RecordReference>;
  /** Tells that a record has a new file, inside the transaction. */
  noteUpload(
    ctx: Context,
    tx: Transaction,
    id: string,
    document: { id: string; name: string },
  ): Promise<void>;
}

/** What documents ask of requests. */
export interface RequestDirectory {
  /** A request that the caller may see and do this with; 404 or 403 otherwise. */
  locate(
    ctx: Context,
    reference: string,
    action: 'request.read' | 'request.attachDocument',
  ): Promise<RequestReference>;
  /** Notes a file in the request's timeline and tells it, inside the transaction. */
  noteUpload(
    ctx: Context,
    tx: Transaction,
    reference: string,
    document: { id: string; name: string },
  ): Promise<void>;
}
