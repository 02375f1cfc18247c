import { scrub } from '../../kernel/pseudonym.js';
import { each, eraseEach } from '../../store/each.js';
import type { ErasedChunk, PersonalData } from '../../store/personal-data.js';
import type { HoldsStore } from './holds.store.js';
import type { PrivacyStore } from './privacy.store.js';

const domain = 'privacy';

/** What they asked about their data. That they asked stays, as proof; archives go. */
export function privacyRequestsOfPeople({ requests }: PrivacyStore): PersonalData {
  return {
    domain,
    collection: 'privacyRequests',
    async *disclose(ctx, { id }) {
      for await (const request of each(requests, ctx, { ownerId: id })) {
        const { _id, kind, status, reason, decisionReason, deadline, createdAt } = request;
        const data = { type: kind, status, reason, decisionReason, deadline, createdAt };
        yield { kind: 'privacy-request', id: _id, data };
      }
    },
    async erase(ctx, { person: { id, identifiers } }, after, tx): Promise<ErasedChunk> {
      const blobs: string[] = [];
      const chunk = await eraseEach(requests, ctx, { filter: { ownerId: id }, after }, tx, (request) => {
        const { archive, parts, kind, status } = request;
        blobs.push(...parts.map(({ blobId }) => blobId), ...(archive ? [archive.blobId] : []));
        const isPending = kind === 'disclosure' && status !== 'completed';
        return {
          set: {
            reason: scrub(request.reason, identifiers),
            decisionReason: scrub(request.decisionReason, identifiers),
            archive: null,
            parts: [],
            ...(isPending ? { status: 'rejected' as const } : {}),
          },
        };
      });
      return { ...chunk, blobs };
    },
  };
}

/** What kept their data from erasure. None holds while it is erased. */
export function holdsOfPeople({ holds }: HoldsStore): PersonalData {
  return {
    domain,
    collection: 'legalHolds',
    async *disclose(ctx, { id }) {
      for await (const { _id, createdAt, releasedAt } of each(holds, ctx, { userId: id }))
        yield { kind: 'legal-hold', id: _id, data: { createdAt, releasedAt } };
    },
    erase: (ctx, { person: { id, identifiers } }, after, tx) =>
      eraseEach(holds, ctx, { filter: { userId: id }, after }, tx, ({ reason, releaseReason }) => ({
        set: { reason: scrub(reason, identifiers), releaseReason: scrub(releaseReason, identifiers) },
      })),
  };
}
