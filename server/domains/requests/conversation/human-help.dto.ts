/** Something that somebody tried before they asked for a human. */
export interface TriedStep {
  /**
   * In words that staff understands: what was searched, opened, answered or pressed.
   * @minLength 1 must hold at least one character
   * @maxLength 500 holds at most 500 characters
   * @example "Searched for: cannot sign in"
   */
  what: string;
  /**
   * When.
   * @isDateTime must be a moment such as 2026-03-09T10:00:00Z
   */
  at: Date;
}

/** Asks for a human. */
export interface HumanHelpInput {
  /**
   * Id or number of the request that it is about. Without it a request of the service `human-help` is made.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1042"
   */
  request?: string;
  /**
   * What the person wants to say. Plain text.
   * @maxLength 10000 holds at most 10,000 characters
   * @example "I still cannot sign in."
   */
  message?: string;
  /**
   * What they have tried, the first one first, so that nobody asks them to do it again.
   * @maxItems 20 holds at most 20 steps
   * @example [{ "what": "Searched for: cannot sign in", "at": "2026-03-09T10:00:00Z" }]
   */
  tried?: TriedStep[];
  /**
   * The location of the account that it concerns, where a request is made: its `externalId` or id. Of whoever is restricted to
   * several and says none it is that of their latest request, or else the first of theirs.
   * @maxLength 200 holds at most 200 characters
   * @example "harbour-plant"
   */
  location?: string;
}

/** That a human was asked for. */
export interface HumanHelp {
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  requestId: string;
  /**
   * The number of the request in which somebody will answer.
   * @example "REQ-1042"
   */
  number: string;
  /**
   * The entry of its timeline that carries what was tried.
   * @example "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  entryId: string;
  askedAt: Date;
}

/** That somebody wants to talk to a human about a request, and nobody has answered yet. */
export interface RequestHelpWanted {
  /**
   * The entry of its timeline that says what they have tried.
   * @example "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  entryId: string;
  at: Date;
}
