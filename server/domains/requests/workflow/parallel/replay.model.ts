import type { StateDefinition, WorkflowDefinition } from '../../definition.js';
import { stateOf, type ChosenWay } from '../../workflow.model.js';
import { factsOf, type Standing } from '../standing.model.js';
import { madeByItself } from '../ways.model.js';
import { begun, moved, wayOn, type RunningBranch } from './branches.model.js';

/** A move when something is replayed. */
interface Replayed {
  data: Record<string, unknown> | null;
  at: Date;
}

/** How things stand after a transition. */
export function afterMove(
  standing: Standing,
  { transition, to, branch }: ChosenWay,
  { data, at }: Replayed,
): Standing {
  const { state, branches = [], data: answers, request } = standing;
  const known = { data: answers, request, facts: { ...standing.facts, ...factsOf(transition.form, data) } };
  if (!branch) return { ...known, state: to.key, branches: begun(to, at) };
  return { ...known, state, branches: moved(branches, branch.key, to, at) };
}

/** What the workflow would do because of the branches as they stand; null while they are open, or where there are none. */
export function joinOf(
  { states, transitions }: WorkflowDefinition,
  { state: key, branches = [] }: Standing,
): { key: string; to: string; reason: string } | null {
  const { parallel } = stateOf({ states }, key);
  const way = parallel ? wayOn(parallel, branches) : null;
  if (way === null) return null;
  const { to } = stateOf({ states: transitions }, way);
  return { key: way, to, reason: `The branches of ${key} would have been joined by ${way}.` };
}

/** Whether the workflow made a transition because of branches that do not stand so, and for nothing else. */
export function joinedTooSoon(state: StateDefinition, { branches = [] }: Standing, key: string): boolean {
  const { parallel } = state;
  if (!parallel || madeByItself(state).includes(key)) return false;
  const { then, onFailure } = parallel.join;
  return [then, onFailure].includes(key) && wayOn(parallel, branches) !== key;
}

/** Where a request would be, if that is not where it is. */
export function otherPlace(
  { state, branches = [] }: Standing,
  past: { state: string; branches?: readonly RunningBranch[] },
): string | null {
  if (state !== past.state) return `It would be in ${state}, and is in ${past.state}.`;
  const placesOf = (of: readonly RunningBranch[]): string =>
    of.map((branch) => `${branch.key} in ${branch.state}`).join(', ') || 'none';
  const [would, is] = [placesOf(branches), placesOf(past.branches ?? [])];
  return would === is ? null : `Its branches would be ${would}, and are ${is}.`;
}
