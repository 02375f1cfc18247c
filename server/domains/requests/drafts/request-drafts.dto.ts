/** Which draft of a service: a person has one for each record, and one about none. */
export interface RequestDraftQuery {
  /**
   * Id of the record that the request is to be about: one that the caller may see. Absent: about none.
   * @maxLength 100 holds at most 100 characters
   * @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  record?: string;
}

/** Keeps answers that are not finished. */
export interface SaveRequestDraftInput {
  /**
   * The answers so far. They may lack what is required and be too short or misspelt; names that the form does not ask for these
   * answers, other types, and more than the form allows are refused. At most 65,536 characters as JSON.
   */
  data: { [key: string]: unknown };
}

/** A request that is being written, in a list. */
export interface RequestDraftSummary {
  /**
   * Key of the service.
   * @example "report-fault"
   */
  service: string;
  /** Id of the record that the request is to be about; null is about none. */
  record: string | null;
  /**
   * What the caller may do with it.
   * @example ["read", "save", "delete"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
  /** When it is deleted by itself: 30 days after it was saved last. */
  expiresAt: Date;
}

/** The caller's own drafts, newest first; there are never more than 50. */
export interface RequestDraftList {
  items: RequestDraftSummary[];
  /** Always null: they come whole. */
  nextCursor: string | null;
}

/** A request that is being written. Only the person who writes it ever sees it. */
export interface RequestDraft extends RequestDraftSummary {
  /** The answers so far, to be judged by the form as it is now. */
  data: { [key: string]: unknown };
}
