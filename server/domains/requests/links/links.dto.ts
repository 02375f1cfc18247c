import type { RelatedRequest } from '../bundles/parts.dto.js';

/** Says how a request has to do with another one. */
export interface LinkRequestsInput {
  /**
   * How the request of the path stands to the other one: it `relatesTo` it, `blocks` it, or is a `duplicateOf` it. The other one
   * says the reverse.
   * @example "blocks"
   */
  relation: 'relatesTo' | 'blocks' | 'duplicateOf';
  /**
   * Id or number of the other request.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "REQ-1043"
   */
  request: string;
}

/** How a request has to do with another one. */
export interface RequestLink {
  /**
   * How this one stands to the other. `splitFrom` was made out of it, `splitInto` is the reverse.
   * @example "blockedBy"
   */
  relation: 'relatesTo' | 'blocks' | 'blockedBy' | 'duplicateOf' | 'duplicatedBy' | 'splitFrom' | 'splitInto';
  request: RelatedRequest;
}
