import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../kernel/scope.js';
import { systemScope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { RequestReference } from './documents.ports.js';

/** A file's description as it is kept. */
export interface FileDocument extends Stored {
  accountId: string | null;
  /** Where its request or record belongs; null while it has none. */
  locationId: string | null;
  department: string | null;
  /** The uploader. */
  ownerId: string;
  uploadedBy: string;
  /** Whether it belongs to a request or a record. */
  linked: boolean;
  requestId: string | null;
  requestNumber: string | null;
  recordId: string | null;
  /** Key of that record's type. */
  recordType: string | null;
  name: string;
  contentType: string;
  size: number;
  sha256: string;
  category: string | null;
  blobId: string;
  version: number;
  createdAt: Date;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<FileDocument>(
  {
    _id: text,
    tenantId: text,
    accountId: maybeText,
    locationId: maybeText,
    department: maybeText,
    ownerId: text,
    uploadedBy: text,
    linked: { type: Boolean, required: true },
    requestId: maybeText,
    requestNumber: maybeText,
    recordId: maybeText,
    recordType: maybeText,
    name: text,
    contentType: text,
    size: number,
    sha256: text,
    category: maybeText,
    blobId: text,
    version: number,
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false },
);

/** Descriptions of files in the database; the bytes are blobs. */
export class DocumentsStore {
  /** Open to what its domain knows of people. */
  readonly documents: ScopedCollection<FileDocument>;

  constructor(connection: Connection) {
    this.documents = new ScopedCollection(connection, 'documents', schema.clone());
  }

  async find(scope: Scope, id: string): Promise<FileDocument | null> {
    return this.documents.findOne(scope, { _id: id });
  }

  async byIds(scope: Scope, ids: readonly string[], session: ClientSession): Promise<FileDocument[]> {
    return ids.length > 0 ? this.documents.find(scope, { _id: { $in: ids } }, { session }) : [];
  }

  /** A page of linked files, of one request or record if an id says so. */
  async list(
    scope: Scope,
    owner: { requestId?: string; recordId?: string },
    { cursor, limit }: { cursor: string | undefined; limit: number },
  ): Promise<Page<FileDocument>> {
    const filter = owner.requestId || owner.recordId ? owner : { linked: true };
    return this.documents.page(scope, filter, '-createdAt', { cursor, limit });
  }

  async insert(document: FileDocument, session: ClientSession): Promise<void> {
    await this.documents.insert([document], session);
  }

  /** Links an upload that is not linked yet; null when somebody else did. */
  async link(
    scope: Scope,
    document: FileDocument,
    request: RequestReference,
    session: ClientSession,
  ): Promise<FileDocument | null> {
    const change = {
      linked: true,
      requestId: request._id,
      requestNumber: request.number,
      accountId: request.accountId,
      locationId: request.locationId,
      department: request.department,
    };
    return this.documents.compareAndSet(scope, document._id, document.version, change, session);
  }

  /** Files of a record go to its new location with it. */
  async move(
    scope: Scope,
    recordId: string,
    locationId: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.documents.updateMany(scope, { recordId }, { $set: { locationId } }, session);
  }

  /** Gives the files of all records of a type to another department. */
  async moveToDepartment(
    scope: Scope,
    recordType: string,
    department: string | null,
    session: ClientSession,
  ): Promise<void> {
    await this.documents.updateMany(scope, { recordType }, { $set: { department } }, session);
  }

  /** Uploads that nobody linked until a moment. */
  async abandoned(moment: Date, limit: number): Promise<FileDocument[]> {
    const scope = systemScope('purge-abandoned-uploads');
    return this.documents.find(scope, { linked: false, createdAt: { $lt: moment } }, { limit });
  }

  /** Forgets an upload, unless it was linked meanwhile. */
  async forget(id: string): Promise<boolean> {
    return (
      (await this.documents.deleteMany(systemScope('purge-abandoned-uploads'), { _id: id, linked: false })) >
      0
    );
  }

  /** Which of these blobs some document has. */
  async blobsInUse(blobIds: readonly string[]): Promise<Set<string>> {
    const scope = systemScope('find-orphaned-blobs');
    const found = await this.documents.find(
      scope,
      { blobId: { $in: blobIds } },
      { projection: { blobId: 1 } },
    );
    return new Set(found.map((document) => document.blobId));
  }
}
