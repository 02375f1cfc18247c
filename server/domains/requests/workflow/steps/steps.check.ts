import type { BranchStateDefinition } from '../../definition.js';
import type { PlacedChart } from '../../every-way.model.js';
import { isClosed } from '../../workflow.model.js';
import { millisecondsOf } from '../duration.model.js';
import type { AutomaticStep, StepValue } from './step.definition.js';
import { POINTER } from './step-values.model.js';

/** What is wrong with the automatic steps of states, one sentence each. */
export function checkSteps({ states, transitions, branch }: Omit<PlacedChart, 'pointer'>): string[] {
  return states.flatMap((state) => {
    const { key, steps = [], then = [] } = state;
    const closes = branch ? 'ends its branch' : 'closes the request';
    const leading = transitions.filter(({ from }) => from.includes(key)).map((one) => one.key);
    const choice = leading.join(', ') || 'those that you add';
    const strange = (wanted: readonly string[], who: string): string[] =>
      wanted
        .filter((one) => !leading.includes(one))
        .map(
          (one) =>
            `${who} names the transition ${one}, which does not lead out of ${key}: name one of ${choice}.`,
        );
    return [
      ...(new Set(steps.map((step) => step.key)).size === steps.length
        ? []
        : [`Two steps of the state ${key} have the same key: rename one.`]),
      ...(isClosed(state.category) && (then.length > 0 || steps.some(({ onFailure }) => onFailure))
        ? [`The state ${key} ${closes}, so that its steps lead nowhere: take "then" and "onFailure" out.`]
        : []),
      ...(branch && isClosed(state.category) && steps.length > 0
        ? [
            `The state ${key} ends its branch, and the request may go on before its steps: put them into a state before it, or into one of the request.`,
          ]
        : []),
      ...strange(then, `"then" of the state ${key}`),
      ...steps.flatMap((step) => [
        ...strange(step.onFailure === undefined ? [] : [step.onFailure], `The step ${step.key}`),
        ...checkStep(state, step),
      ]),
    ];
  });
}

function checkStep({ key: state }: BranchStateDefinition, step: AutomaticStep): string[] {
  const which = `The step ${step.key} of the state ${state}`;
  if (step.kind === 'setField') return checkValues(step.set, which);
  if (step.kind === 'createRequest') return checkValues(step.answers, which);
  if (step.kind !== 'connector') return [];
  const { attempts = 1, within = 'PT1H', take = [] } = step;
  return [
    ...(Number.isInteger(attempts) && attempts >= 1 && attempts <= 10
      ? []
      : [`${which} is tried ${attempts} times: write a whole number from 1 to 10.`]),
    ...(millisecondsOf(within) === null
      ? [`${which} waits for "${within}": write a duration from PT1S to P366D, such as PT1H.`]
      : []),
    ...take
      .filter(({ from }) => !POINTER.test(from))
      .map(
        ({ from }) => `${which} takes "${from}": write a JSON pointer into the answer, such as /ticket/id.`,
      ),
  ];
}

/** What is wrong with values that are said or taken from somewhere, one sentence each. */
export function checkValues(values: readonly StepValue[], which: string): string[] {
  return values.flatMap(({ name, value, from }) => {
    if ((value === undefined) === (from === undefined))
      return [`${which} needs either "value" or "from" for ${name}: leave one of them out.`];
    if (from === undefined || /^\/(data|facts|request)\//.test(from)) return [];
    return [`${which} takes ${name} from "${from}": begin with /data/, /facts/ or /request/.`];
  });
}
