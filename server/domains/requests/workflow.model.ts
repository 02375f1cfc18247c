import type {
  StateCategory,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from './definition.js';
import type { BranchDefinition } from './workflow/parallel/parallel.definition.js';
import { everyWay, type Way } from './every-way.model.js';
import { holds, isMaker, type Maker, type Standing } from './workflow/standing.model.js';

/** A state that a request has reached. */
export interface Reached {
  state: string;
  at: Date;
}

/** How far a request is. */
export interface Progress {
  steps: {
    key: string;
    name: string;
    status: 'done' | 'current' | 'upcoming' | 'skipped';
    reachedAt: Date | null;
  }[];
  now: string;
  next: string | null;
  needsYou: boolean;
}

const CLOSED: readonly StateCategory[] = ['completed', 'rejected', 'cancelled'];

/** Whether a request in a state of this category is over. */
export const isClosed = (category: StateCategory): boolean => CLOSED.includes(category);

/** The state with this key; a published workflow, or branch of one, has every state that its requests are in. */
export function stateOf<T extends { key: string }>(workflow: { states: readonly T[] }, key: string): T {
  const state = workflow.states.find((candidate) => candidate.key === key);
  if (!state) throw new Error(`The workflow has no state ${key}.`);
  return state;
}

/** The ways that somebody may go now: they lead out of where the request stands, are theirs, and their conditions hold. */
export function waysFrom(workflow: WorkflowDefinition, standing: Standing, maker: Maker): Way[] {
  return everyWay(workflow).filter((way) => isMaker(way.transition, maker) && leadsOut(way, standing));
}

/** The transitions of the same ways. */
export function transitionsFrom(
  workflow: WorkflowDefinition,
  standing: Standing,
  maker: Maker,
): TransitionDefinition[] {
  return waysFrom(workflow, standing, maker).map(({ transition }) => transition);
}

/** Whether a transition can be made as things stand, whoever makes it. */
const leadsOut = (way: Way, standing: Standing): boolean =>
  isThere(way, standing) && holds(way.transition.when, standing);

/** Whether a transition leads out of where the request stands, or its branch. */
export function isThere({ transition, branch, within }: Way, { state, branches = [] }: Standing): boolean {
  if (within && within.key !== state) return false;
  const place = branch ? branches.find(({ key }) => key === branch.key)?.state : state;
  return place !== undefined && transition.from.includes(place);
}

/** What became of the wish to make a transition. */
export type TransitionChoice =
  | (ChosenWay & { kind: 'ok' })
  | { kind: 'unknown'; known: string[] }
  | { kind: 'unavailable'; available: string[] }
  | { kind: 'forbidden' };

/** A transition that can be made. */
export interface ChosenWay {
  transition: TransitionDefinition;
  /** Where it leads: to a state of the branch where it moves one. */
  to: StateDefinition;
  /** The branch that it moves; null where it moves the request. */
  branch: BranchDefinition | null;
}

/** Looks whether somebody can make a transition as things stand; the workflow itself may make all. */
export function chooseTransition(
  workflow: WorkflowDefinition,
  standing: Standing,
  key: string,
  maker: Maker,
): TransitionChoice {
  const ways = everyWay(workflow);
  const way = ways.find(({ transition }) => transition.key === key);
  if (!way) return { kind: 'unknown', known: ways.map(({ transition }) => transition.key) };
  if (!isMaker(way.transition, maker)) return { kind: 'forbidden' };
  if (!leadsOut(way, standing)) {
    const available = transitionsFrom(workflow, standing, maker);
    return { kind: 'unavailable', available: available.map((candidate) => candidate.key) };
  }
  const { transition, branch } = way;
  return { kind: 'ok', transition, branch, to: stateOf<StateDefinition>(branch ?? workflow, transition.to) };
}

/** The way of a request for a progress display: the usual steps, and the end it took when it left them. */
export function progressOf(
  workflow: WorkflowDefinition,
  current: string,
  reached: readonly Reached[],
): Progress {
  const state = stateOf(workflow, current);
  const closed = isClosed(state.category);
  const times = new Map(reached.map(({ state: key, at }) => [key, at]));
  const here = closed ? -1 : currentStep(workflow, current, times);
  const steps = workflow.steps.map((key, index) => ({
    key,
    name: stateOf(workflow, key).name,
    status: statusOf(index, here, closed, times.has(key)),
    // A step that lies ahead again, because the request came back, has not been reached.
    reachedAt: (closed || index <= here ? times.get(key) : null) ?? null,
  }));
  if (closed && !workflow.steps.includes(current)) {
    steps.push({ key: current, name: state.name, status: 'done', reachedAt: times.get(current) ?? null });
  }
  return { steps, now: state.now, next: state.next, needsYou: state.category === 'waiting_for_you' };
}

/** A state beside the usual way (waiting for the customer, say) counts as the last step that was reached. */
function currentStep(
  workflow: WorkflowDefinition,
  current: string,
  times: ReadonlyMap<string, Date>,
): number {
  const index = workflow.steps.indexOf(current);
  if (index >= 0) return index;
  return workflow.steps.reduce((last, key, candidate) => (times.has(key) ? candidate : last), 0);
}

function statusOf(
  index: number,
  here: number,
  closed: boolean,
  reached: boolean,
): 'done' | 'current' | 'upcoming' | 'skipped' {
  if (closed) return reached ? 'done' : 'skipped';
  if (index === here) return 'current';
  if (index > here) return 'upcoming';
  return reached ? 'done' : 'skipped';
}
