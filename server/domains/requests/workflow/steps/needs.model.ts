import type { RequestDocument } from '../../requests.store.js';
import type { NeedsHuman } from './steps.effect.js';

type Needing = Pick<RequestDocument, 'needsHuman' | 'branches'>;

/**
 * What changes of a request once a step has failed for good. Several branches may need a human at once: the request tells of one,
 * each branch keeps its own.
 */
export function withNeed(
  { needsHuman, branches }: Needing,
  need: NeedsHuman,
): Partial<Pick<RequestDocument, 'needsHuman' | 'branches'>> {
  const kept = branches?.map((branch) =>
    branch.key === need.branch ? { ...branch, needsHuman: need } : branch,
  );
  return { needsHuman: needsHuman ?? need, ...(need.branch !== undefined && kept ? { branches: kept } : {}) };
}

/** What of a request needs a human once one of its branches has moved, so that somebody has looked after that. */
export function nextNeed({ needsHuman, branches = [] }: Needing, moved: string): NeedsHuman | null {
  if (needsHuman?.branch !== moved) return needsHuman;
  const others = branches.filter(({ key }) => key !== moved).map((one) => one.needsHuman ?? null);
  return others.find((need) => need !== null) ?? null;
}
