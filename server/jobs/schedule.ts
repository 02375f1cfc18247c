import type { BlobStore } from '../adapters/blob/blob.js';
import type { DocumentsStore } from '../domains/documents/documents.store.js';
import type { AuditSealer } from '../domains/audit/sealer.js';
import type { PrivacyStore } from '../domains/privacy/privacy.store.js';
import type { SigningKeys } from '../domains/identity/signing-keys.js';
import type { UsageCounter } from '../domains/requests/form-usage/usage-counter.js';
import type { UsualTimes } from '../domains/requests/promise/usual.js';
import type { Clock } from '../kernel/clock.js';
import type { Job } from './runner.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long an upload waits for the request that names it. */
const UPLOAD_KEPT_MS = 24 * HOUR;
const AT_ONCE = 100;

/** What jobs work on. */
export interface JobParts {
  documents: DocumentsStore;
  blobs: BlobStore;
  signingKeys: SigningKeys;
  sealer: AuditSealer;
  archives: PrivacyStore;
  usageCounter: UsageCounter;
  usualTimes: UsualTimes;
  clock: Clock;
}

/** Everything that happens by itself. */
export function schedule(parts: JobParts): Job[] {
  const { documents, blobs, signingKeys, sealer, archives, usageCounter, usualTimes, clock } = parts;
  const longAgo = (): Date => new Date(clock().getTime() - UPLOAD_KEPT_MS);
  return [
    {
      name: 'purge-abandoned-uploads',
      everyMs: 10 * MINUTE,
      run: async () => {
        for (const { _id, blobId } of await documents.abandoned(longAgo(), AT_ONCE)) {
          if (await documents.forget(_id)) await blobs.delete(blobId);
        }
      },
    },
    {
      name: 'purge-orphaned-blobs',
      everyMs: HOUR,
      run: async () => {
        await blobs.purgeUnfinished(longAgo());
        for await (const ids of blobs.olderThan(longAgo())) {
          const used = [await documents.blobsInUse(ids), await archives.blobsInUse(ids)];
          for (const id of ids) if (!used.some((some) => some.has(id))) await blobs.delete(id);
        }
      },
    },
    {
      name: 'purge-privacy-archives',
      everyMs: 10 * MINUTE,
      run: async () => {
        for (const { _id, archive } of await archives.withExpiredArchive(clock(), AT_ONCE)) {
          if (archive) await blobs.delete(archive.blobId);
          await archives.forgetArchive(_id, clock());
        }
      },
    },
    {
      // Drafts whose time is over go, and what became of forms is counted.
      name: 'count-form-usage',
      everyMs: 10 * MINUTE,
      run: () => usageCounter.run(),
    },
    {
      // What is usual changes slowly.
      name: 'compute-usual-times',
      everyMs: 6 * HOUR,
      run: () => usualTimes.run(),
    },
    {
      name: 'seal-audit',
      everyMs: 1_000,
      isNeeded: () => sealer.isNeeded(),
      run: () => sealer.run(),
    },
    {
      // Publishes the coming key a whole period ahead of its first signature.
      name: 'rotate-signing-keys',
      everyMs: HOUR,
      run: async () => void (await signingKeys.publicKeys()),
    },
  ];
}
