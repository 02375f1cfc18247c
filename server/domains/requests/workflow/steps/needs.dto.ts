import type { BranchName } from '../parallel/branches.dto.js';

/** An automatic step that failed for good. */
export interface RequestNeedsHuman {
  /** @example "resetPassword" */
  step: string;
  /**
   * Why.
   * @example "timeout"
   */
  code: string;
  at: Date;
  /** The branch whose step it was; absent where it was the request's own. */
  branch?: BranchName;
}
