import type { StateCategory, StateDefinition } from '../../definition.js';
import { isClosed, stateOf } from '../../workflow.model.js';
import type { NeedsHuman } from '../steps/steps.effect.js';
import type { JoinDefinition, ParallelDefinition, PlainStateDefinition } from './parallel.definition.js';

/** Where a branch of a request stands. There are such as long as the request is in the state that has the branches. */
export interface RunningBranch {
  /** Key of the branch. */
  key: string;
  /** Key of its state. */
  state: string;
  category: StateCategory;
  /** When it came there. */
  at: Date;
  /** How often it has moved since the request came into the state; absent is never. */
  turn?: number;
  /** The automatic step of its state that failed for good; absent where none did. */
  needsHuman?: NeedsHuman;
}

/** The branches of a state when a request enters it; none where nothing goes on side by side. */
export function begun({ parallel }: StateDefinition, at: Date): RunningBranch[] {
  return (parallel?.branches ?? []).map((branch) => {
    const { key: state, category } = stateOf(branch, branch.initial);
    return { key: branch.key, state, category, at };
  });
}

/** The branches when one of them has moved. */
export function moved(
  branches: readonly RunningBranch[],
  key: string,
  { key: state, category }: PlainStateDefinition,
  at: Date,
): RunningBranch[] {
  return branches.map((branch) =>
    branch.key === key ? { key, state, category, at, turn: (branch.turn ?? 0) + 1 } : branch,
  );
}

/** How many of so many branches must end well. */
export function neededBy({ mode, quorum = 1 }: JoinDefinition, count: number): number {
  if (mode === 'all') return count;
  return mode === 'any' ? 1 : quorum;
}

/** Key of the transition that follows from how the branches stand; null while it is open. */
export function wayOn(
  { join }: ParallelDefinition,
  branches: readonly Pick<RunningBranch, 'category'>[],
): string | null {
  const needed = neededBy(join, branches.length);
  const done = branches.filter(({ category }) => category === 'completed').length;
  if (done >= needed) return join.then;
  const failed = branches.filter(({ category }) => endOf(category) === 'failed').length;
  return branches.length - failed < needed ? (join.onFailure ?? null) : null;
}

/** How a branch stands in a state of this category. */
export function endOf(category: StateCategory): 'open' | 'done' | 'failed' {
  if (!isClosed(category)) return 'open';
  return category === 'completed' ? 'done' : 'failed';
}

/**
 * A state with what it means as its branches stand: where every branch that still goes on waits for the customer, the whole
 * request does. As long as one does not, somebody else has something to do.
 */
export function asItStands<T extends StateDefinition>(state: T, branches: readonly RunningBranch[] = []): T {
  const open = branches.filter(({ category }) => !isClosed(category));
  const waits = open.length > 0 && open.every(({ category }) => category === 'waiting_for_you');
  return waits ? { ...state, category: 'waiting_for_you' } : state;
}
