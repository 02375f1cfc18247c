import type { PageQuery } from '../../store/page-query.js';

/** What a file is, beside its bytes. */
export interface UploadQuery {
  /**
   * File name. Path separators and control characters are removed.
   * @minLength 1 must hold at least one character
   * @maxLength 255 holds at most 255 characters
   * @example "leak.jpg"
   */
  name: string;
  /**
   * Id or number of the request that it belongs to. Absent: it stays the uploader's own until a request is submitted
   * with its id; after 24 hours without one it is deleted.
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  request?: string;
  /**
   * Id of the record that it belongs to, instead of a request.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
  /**
   * What kind of document it is.
   * @minLength 1 must hold at least one character
   * @maxLength 60 holds at most 60 characters
   * @example "photo"
   */
  category?: string;
}

/** Filters and page of a list of files. */
export interface DocumentQuery extends PageQuery {
  /**
   * Only files of this request: its id or number.
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  request?: string;
  /**
   * Only files of this record: its id. Files of requests about it are theirs.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
}
