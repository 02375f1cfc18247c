import type { StateCategory, StateDefinition, WorkflowDefinition } from '../../definition.js';
import { atOnceFrom, type AtOnce } from '../ways.model.js';
import { endOf, neededBy } from './branches.model.js';
import type { BranchDefinition } from './parallel.definition.js';

/** What joins may make without a human and without a wait, since branches go by themselves to their ends; by the key of the state. */
export function joinsAtOnce({ states }: WorkflowDefinition): AtOnce {
  return Object.fromEntries(states.map((state) => [state.key, waysAtOnce(state)]));
}

function waysAtOnce({ parallel }: StateDefinition): string[] {
  if (!parallel) return [];
  const { branches, join } = parallel;
  const ends = branches.map(categoriesAtOnce);
  const count = (how: 'done' | 'failed'): number =>
    ends.filter((found) => found.some((category) => endOf(category) === how)).length;
  const needed = neededBy(join, branches.length);
  return [
    ...(count('done') >= needed ? [join.then] : []),
    ...(join.onFailure !== undefined && branches.length - count('failed') < needed ? [join.onFailure] : []),
  ];
}

/** What the states mean to which a branch goes from its beginning without a human and without a wait. */
function categoriesAtOnce(branch: BranchDefinition): StateCategory[] {
  const seen = new Set([branch.initial]);
  // A state that there is not is told of elsewhere.
  const stateOf = (key: string) => branch.states.filter((state) => state.key === key);
  for (const key of seen)
    for (const state of stateOf(key)) for (const to of atOnceFrom(state, branch.transitions)) seen.add(to);
  return [...seen].flatMap((key) => stateOf(key).map(({ category }) => category));
}
