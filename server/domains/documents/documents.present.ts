import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { PortalDocument } from './documents.dto.js';
import type { FileDocument } from './documents.store.js';

/** A file as the caller may see it. */
export function presentDocument(ctx: Context, document: FileDocument): PortalDocument {
  return {
    id: document._id,
    name: document.name,
    contentType: document.contentType,
    size: document.size,
    sha256: document.sha256,
    requestId: document.requestId,
    requestNumber: document.requestNumber,
    recordId: document.recordId,
    category: document.category,
    uploadedBy: document.uploadedBy,
    allowedActions: allowedVerbs(ctx, 'document', document).filter((verb) => verb !== 'upload'),
    createdAt: document.createdAt,
  };
}
