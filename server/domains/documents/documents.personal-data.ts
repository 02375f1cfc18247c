import { FORMER_MEMBER, scrub } from '../../kernel/pseudonym.js';
import { each, eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { DocumentsStore } from './documents.store.js';

/** Their uploads. What is linked to a request belongs to the account; the rest goes with its bytes. */
export function documentsOfPeople({ documents }: DocumentsStore): PersonalData {
  return {
    domain: 'documents',
    collection: 'documents',
    async *disclose(ctx, { id }) {
      for await (const document of each(documents, ctx, { ownerId: id })) {
        const { _id, name, contentType, size, sha256, category, requestId, createdAt, blobId } = document;
        const data = { name, contentType, size, sha256, category, requestId, createdAt };
        yield { kind: 'document', id: _id, data, file: { name: `${_id}-${name}`, blobId } };
      }
    },
    erase: (ctx, { person: { id, identifiers } }, after, tx) =>
      eraseEach(documents, ctx, { filter: { ownerId: id }, after }, tx, ({ linked, blobId, name }) =>
        linked
          ? {
              keep: { what: 'files', count: 1, until: null, reason: null },
              set: { uploadedBy: FORMER_MEMBER, name: scrub(name, identifiers) },
            }
          : { delete: true, blobId },
      ),
  };
}
