import type { Context } from '../kernel/context.js';
import type { Transaction } from './unit-of-work.js';

/** A person whose data is disclosed or erased. */
export interface Person {
  id: string;
  /** Name, e-mail address and telephone number: texts are searched for them. Empty once they are erased. */
  identifiers: readonly string[];
  /** Their address in the form of `emailKey`; null when there is none. */
  emailKey: string | null;
}

/** One thing that is known of a person, as they are given it. */
export interface PersonalItem {
  /** What it is, for example `comment`. */
  kind: string;
  id: string;
  data: Readonly<Record<string, unknown>>;
  /** The bytes that belong to it. */
  file?: { name: string; blobId: string };
}

/** What a tenant must keep for some time, and why. */
export interface RetentionRule {
  what: 'comments' | 'requests';
  /** Days from the day on which the thing was made. */
  keepDays: number;
  /** For people, for example the paragraph of a law. */
  reason: string;
}

/** Things of one kind that an erasure left as they are. */
export interface Kept {
  what: string;
  count: number;
  /** When the last of them may go; null where they stay for good. */
  until: Date | null;
  /** In the tenant's words; null where `what` says it all. */
  reason: string | null;
}

/** An erasure under way. */
export interface Erasure {
  person: Person;
  retention: readonly RetentionRule[];
}

/** A bounded piece of an erasure. */
export interface ErasedChunk {
  /** Where the next piece begins; null when this was the last one. */
  after: string | null;
  /** How many things were deleted or made nameless. */
  erased: number;
  kept: readonly Kept[];
  /** Blobs that nothing names any more. */
  blobs: readonly string[];
  /** What this process has to take note of once the piece is committed; the others find out by themselves. */
  committed?: () => void;
}

/** What a domain knows of people in one of its collections. Each collection has one of these, or a reason why not. */
export interface PersonalData {
  /** The domain that it is of. */
  readonly domain: string;
  readonly collection: string;
  /** Everything about the person that is theirs to see: nothing of other people, and staff without names. */
  disclose(ctx: Context, person: Person): AsyncIterable<PersonalItem>;
  /**
   * Erases a piece, in the order of ids; safe to do again.
   * @param after Where the piece before ended; null for the first one.
   */
  erase(ctx: Context, erasure: Erasure, after: string | null, tx: Transaction): Promise<ErasedChunk>;
}
