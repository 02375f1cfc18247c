import type { Readable } from 'node:stream';

/** A stored blob. */
export interface StoredBlob {
  id: string;
  /** Bytes. */
  size: number;
  /** SHA-256, lower-case hex. */
  sha256: string;
}

/** A range of bytes, both ends included, as HTTP counts. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where files lie. */
export interface BlobStore {
  /** Stores a stream whole or not at all: when the stream fails, nothing stays. */
  put(tenantId: string, source: Readable): Promise<StoredBlob>;
  /** The bytes, or a range of them. */
  open(id: string, range?: ByteRange): Readable;
  /** Deletes a blob; one that is gone already is no error. */
  delete(id: string): Promise<void>;
  /** Ids of all blobs that were stored before a moment, in batches. */
  olderThan(moment: Date): AsyncIterable<string[]>;
  /** Removes what uploads that broke off with their process left behind before a moment; to be called at least daily. */
  purgeUnfinished(moment: Date): Promise<void>;
}
