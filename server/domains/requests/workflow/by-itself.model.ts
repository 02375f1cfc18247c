import type { BranchStateDefinition, TransitionDefinition, WorkflowDefinition } from '../definition.js';
import { everyWay } from '../every-way.model.js';
import { stateOf, waysFrom } from '../workflow.model.js';
import { after } from './duration.model.js';
import { placeOf } from './place.model.js';
import type { PastMove } from './simulate.model.js';
import type { Standing } from './standing.model.js';

/** Where something stands when it is replayed: the request, or one of its branches. */
interface ReplayedPlace {
  state: BranchStateDefinition;
  /** Key of the branch; null is the request itself. */
  branch: string | null;
  since: Date;
  /** What the workflow could make there. */
  open: readonly TransitionDefinition[];
  /** What a move of the workflow there does to the request's own state. */
  leadsTo: (transition: TransitionDefinition) => string;
}

/** What would have happened at a place. */
interface Happening {
  transition: string;
  /** Key of the state of the request then. */
  to: string;
  reason: string;
}

/** The state of a request and those of its branches, each since when it is there. */
export function placesOf(workflow: WorkflowDefinition, standing: Standing, since: Date): ReplayedPlace[] {
  const { state: key, branches = [] } = standing;
  const ways = waysFrom(workflow, standing, null);
  const openOf = (of: string | null): TransitionDefinition[] =>
    ways.filter(({ branch }) => (branch?.key ?? null) === of).map(({ transition }) => transition);
  const own = { state: stateOf(workflow, key), branch: null, since, open: openOf(null) };
  return [
    { ...own, leadsTo: ({ to }) => to },
    ...branches.map((one): ReplayedPlace => {
      const { state } = placeOf(workflow, { state: key, branches: [...branches] }, one.key);
      return { state, branch: one.key, since: one.at, open: openOf(one.key), leadsTo: () => key };
    }),
  ];
}

/** Key of the branch that a move moved; null is the request itself. */
export function branchOf(workflow: WorkflowDefinition, { transition: key }: PastMove): string | null {
  return everyWay(workflow).find(({ transition }) => transition.key === key)?.branch?.key ?? null;
}

/** The timer of a place that would have run out before a move, and have made another one. */
export function earlyIn(
  { state, branch, since, open, leadsTo }: ReplayedPlace,
  move: PastMove,
): (Happening & { dueAt: Date })[] {
  const wanted = (key: string) => open.find((one) => one.key === key);
  const early = (state.timers ?? [])
    .map((timer) => ({ ...timer, dueAt: after(since, timer.after), way: wanted(timer.transition) }))
    .filter(({ dueAt, way }) => dueAt < move.at && way)
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
    .find(({ transition }) => transition !== move.transition);
  if (!early?.way) return [];
  const { key, dueAt, transition } = early;
  const where = branch === null ? state.key : `${state.key} in ${branch}`;
  const reason = `The timer ${key} of ${where} would have made ${transition} before.`;
  return [{ transition, to: leadsTo(early.way), dueAt, reason }];
}

/** How a place would have gone on by itself. What steps learn decides as well; without any, the conditions alone do. */
export function goingOn({ state, branch, open, leadsTo }: ReplayedPlace): Happening[] {
  if (state.steps?.length || !state.then?.length) return [];
  const next = state.then.flatMap((wanted) => open.filter(({ key }) => key === wanted))[0];
  if (!next) return [];
  const where = branch === null ? state.key : `${state.key} in ${branch}`;
  const reason = `${where} would have gone on by itself with ${next.key}.`;
  return [{ transition: next.key, to: leadsTo(next), reason }];
}
