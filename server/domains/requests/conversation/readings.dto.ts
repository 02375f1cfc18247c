/** Says up to where the timeline of a request was read. */
export interface RequestReadingInput {
  /**
   * Id of the latest entry that was seen. It and all before it are read; what was read before stays read.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  entry: string;
}

/** What is left. */
export interface RequestReading {
  /**
   * How much others have said since.
   * @isInt
   */
  unread: number;
}
