import { checkFormSchema } from '../../../forms/index.js';
import type { ServiceDefinition, WorkflowDefinition } from './definition.js';
import { isClosed } from './workflow.model.js';
import { checkConditions } from './workflow/conditions.check.js';
import { checkTimers } from './workflow/timers.check.js';

const KEY = /^[a-z][a-z0-9-]{0,99}$/;

/** What keeps a definition from being published, one sentence each. */
export function checkDefinition(definition: ServiceDefinition): string[] {
  const forms = [
    { where: 'form', schema: definition.form },
    ...definition.workflow.transitions.flatMap(({ key, form }) =>
      form ? [{ where: `transition ${key}`, schema: form }] : [],
    ),
  ];
  return [
    ...(KEY.test(definition.key)
      ? []
      : [`The key "${definition.key}" must be lower-case words with hyphens.`]),
    ...(definition.department && !KEY.test(definition.department)
      ? [`The department "${definition.department}" must be lower-case words with hyphens.`]
      : []),
    ...forms.flatMap(({ where, schema }) =>
      checkFormSchema(schema).map(({ pointer, detail, fix }) => `${where}${pointer}: ${detail} ${fix}`),
    ),
    ...checkWorkflow(definition.workflow),
    ...checkConditions(definition),
    ...checkTimers(definition.workflow),
  ];
}

function checkWorkflow({ initial, states, transitions, steps }: WorkflowDefinition): string[] {
  const keys = new Set(states.map((state) => state.key));
  const unknown = [initial, ...steps, ...transitions.flatMap(({ from, to }) => [...from, to])].filter(
    (key) => !keys.has(key),
  );
  if (unknown.length > 0)
    return [`The workflow names states that it does not have: ${[...new Set(unknown)].join(', ')}.`];
  const leaving = (key: string): boolean => transitions.some(({ from }) => from.includes(key));
  const reachable = reach(initial, transitions);
  return [
    ...(keys.size === states.length ? [] : ['Two states of the workflow have the same key.']),
    ...(new Set(transitions.map(({ key }) => key)).size === transitions.length
      ? []
      : ['Two transitions have the same key.']),
    ...states
      .filter(({ key }) => !reachable.has(key))
      .map(({ key }) => `The state ${key} cannot be reached.`),
    ...states
      .filter(({ key, category }) => !isClosed(category) && !leaving(key))
      .map(
        ({ key }) =>
          `The state ${key} is a dead end: nothing leads out of it, and it does not close the request.`,
      ),
  ];
}

function reach(initial: string, transitions: WorkflowDefinition['transitions']): Set<string> {
  const seen = new Set([initial]);
  for (const key of seen) {
    for (const { from, to } of transitions) if (from.includes(key)) seen.add(to);
  }
  return seen;
}
