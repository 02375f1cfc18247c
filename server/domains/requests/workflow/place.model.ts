import type { BranchStateDefinition, StateDefinition, WorkflowDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import { isClosed, stateOf } from '../workflow.model.js';
import { asItStands, begun, moved } from './parallel/branches.model.js';
import type { BranchDefinition, PlainStateDefinition } from './parallel/parallel.definition.js';

/** A state that a request comes to, or one of its branches. */
export interface EnteredPlace {
  state: BranchStateDefinition;
  /** The branch that comes there; null is the request itself. */
  branch: BranchDefinition | null;
}

/** What a move changes of where a request stands. */
interface Place {
  /** The state that was left: of the branch where one was moved. */
  from: PlainStateDefinition;
  /** The state in which the request is then, with what it means as its branches stand. */
  to: StateDefinition;
  /** The state and the beginnings of its branches, or where the branch has gone that moved. */
  places: EnteredPlace[];
  change: Partial<RequestDocument>;
}

/** What follows of a request's place when it enters a state: all branches of the state begin, those of the one before are over. */
export function entered(state: StateDefinition, at: Date, before?: RequestDocument): Omit<Place, 'from'> {
  const branches = begun(state, at);
  const to = asItStands(state, branches);
  const { category } = to;
  const hasAny = branches.length > 0 || (before?.branches ?? []).length > 0;
  return { to, places: placesIn(state), change: { category, ...(hasAny ? { branches } : {}) } };
}

/** All that begins when a state is entered. */
export function placesIn(state: StateDefinition): EnteredPlace[] {
  const branches = state.parallel?.branches ?? [];
  const first = branches.map((branch) => ({ state: stateOf(branch, branch.initial), branch }));
  return [{ state, branch: null }, ...first];
}

/** Where a request stands, or one of its branches. */
export function placeOf(
  workflow: WorkflowDefinition,
  { state: key, branches = [] }: Pick<RequestDocument, 'state' | 'branches'>,
  of?: string,
): EnteredPlace {
  const state = stateOf(workflow, key);
  const branch = state.parallel?.branches.find((one) => one.key === of);
  if (!branch) return { state, branch: null };
  const there = branches.find((one) => one.key === of)?.state ?? branch.initial;
  return { state: stateOf(branch, there), branch };
}

/** A request that goes from one state to another. */
export function requestMoved(
  from: StateDefinition,
  state: StateDefinition,
  request: RequestDocument,
  at: Date,
): Place {
  const { to, places, change } = entered(state, at, request);
  const closed = isClosed(to.category);
  return {
    ...{ from, to, places },
    change: {
      ...change,
      state: to.key,
      status: closed ? 'closed' : 'open',
      reached: [...request.reached, { state: to.key, at }],
      closedAt: closed ? at : null,
    },
  };
}

/** A request that stays in its state, in which a branch goes from one state to another. */
export function branchMoved(
  state: StateDefinition,
  branch: BranchDefinition,
  to: BranchStateDefinition,
  { branches: before = [] }: RequestDocument,
  at: Date,
): Place {
  const left = before.find(({ key }) => key === branch.key)?.state ?? branch.initial;
  const branches = moved(before, branch.key, to, at);
  const whole = asItStands(state, branches);
  const change = { branches, category: whole.category };
  return { from: stateOf(branch, left), to: whole, places: [{ state: to, branch }], change };
}
