import { validate, type SchemaObject } from '../../../../forms/index.js';
import type { ServiceDefinition, StateDefinition } from '../definition.js';
import { chooseTransition, isClosed, isThere, stateOf, waysFrom } from '../workflow.model.js';
import { after } from './duration.model.js';
import { begun, type RunningBranch } from './parallel/branches.model.js';
import { afterMove, joinedTooSoon, joinOf, otherPlace } from './parallel/replay.model.js';
import { everyWay } from '../every-way.model.js';
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
    const itself = byItself(stateOf(workflow, state), standing, since, move, workflow);
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
  state: StateDefinition,
  standing: Standing,
  since: Date,
  move: PastMove,
  workflow: ServiceDefinition['workflow'],
): { to: string; reason: string } | null {
  const joined = joinOf(workflow, standing);
  if (joined) return joined.key === move.transition ? null : joined;
  const open = waysFrom(workflow, standing, null).flatMap(({ branch, transition }) =>
    branch ? [] : [transition],
  );
  const early = (state.timers ?? [])
    .map((timer) => ({ ...timer, dueAt: after(since, timer.after) }))
    .filter(({ dueAt, transition }) => dueAt < move.at && open.some(({ key }) => key === transition))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .find(({ transition }) => transition !== move.transition);
  if (early) {
    const to = open.find(({ key }) => key === early.transition)?.to ?? state.key;
    return {
      to,
      reason: `The timer ${early.key} of ${state.key} would have made ${early.transition} before.`,
    };
  }
  // What steps learn decides as well; without any, the conditions alone do.
  if (state.steps?.length || !state.then?.length) return null;
  const next = state.then.flatMap((wanted) => open.filter(({ key }) => key === wanted))[0];
  if (!next || next.key === move.transition) return null;
  return { to: next.to, reason: `${state.key} would have gone on by itself with ${next.key}.` };
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
