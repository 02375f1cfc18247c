import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition, StateDefinition, WorkflowDefinition } from '../../definition.js';
import { isClosed } from '../../workflow.model.js';
import * as words from './words.js';

const AT = '/workflow';

/** States that are not there, that nothing leads to, or that nothing leads out of. */
export function workflowProblems({ workflow }: ServiceDefinition): InputError[] {
  const unknown = unknownStates(workflow);
  // The rest follows the transitions, so they must lead somewhere.
  if (unknown.length > 0) return unknown;
  return [
    ...twice(workflow.states, `${AT}/states`, words.SAME_STATE),
    ...twice(workflow.transitions, `${AT}/transitions`, words.SAME_TRANSITION),
    ...lost(workflow),
  ];
}

function unknownStates({ initial, states, transitions, steps }: WorkflowDefinition): InputError[] {
  const known = states.map(({ key }) => key);
  const check = (key: string, pointer: string): InputError[] =>
    known.includes(key) ? [] : [bodyError(AT + pointer, 'unknown', words.unknownState(key, known))];
  return [
    ...check(initial, '/initial'),
    ...steps.flatMap((key, at) => check(key, `/steps/${at}`)),
    ...transitions.flatMap(({ from, to }, at) => [
      ...from.flatMap((key, index) => check(key, `/transitions/${at}/from/${index}`)),
      ...check(to, `/transitions/${at}/to`),
    ]),
  ];
}

function twice(
  things: readonly { key: string }[],
  pointer: string,
  said: Parameters<typeof bodyError>[2],
): InputError[] {
  const keys = things.map(({ key }) => key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [bodyError(`${pointer}/${at}/key`, 'duplicate', said)] : [],
  );
}

function lost({ initial, states, transitions }: WorkflowDefinition): InputError[] {
  const reachable = follow([initial], transitions, ({ from }, key) => from.includes(key));
  const backwards = transitions.flatMap(({ from, to }) => from.map((key) => ({ from: to, to: key })));
  const ends = states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
  const ending = follow(ends, backwards, ({ from }, key) => from === key);
  const leaves = (key: string): boolean => transitions.some(({ from }) => from.includes(key));
  const fault = ({ key }: StateDefinition) => {
    if (!reachable.has(key)) return { code: 'unreachable', said: words.unreachable(key) };
    if (ending.has(key)) return null;
    return leaves(key)
      ? { code: 'endless', said: words.endless(key) }
      : { code: 'deadEnd', said: words.deadEnd(key) };
  };
  return states.flatMap((state, at) => {
    const found = fault(state);
    return found ? [bodyError(`${AT}/states/${at}`, found.code, found.said)] : [];
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
