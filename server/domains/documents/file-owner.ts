import type { Context } from '../../kernel/context.js';
import { PorticoError, queryError, type ErrorWords } from '../../kernel/errors.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { RecordDirectory, RequestDirectory } from './documents.ports.js';
import type { FileDocument } from './documents.store.js';

const TWO_OWNERS: ErrorWords = {
  en: ['A file belongs to a request or to a record.', 'Leave `request` or `record` out.'],
  de: [
    'Eine Datei gehört zu einer Anfrage oder zu einem Datensatz.',
    'Lassen Sie `request` oder `record` weg.',
  ],
};

/** What a file says of the request or record that it belongs to. */
export type FilePlace = Pick<
  FileDocument,
  'accountId' | 'locationId' | 'department' | 'requestId' | 'requestNumber' | 'recordId' | 'recordType'
>;

/** A request or record that gets a file. */
export interface FileOwner {
  place: FilePlace;
  /** Tells of the file; the right to attach it is checked again inside the transaction. */
  note(tx: Transaction, document: { id: string; name: string }): Promise<void>;
}

/**
 * What an upload names as its owner; null names none.
 * @throws 404 or 403 for one that the caller may not see or give files, 400 for two.
 */
export async function ownerOf(
  ctx: Context,
  { requests, records }: { requests: RequestDirectory; records: RecordDirectory },
  named: { request?: string; record?: string },
): Promise<FileOwner | null> {
  if (named.request && named.record) {
    const errors = [queryError('/record', 'conflict', TWO_OWNERS)];
    throw new PorticoError('invalid_parameter', { errors });
  }
  if (named.request) {
    const request = await requests.locate(ctx, named.request, 'request.attachDocument');
    const { accountId, locationId, department } = request;
    const own = { requestId: request._id, requestNumber: request.number, recordId: null, recordType: null };
    return {
      place: { accountId, locationId, department, ...own },
      note: (tx, document) => requests.noteUpload(ctx, tx, request._id, document),
    };
  }
  if (named.record) {
    const record = await records.locate(ctx, named.record, 'record.attachDocument');
    const { accountId, locationId, department } = record;
    const own = { requestId: null, requestNumber: null, recordId: record._id, recordType: record.typeKey };
    return {
      place: { accountId, locationId, department, ...own },
      note: (tx, document) => records.noteUpload(ctx, tx, record._id, document),
    };
  }
  return null;
}

/** A file that belongs to nothing yet is its uploader's. */
export function nowhere({ actor }: Context): FilePlace {
  return {
    accountId: actor.kind === 'user' ? actor.accountId : null,
    locationId: null,
    department: null,
    requestId: null,
    requestNumber: null,
    recordId: null,
    recordType: null,
  };
}
