import type { WorkflowDefinition } from '../../definition.js';
import type { RequestProgress, RequestState } from '../../requests.dto.js';
import { stateOf } from '../../workflow.model.js';
import { endOf, type RunningBranch } from './branches.model.js';
import type { BranchName, BranchProgress } from './branches.dto.js';
import type { PlainStateDefinition } from './parallel.definition.js';

/**
 * How far the branches of a request are, and what that means for the whole: where one waits for the customer, what they are to do is
 * what happens now. Nothing where its state has no branches.
 */
export function branchesIn(
  workflow: WorkflowDefinition,
  state: string,
  running: readonly RunningBranch[] = [],
  present: (state: PlainStateDefinition) => RequestState,
): Partial<RequestProgress> {
  const branches = (stateOf(workflow, state).parallel?.branches ?? []).flatMap((branch) => {
    const there = running.find(({ key }) => key === branch.key);
    return there ? [progressOf(branch, there, present)] : [];
  });
  if (branches.length === 0) return {};
  const asked = branches.filter(({ needsYou }) => needsYou).map(({ now }) => now);
  return { branches, ...(asked.length > 0 ? { now: asked.join(' '), needsYou: true } : {}) };
}

/** A branch of a state as a field of what belongs to it; nothing where it is the request's own. */
export function branchNamed(
  workflow: WorkflowDefinition,
  state: string,
  key: string | undefined,
): { branch?: BranchName } {
  const branch = stateOf(workflow, state).parallel?.branches.find((one) => one.key === key);
  return branch ? { branch: { key: branch.key, name: branch.name } } : {};
}

function progressOf(
  { key, name, states }: { key: string; name: string; states: readonly PlainStateDefinition[] },
  { state: there, at }: RunningBranch,
  present: (state: PlainStateDefinition) => RequestState,
): BranchProgress {
  const state = stateOf({ states }, there);
  const { category, now, next } = state;
  const status = endOf(category);
  const needsYou = category === 'waiting_for_you';
  return { key, name, state: present(state), status, now, next, needsYou, reachedAt: at };
}
