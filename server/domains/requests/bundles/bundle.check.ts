import type { ServiceDefinition, StateDefinition } from '../definition.js';
import { isClosed } from '../workflow.model.js';
import { checkCondition } from '../workflow/conditions.check.js';
import { checkValues } from '../workflow/steps/steps.check.js';
import type { BundlePart } from './bundle.definition.js';

/** What is wrong with a bundle, one sentence each. */
export function checkBundle({ key, bundle, workflow }: ServiceDefinition): string[] {
  if (!bundle) return [];
  const { state: at, parts, then, onFailure } = bundle;
  const state = workflow.states.find((one) => one.key === at);
  if (!state)
    return [
      `The bundle waits in the state ${at}, which there is not: name one of ${workflow.states.map((one) => one.key).join(', ')}.`,
    ];
  const leading = workflow.transitions.filter(({ from }) => from.includes(at)).map((one) => one.key);
  const choice = leading.join(', ') || 'those that you add';
  const keys = parts.map((part) => part.key);
  return [
    ...checkState(state),
    ...Object.entries({ then, onFailure })
      .filter(([, wanted]) => !leading.includes(wanted))
      .map(
        ([name, wanted]) =>
          `"${name}" of the bundle names the transition ${wanted}, which does not lead out of ${at}: name one of ${choice}.`,
      ),
    ...(new Set(keys).size === keys.length ? [] : ['Two parts of the bundle have the same key: rename one.']),
    ...parts.flatMap((part) => checkPart(key, part)),
  ];
}

function checkState({ key, category, approval, then = [] }: StateDefinition): string[] {
  return [
    ...(isClosed(category)
      ? [`The bundle waits in the state ${key}, which closes the request: name one that does not.`]
      : []),
    ...(then.length > 0
      ? [`The state ${key} waits for the parts of the bundle, but goes on by itself: take its "then" out.`]
      : []),
    ...(approval
      ? [
          `The state ${key} asks for an approval, and the bundle would not wait for it: name the state that follows.`,
        ]
      : []),
  ];
}

function checkPart(own: string, { key, service, answers, when }: BundlePart): string[] {
  const which = `part ${key} of the bundle`;
  return [
    ...(service === own ? [`The ${which} is of the service itself: name another service.`] : []),
    ...checkValues(answers, `The ${which}`),
    ...(when ? checkCondition(which, when) : []),
  ];
}
