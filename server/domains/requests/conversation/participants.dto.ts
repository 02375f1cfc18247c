/** Adds somebody. */
export interface AddParticipantInput {
  /**
   * Id of a person who may see the request: of its account, or of the staff.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  person: string;
}

/** Somebody who is kept informed of a request. */
export interface RequestParticipant {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
  side: 'customer' | 'staff';
  /** Why they are: they asked for it, they work on it, or somebody added them. */
  part: 'requester' | 'assignee' | 'participant';
  /** When they were added; null for the requester and the assignee. */
  addedAt: Date | null;
}

/** Everybody who is kept informed of a request: the requester, who works on it, and those who were added. */
export interface RequestParticipantList {
  items: RequestParticipant[];
}
