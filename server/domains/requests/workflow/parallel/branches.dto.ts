import type { RequestState } from '../../requests.dto.js';

/** A branch by key and name. */
export interface BranchName {
  /** @example "finance" */
  key: string;
  /** @example "Finance" */
  name: string;
}

/** How far one of the branches is that go on side by side. */
export interface BranchProgress {
  /** @example "finance" */
  key: string;
  /** @example "Finance" */
  name: string;
  state: RequestState;
  /** `done` has ended well, `failed` has ended otherwise. */
  status: 'open' | 'done' | 'failed';
  /**
   * What happens there now.
   * @example "Accounting checks the amount."
   */
  now: string;
  /** What comes next there; null when nothing does. */
  next: string | null;
  /** Whether the customer must do something before it goes on. */
  needsYou: boolean;
  /** When the branch came into its state. */
  reachedAt: Date;
}
