/** A signature among the answers: that it was given, when, and to which answers exactly. */
export interface RequestSignature {
  /**
   * JSON pointer to it in `data`.
   * @example "/signature"
   */
  pointer: string;
  /**
   * SHA-256 (hex) of all answers as they arrived: JSON with the members of objects sorted by name and without white space.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  sha256: string;
  /** When it arrived. */
  at: Date;
}
