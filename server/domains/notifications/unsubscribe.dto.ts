/** What mail programs send to end e-mail with one click (RFC 8058). */
export interface UnsubscribeInput {
  /**
   * Always `One-Click`.
   * @example "One-Click"
   */
  'List-Unsubscribe': 'One-Click';
}
