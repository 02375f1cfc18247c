/** A file. */
export interface PortalDocument {
  /** @example "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "leak.jpg" */
  name: string;
  /**
   * What the bytes are, found by looking at them; what the uploader claimed counts only where bytes do not tell.
   * @example "image/jpeg"
   */
  contentType: string;
  /**
   * Bytes.
   * @isInt
   * @example 48213
   */
  size: number;
  /**
   * SHA-256 of the bytes, lower-case hex.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  sha256: string;
  /** The request that it belongs to; null until it is linked, and where it belongs to a record. */
  requestId: string | null;
  /** Number of that request. */
  requestNumber: string | null;
  /** The record that it belongs to; null where it belongs to a request, or to nothing yet. */
  recordId: string | null;
  /**
   * What kind of document it is.
   * @example "photo"
   */
  category: string | null;
  /**
   * Who uploaded it.
   * @example "Mara Lindqvist"
   */
  uploadedBy: string;
  /**
   * What the caller may do with it.
   * @example ["read", "download"]
   */
  allowedActions: string[];
  createdAt: Date;
}

/** A page of files, newest first. */
export interface PortalDocumentList {
  items: PortalDocument[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}
