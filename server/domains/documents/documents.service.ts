import type { Readable } from 'node:stream';
import { scopeFor } from '../../access/guard.js';
import type { BlobStore, ByteRange, StoredBlob } from '../../adapters/blob/blob.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError, type ErrorWords } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { AuditEntry, AuditLog } from '../../store/audit.js';
import type { Page } from '../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { DocumentQuery, UploadQuery } from './documents.query.js';
import type { RecordDirectory, RequestDirectory, RequestReference } from './documents.ports.js';
import type { DocumentsStore, FileDocument } from './documents.store.js';
import { countErrors, linkErrors, type AttachmentRules } from './attachment-rules.js';
import { nowhere, ownerOf, type FileOwner } from './file-owner.js';
import { cleanName, sniffType } from './file-type.js';
import { limited, peek } from './receive.js';

const DEFAULT_LIMIT = 20;

const EMPTY_FILE: ErrorWords = {
  en: ['The file is empty.', 'Send the bytes of the file as the body.'],
  de: ['Die Datei ist leer.', 'Senden Sie die Bytes der Datei als Inhalt.'],
};

/** A file on its way in. */
export interface Upload extends UploadQuery {
  /** The media type that the uploader claims. */
  claimedType: string;
  /** Bytes that the uploader announced, if so. */
  declaredSize: number | undefined;
  body: Readable;
}

/** A file on its way out. */
export interface Download {
  document: FileDocument;
  read(range?: ByteRange): Readable;
  /** Notes the access; awaited before the first byte leaves. */
  audited(range?: ByteRange): Promise<void>;
}

/** What documents are made of. */
export interface DocumentsParts {
  store: DocumentsStore;
  blobs: BlobStore;
  requests: RequestDirectory;
  records: RecordDirectory;
  unitOfWork: UnitOfWork;
  audit: AuditLog;
  /** Largest file in bytes. */
  maxBytes: number;
}

/** Files of requests and records. */
export class DocumentsService {
  constructor(private readonly parts: DocumentsParts) {}

  /** Takes a file: permission first, then the bytes, then its description; a file that fails on the way leaves nothing. */
  async upload(ctx: Context, upload: Upload): Promise<FileDocument> {
    const owner = await ownerOf(ctx, this.parts, upload);
    const { blob, contentType } = await this.receive(ctx, upload);
    const document = describe(ctx, upload, blob, contentType, owner);
    try {
      return await this.parts.unitOfWork.run(ctx, async (tx) => {
        await this.parts.store.insert(document, tx.session);
        tx.audit({
          action: 'document.upload',
          subjectId: document._id,
          facts: { size: document.size, contentType },
        });
        await owner?.note(tx, { id: document._id, name: document.name });
        return document;
      });
    } catch (error) {
      await this.parts.blobs.delete(blob.id).catch(() => undefined);
      throw error;
    }
  }

  private async receive(ctx: Context, upload: Upload): Promise<{ blob: StoredBlob; contentType: string }> {
    const { maxBytes } = this.parts;
    if ((upload.declaredSize ?? 0) > maxBytes)
      throw new PorticoError('payload_too_large', { extensions: { limit: maxBytes } });
    const { head, whole } = await peek(limited(upload.body, maxBytes));
    if (head.length === 0) {
      throw invalidInput(bodyError('', 'required', EMPTY_FILE));
    }
    const contentType = await sniffType(head, upload.claimedType);
    const blob = await this.parts.blobs.put(ctx.tenantId, whole);
    if (ctx.idempotency) ctx.idempotency.payloadDigest = blob.sha256;
    return { blob, contentType };
  }

  /** A page of the linked files that the caller may see. */
  async list(ctx: Context, query: DocumentQuery): Promise<Page<FileDocument>> {
    const scope = scopeFor(ctx, 'document.read');
    const { requests, records, store } = this.parts;
    const owner = {
      ...(query.request
        ? { requestId: (await requests.locate(ctx, query.request, 'request.read'))._id }
        : {}),
      ...(query.record ? { recordId: (await records.locate(ctx, query.record, 'record.read'))._id } : {}),
    };
    return store.list(scope, owner, { cursor: query.cursor, limit: query.limit ?? DEFAULT_LIMIT });
  }

  /** One file; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string): Promise<FileDocument> {
    const document = await this.parts.store.find(scopeFor(ctx, 'document.read'), id);
    if (!document) throw notFound();
    return document;
  }

  /** A file of the tenant, for whoever may ask about access to anything; null when there is none. */
  async lookUp(ctx: Context, id: string): Promise<FileDocument | null> {
    return this.parts.store.find(grantScope({ tenantId: ctx.tenantId }), id);
  }

  /** Files go where their record goes. */
  async moveOfRecord(
    ctx: Context,
    tx: Transaction,
    recordId: string,
    locationId: string | null,
  ): Promise<void> {
    await this.parts.store.move(grantScope({ tenantId: ctx.tenantId }), recordId, locationId, tx.session);
  }

  /** Files go to another department with all records of a type. */
  async moveToDepartment(
    ctx: Context,
    tx: Transaction,
    typeKey: string,
    department: string | null,
  ): Promise<void> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    await this.parts.store.moveToDepartment(scope, typeKey, department, tx.session);
  }

  /** Opens a file for reading. */
  async open(ctx: Context, id: string): Promise<Download> {
    const document = await this.parts.store.find(scopeFor(ctx, 'document.download'), id);
    if (!document) throw notFound();
    return {
      document,
      read: (range) => this.parts.blobs.open(document.blobId, range),
      audited: async (range) => {
        const facts: AuditEntry['facts'] = range ? { from: range.start, to: range.end } : {};
        await this.parts.audit.append(ctx, [{ action: 'document.download', subjectId: document._id, facts }]);
      },
    };
  }

  /** Links the caller's uploads to a new request, all or none. */
  async link(
    ctx: Context,
    tx: Transaction,
    ids: readonly string[],
    request: RequestReference,
    rules: AttachmentRules | null,
  ): Promise<{ id: string; name: string }[]> {
    const scope = scopeFor(ctx, 'document.read');
    const uploads = ids.length > 0 ? await this.parts.store.byIds(scope, ids, tx.session) : [];
    const known = new Map(uploads.map((document) => [document._id, document]));
    const errors = [
      ...countErrors(ids, rules),
      ...ids.flatMap((id, index) => linkErrors(known.get(id), index, rules)),
    ];
    if (errors.length > 0) throw invalidInput(...errors);
    const linked: { id: string; name: string }[] = [];
    for (const id of ids) {
      const document = await this.parts.store.link(scope, known.get(id) as FileDocument, request, tx.session);
      if (!document) throw new PorticoError('document_already_linked');
      linked.push({ id, name: document.name });
    }
    return linked;
  }
}

function describe(
  ctx: Context,
  upload: Upload,
  blob: StoredBlob,
  contentType: string,
  owner: FileOwner | null,
): FileDocument {
  const at = ctx.clock();
  return {
    _id: newId('doc', at),
    tenantId: ctx.tenantId,
    ...(owner?.place ?? nowhere(ctx)),
    ownerId: ctx.actor.id,
    uploadedBy: ctx.actor.name,
    linked: owner !== null,
    name: cleanName(upload.name),
    contentType,
    size: blob.size,
    sha256: blob.sha256,
    category: upload.category ?? null,
    blobId: blob.id,
    version: 1,
    createdAt: at,
  };
}
