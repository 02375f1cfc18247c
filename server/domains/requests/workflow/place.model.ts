import type { StateDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import { isClosed, stateOf } from '../workflow.model.js';
import { asItStands, begun, moved } from './parallel/branches.model.js';
import type { BranchDefinition, PlainStateDefinition } from './parallel/parallel.definition.js';

/** What a move changes of where a request stands. */
interface Place {
  /** The state that was left: of the branch where one was moved. */
  from: PlainStateDefinition;
  /** The state in which the request is then, with what it means as its branches stand. */
  to: StateDefinition;
  change: Partial<RequestDocument>;
}

/** What follows of a request's place when it enters a state: all branches of the state begin, those of the one before are over. */
export function entered(state: StateDefinition, at: Date, before?: RequestDocument): Omit<Place, 'from'> {
  const branches = begun(state, at);
  const to = asItStands(state, branches);
  const { category } = to;
  const hasAny = branches.length > 0 || (before?.branches ?? []).length > 0;
  return { to, change: { category, ...(hasAny ? { branches } : {}) } };
}

/** A request that goes from one state to another. */
export function requestMoved(
  from: StateDefinition,
  state: StateDefinition,
  request: RequestDocument,
  at: Date,
): Place {
  const { to, change } = entered(state, at, request);
  const closed = isClosed(to.category);
  return {
    ...{ from, to },
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
  to: PlainStateDefinition,
  { branches: before = [] }: RequestDocument,
  at: Date,
): Place {
  const left = before.find(({ key }) => key === branch.key)?.state ?? branch.initial;
  const branches = moved(before, branch.key, to, at);
  const whole = asItStands(state, branches);
  return { from: stateOf(branch, left), to: whole, change: { branches, category: whole.category } };
}
