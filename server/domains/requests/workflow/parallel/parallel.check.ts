import { bodyError, type ErrorWords, type InputError } from '../../../../kernel/errors.js';
import { chartProblems, twice } from '../../chart.check.js';
import type { ServiceDefinition, StateDefinition, WorkflowDefinition } from '../../definition.js';
import { isClosed } from '../../workflow.model.js';
import { endOf, neededBy } from './branches.model.js';
import type { BranchDefinition, JoinDefinition, ParallelDefinition } from './parallel.definition.js';
import * as words from './parallel.words.js';
import { branchAt } from '../../every-way.model.js';
import { automaticIn } from '../automatic.model.js';

/** Keys of the transitions that joins make. */
export function waysOfJoins({ states }: WorkflowDefinition): string[] {
  return states.flatMap(({ parallel }) => {
    const { then, onFailure } = parallel?.join ?? {};
    return [then, onFailure].filter((key) => key !== undefined);
  });
}

/** What keeps branches from beginning, from ending or from being joined. */
export function parallelProblems({ workflow, bundle }: ServiceDefinition): InputError[] {
  return workflow.states.flatMap((state, at) => {
    const { key, parallel } = state;
    if (!parallel) return [];
    const pointer = `/workflow/states/${at}`;
    return [
      ...stateProblems(state, pointer),
      ...(bundle?.state === key ? [bodyError('/bundle/state', 'waitsTwice', words.waitsTwice(key))] : []),
      ...twice(parallel.branches, `${pointer}/parallel/branches`, words.SAME_BRANCH),
      ...parallel.branches.flatMap((branch, index) => branchProblems(branch, branchAt(at, index))),
      ...joinProblems(workflow, key, parallel, `${pointer}/parallel/join`),
    ];
  });
}

/** What a state cannot have beside branches. */
function stateProblems({ key, category, then = [], approval }: StateDefinition, at: string): InputError[] {
  return [
    ...(isClosed(category) ? [bodyError(`${at}/parallel`, 'closes', words.closes(key))] : []),
    ...(then.length > 0 ? [bodyError(`${at}/then`, 'leaves', words.leaves(key))] : []),
    ...(approval ? [bodyError(`${at}/approval`, 'waitsTwice', words.waitsTwice(key))] : []),
  ];
}

function branchProblems(branch: BranchDefinition, at: string): InputError[] {
  const problems = chartProblems(branch, at);
  const ends = endsOf(branch);
  const automatic = new Set(automaticIn(branch));
  const begins = ends.has(branch.initial)
    ? [bodyError(`${at}/initial`, 'over', words.beginsOver(branch.initial))]
    : [];
  const ways = branch.transitions.flatMap(({ key, from, by }, index) => [
    ...from.flatMap((state, of) =>
      ends.has(state)
        ? [bodyError(`${at}/transitions/${index}/from/${of}`, 'over', words.isOver(state))]
        : [],
    ),
    ...(by.length === 0 && !automatic.has(key)
      ? [bodyError(`${at}/transitions/${index}/by`, 'nobody', words.nobody(key))]
      : []),
  ]);
  return [...problems, ...begins, ...ways];
}

/** Keys of the states in which a branch stays. */
const endsOf = ({ states }: BranchDefinition): Set<string> =>
  new Set(states.filter(({ category }) => isClosed(category)).map(({ key }) => key));

function joinProblems(
  workflow: WorkflowDefinition,
  state: string,
  { branches, join }: ParallelDefinition,
  at: string,
): InputError[] {
  const { mode, quorum, then, onFailure } = join;
  const most = branches.length;
  const ways = [
    ...wayProblems(workflow, state, then, `${at}/then`),
    ...(onFailure === undefined ? [] : wayProblems(workflow, state, onFailure, `${at}/onFailure`)),
  ];
  if (mode !== 'quorum' && quorum !== undefined)
    return [...ways, bodyError(`${at}/quorum`, 'unexpected', words.NO_QUORUM)];
  if (mode === 'quorum' && !(Number.isInteger(quorum) && Number(quorum) >= 1 && Number(quorum) <= most))
    return [...ways, bodyError(`${at}/quorum`, 'range', words.badQuorum(most))];
  return [...ways, ...countProblems(branches, join, at)];
}

/** Whether a join can be met, and what follows once it cannot be any more. */
function countProblems(
  branches: readonly BranchDefinition[],
  join: JoinDefinition,
  at: string,
): InputError[] {
  const canEnd = (how: 'done' | 'failed'): number =>
    branches.filter(({ states }) => states.some(({ category }) => endOf(category) === how)).length;
  const needed = neededBy(join, branches.length);
  const done = canEnd('done');
  if (done < needed) return [bodyError(`${at}/mode`, 'never', words.neverMet(needed, done))];
  const canFail = branches.length - canEnd('failed') < needed;
  if (canFail && join.onFailure === undefined)
    return [bodyError(`${at}/onFailure`, 'required', words.NO_FAILURE)];
  if (!canFail && join.onFailure !== undefined)
    return [bodyError(`${at}/onFailure`, 'idle', words.IDLE_FAILURE)];
  return [];
}

/** What keeps the workflow from making a transition by itself as soon as it wants to. */
function wayProblems(
  { transitions }: WorkflowDefinition,
  state: string,
  key: string,
  at: string,
): InputError[] {
  const fault = (code: string, said: ErrorWords): InputError[] => [bodyError(at, code, said)];
  const leading = transitions.filter(({ from }) => from.includes(state));
  const way = leading.find((one) => one.key === key);
  if (!way)
    return fault(
      'unknown',
      words.noWay(
        state,
        leading.map((one) => one.key),
      ),
    );
  if (way.when) return fault('condition', words.hasCondition(key));
  return way.form || way.comment === 'required' ? fault('asks', words.asks(key)) : [];
}
