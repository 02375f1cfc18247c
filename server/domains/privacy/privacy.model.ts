import type { Stored } from '../../store/scoped-collection.js';
import type { Kept } from '../../store/personal-data.js';

/** What a person can ask about their data. */
export type PrivacyKind = 'disclosure' | 'erasure';

/** Where a privacy request stands. */
export type PrivacyStatus = 'received' | 'processing' | 'completed' | 'rejected';

/** Something that happened to a privacy request. */
export interface PrivacyHappening {
  at: Date;
  what: 'received' | 'approved' | 'rejected' | 'held' | 'resumed' | 'completed' | 'archiveExpired';
  /** Id of the person; null when it happened by itself. */
  by: string | null;
}

/** A privacy request as it is kept. */
export interface PrivacyRequestDocument extends Stored {
  /** The person whose data it is about. */
  ownerId: string;
  kind: PrivacyKind;
  status: PrivacyStatus;
  /** Who asked for it: the person, or somebody who runs the portal. */
  requestedBy: string;
  reason: string | null;
  decisionReason: string | null;
  /** By when it has to be answered. */
  deadline: Date;
  /** The task that does it; null before that. */
  jobId: string | null;
  /** What is gathered already, one blob for each collection; empty when the archive is whole. */
  parts: ArchivePart[];
  archive: { blobId: string; size: number; expiresAt: Date } | null;
  /** How many things were deleted or made nameless. */
  erased: number;
  kept: Kept[];
  history: PrivacyHappening[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** What is gathered of one collection. */
export interface ArchivePart {
  domain: string;
  collection: string;
  blobId: string;
}

/** Days for which an archive can be downloaded. */
export const ARCHIVE_DAYS = 7;

/** The status in which requests wait for somebody or something. */
export const OPEN: readonly PrivacyStatus[] = ['received', 'processing'];

/**
 * One month after a moment (GDPR, Art. 12(3)): the same day of the next month or, where that has none, its last one (Regulation
 * 1182/71, Art. 3(2)(c)).
 */
export function oneMonthAfter(at: Date): Date {
  const next = new Date(at);
  next.setUTCMonth(next.getUTCMonth() + 1);
  // The day before the first of the month after: setting day 0.
  if (next.getUTCDate() !== at.getUTCDate()) next.setUTCDate(0);
  return next;
}
