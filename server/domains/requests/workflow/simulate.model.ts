import { validate, type SchemaObject } from '../../../../forms/index.js';
import type { ServiceDefinition } from '../definition.js';
import { chooseTransition, isClosed, isThere, stateOf } from '../workflow.model.js';
import { begun, type RunningBranch } from './parallel/branches.model.js';
import { afterMove, joinedTooSoon, joinOf, otherPlace } from './parallel/replay.model.js';
import { everyWay } from '../every-way.model.js';
import { branchOf, earlyIn, goingOn, placesOf } from './by-itself.model.js';
import type { Maker, Standing } from './standing.model.js';

/** A move that a request made in the past. */
export interface PastMove {
  /** Key of the transition. */
  transition: string;
  at: Date;
  /** What its form was answered with; null for nothing. */
  data: Record<string, unknown> | null;
  /** Who made it; null is the workflow itself. */
  by: Maker;
}

/** A request of the past, with all that happened to it. */
export interface PastRequest {
  id: string;
  submittedAt: Date;
  /** The answers of its form. */
  data: Record<string, unknown>;
  /** What conditions saw of the request itself, see `standingOf`. */
  request: Record<string, unknown>;
  /** In the order in which they were made. */
  moves: readonly PastMove[];
  /** Key of the state in which it is. */
  state: string;
  /** Where the branches of that state stand; absent is none. */
  branches?: readonly RunningBranch[];
}

/** Whether a request of the past would go the same way. */
export interface Simulated {
  id: string;
  /** `same` to the very state; `differs` goes on by itself to another one; `stops` where something that happened could not. */
  outcome: 'same' | 'differs' | 'stops';
  /** How many of its moves would be made as they were. */
  moves: number;
  /** Key of the state that it would reach. */
  state: string;
  /** Why it would not go the same way, one sentence; null where it would. */
  reason: string | null;
}

/** Tells of each request of the past how it would go by a definition. What automatic steps would learn nobody knows: facts come from forms. */
export function simulate(definition: ServiceDefinition, past: readonly PastRequest[]): Simulated[] {
  return past.map((one) => simulateOne(definition, one));
}

function simulateOne({ workflow, form }: ServiceDefinition, past: PastRequest): Simulated {
  const { id, data, request } = past;
  const end = (
    outcome: Simulated['outcome'],
    moves: number,
    state: string,
    reason: string | null = null,
  ) => ({
    ...{ id, outcome, moves, state, reason },
  });
  const [violation] = validate(form as SchemaObject, data, { now: past.submittedAt });
  if (violation)
    return end(
      'stops',
      0,
      workflow.initial,
      `The form would not take the answer at ${violation.pointer || '/'}.`,
    );
  const first = begun(stateOf(workflow, workflow.initial), past.submittedAt);
  let standing: Standing = { state: workflow.initial, branches: first, data, facts: {}, request };
  let since = past.submittedAt;
  for (const [made, move] of past.moves.entries()) {
    const { state } = standing;
    const itself = byItself(standing, since, move, workflow);
    if (itself) return end('differs', made, itself.to, itself.reason);
    const reason = hindrance(workflow, standing, move);
    if (reason) return end('stops', made, state, reason);
    const choice = chooseTransition(workflow, standing, move.transition, null);
    if (choice.kind !== 'ok') throw new Error('A move without hindrance can be made.');
    standing = afterMove(standing, choice, move);
    // A state that is stayed in has not been entered again.
    if (!choice.branch) since = move.at;
  }
  const made = past.moves.length;
  const joined = joinOf(workflow, standing);
  if (joined) return end('differs', made, joined.to, joined.reason);
  const reason = otherPlace(standing, past);
  return end(reason === null ? 'same' : 'differs', made, standing.state, reason);
}

/** What would have happened by itself before or instead of a move. */
function byItself(
  standing: Standing,
  since: Date,
  move: PastMove,
  workflow: ServiceDefinition['workflow'],
): { to: string; reason: string } | null {
  const joined = joinOf(workflow, standing);
  if (joined) return joined.key === move.transition ? null : joined;
  const places = placesOf(workflow, standing, since);
  const of = branchOf(workflow, move);
  // Between two moves of the workflow nobody knows which task came first, if they are of different branches.
  const looked = move.by === null ? places.filter(({ branch }) => branch === of) : places;
  const early = looked
    .flatMap((place) => earlyIn(place, move))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())[0];
  if (early) return early;
  const next = looked.flatMap(goingOn);
  return next.some(({ transition }) => transition === move.transition) ? null : (next[0] ?? null);
}

/** Why a move could not be made as it was; null when it could. */
function hindrance(
  workflow: ServiceDefinition['workflow'],
  standing: Standing,
  { transition: key, at, by, data }: PastMove,
): string | null {
  const choice = chooseTransition(workflow, standing, key, by);
  const { state } = standing;
  if (by === null && joinedTooSoon(stateOf(workflow, state), standing, key))
    return `The branches of ${state} would not have been joined by ${key} yet.`;
  if (choice.kind === 'unknown') return `There is no transition ${key}.`;
  if (choice.kind === 'forbidden') return `Whoever made ${key} may not make it.`;
  if (choice.kind === 'unavailable') {
    const way = everyWay(workflow).find(({ transition }) => transition.key === key);
    return way && isThere(way, standing)
      ? `The condition of ${key} does not hold.`
      : `${key} does not lead out of ${state}.`;
  }
  const { form } = choice.transition;
  const [violation] = form ? validate(form as SchemaObject, data ?? {}, { now: at }) : [];
  return violation ? `The form of ${key} would not take the answer at ${violation.pointer || '/'}.` : null;
}

/** How many requests of the past would go which way, and how many of those that are over. */
export function summaryOf(
  definition: ServiceDefinition,
  simulated: readonly Simulated[],
): Record<Simulated['outcome'] | 'closed', number> {
  const count = (outcome: Simulated['outcome']): number =>
    simulated.filter((one) => one.outcome === outcome).length;
  const closed = simulated.filter(({ state }) =>
    isClosed(stateOf(definition.workflow, state).category),
  ).length;
  return { same: count('same'), differs: count('differs'), stops: count('stops'), closed };
}
