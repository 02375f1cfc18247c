import { bodyError, type InputError } from '../../kernel/errors.js';
import * as words from './catalog/checks/words.js';
import type { StateDefinition, TransitionDefinition } from './definition.js';
import { isClosed } from './workflow.model.js';

/** States with ways between them: a workflow, or a branch of one of its states. */
export interface Chart {
  initial: string;
  states: readonly Pick<StateDefinition, 'key' | 'category'>[];
  transitions: readonly Pick<TransitionDefinition, 'from' | 'to'>[];
}

/** What is wrong with the states of a chart and the ways between them. */
export function chartProblems(chart: Chart, pointer: string): InputError[] {
  const strange = strangeStates(chart, pointer);
  // The rest follows the transitions, so they must lead somewhere.
  if (strange.length > 0) return strange;
  return [...twice(chart.states, `${pointer}/states`, words.SAME_STATE), ...lost(chart, pointer)];
}

/** A state that a chart does not have. */
export function unknownState({ states }: Pick<Chart, 'states'>, key: string, pointer: string): InputError[] {
  const known = states.map((state) => state.key);
  return known.includes(key) ? [] : [bodyError(pointer, 'unknown', words.unknownState(key, known))];
}

function strangeStates(chart: Chart, pointer: string): InputError[] {
  const check = (key: string, at: string): InputError[] => unknownState(chart, key, pointer + at);
  return [
    ...check(chart.initial, '/initial'),
    ...chart.transitions.flatMap(({ from, to }, at) => [
      ...from.flatMap((key, index) => check(key, `/transitions/${at}/from/${index}`)),
      ...check(to, `/transitions/${at}/to`),
    ]),
  ];
}

/** Things of a key that one before has already. */
export function twice(
  things: readonly { key: string }[],
  pointer: string,
  said: Parameters<typeof bodyError>[2],
): InputError[] {
  const keys = things.map(({ key }) => key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [bodyError(`${pointer}/${at}/key`, 'duplicate', said)] : [],
  );
}

function lost({ initial, states, transitions }: Chart, pointer: string): InputError[] {
  const reachable = follow([initial], transitions, ({ from }, key) => from.includes(key));
  const backwards = transitions.flatMap(({ from, to }) => from.map((key) => ({ from: to, to: key })));
  const ends = states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
  const ending = follow(ends, backwards, ({ from }, key) => from === key);
  const leaves = (key: string): boolean => transitions.some(({ from }) => from.includes(key));
  const fault = (key: string) => {
    if (!reachable.has(key)) return { code: 'unreachable', said: words.unreachable(key) };
    if (ending.has(key)) return null;
    return leaves(key)
      ? { code: 'endless', said: words.endless(key) }
      : { code: 'deadEnd', said: words.deadEnd(key) };
  };
  return states.flatMap((state, at) => {
    const found = fault(state.key);
    return found ? [bodyError(`${pointer}/states/${at}`, found.code, found.said)] : [];
  });
}

/** Whatever can be reached from some states. */
function follow<T extends { to: string }>(
  start: readonly string[],
  ways: readonly T[],
  leads: (way: T, from: string) => boolean,
): Set<string> {
  const seen = new Set(start);
  for (const key of seen) for (const way of ways) if (leads(way, key)) seen.add(way.to);
  return seen;
}
