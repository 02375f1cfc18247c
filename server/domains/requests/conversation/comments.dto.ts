import type { TimelineEntry } from '../requests.dto.js';

/** A comment on a request. */
export interface CommentInput {
  /**
   * Plain text.
   * @minLength 1 must hold at least one character
   * @maxLength 10000 holds at most 10,000 characters
   * @example "The spare part left our warehouse this morning."
   */
  body: string;
  /**
   * `internal` notes are seen by staff only. Absent means `public`.
   * @example "public"
   */
  visibility?: 'public' | 'internal';
  /**
   * Ids of files that the caller uploaded beforehand with `POST /v1/documents`. They come with a public comment: whoever sees the
   * request sees them. An internal note takes none.
   * @maxItems 10 holds at most 10 ids
   * @example ["doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  documents?: string[];
  /**
   * Ids of people whom the comment addresses; each is notified. They must be able to read it: an internal note mentions staff only.
   * @maxItems 20 names at most 20 people
   * @example ["usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  mentions?: string[];
}

/** Changes a comment. What is left out stays. */
export interface UpdateCommentInput {
  /**
   * The whole new text.
   * @minLength 1 must hold at least one character
   * @maxLength 10000 holds at most 10,000 characters
   * @example "The spare part left our warehouse this afternoon."
   */
  body?: string;
  /**
   * Ids of all people whom the comment addresses. Those who are new are notified.
   * @maxItems 20 names at most 20 people
   * @example ["usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"]
   */
  mentions?: string[];
}

/** What a comment said before it was changed. */
export interface EarlierText {
  /** @example "The spare part left our warehouse this morning." */
  body: string;
  /** Until when it said so. */
  until: Date;
}

/** A comment with what it said before. */
export interface Comment extends TimelineEntry {
  /**
   * What it said before, the oldest first: for staff, and for whoever wrote it. Null to others. Of a comment that was changed very
   * often the first text and the latest 19 are kept.
   */
  earlier: EarlierText[] | null;
}
