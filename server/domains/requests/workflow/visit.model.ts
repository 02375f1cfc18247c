import type { RequestDocument } from '../requests.store.js';

/** Which visit of a state a request is in, or one of its branches: it is told from all earlier ones of the same state. */
export interface Visit {
  visit: number;
  /** The branch that is in the state, and how often it had moved before; absent is the request itself. */
  branch?: { key: string; turn: number };
}

type Whereabouts = Pick<RequestDocument, 'reached' | 'branches'>;

/**
 * The visit in which a request is now.
 * @param branch Key of the branch that is meant; none means the request itself.
 */
export function visitOf({ reached, branches = [] }: Whereabouts, branch?: string): Visit {
  const visit = reached.length;
  if (branch === undefined) return { visit };
  const turn = branches.find(({ key }) => key === branch)?.turn ?? 0;
  return { visit, branch: { key: branch, turn } };
}

/** Whether a request is still in a visit. */
export function isIn(request: Whereabouts, { visit, branch }: Visit): boolean {
  const now = visitOf(request, branch?.key);
  return now.visit === visit && now.branch?.turn === branch?.turn;
}
