import type { InputError } from '../../kernel/errors.js';
import { checkApprovals } from './approvals/approval.check.js';
import { checkBundle } from './bundles/bundle.check.js';
import { formProblems } from './catalog/checks/form.check.js';
import { nameProblems } from './catalog/checks/names.check.js';
import { fromSentences, toSentence } from './catalog/checks/sentences.js';
import { textProblems } from './catalog/checks/texts.check.js';
import { workflowProblems } from './catalog/checks/workflow.check.js';
import type { ServiceDefinition } from './definition.js';
import { checkReopening } from './handling/reopen.model.js';
import { targetProblems } from './promise/targets.check.js';
import { checkConditions } from './workflow/conditions.check.js';
import { parallelProblems } from './workflow/parallel/parallel.check.js';
import { everyChart, everyWay } from './every-way.model.js';
import { checkSteps } from './workflow/steps/steps.check.js';
import { checkTimers } from './workflow/timers.check.js';
import { checkWays } from './workflow/ways.check.js';

/** One look at a definition: each fault with the JSON pointer of its place. A new part of definitions adds its own here. */
export type DefinitionCheck = (definition: ServiceDefinition) => InputError[];

const CHECKS: readonly DefinitionCheck[] = [
  nameProblems,
  formProblems,
  workflowProblems,
  parallelProblems,
  textProblems,
  targetProblems,
  (definition) =>
    everyWay(definition.workflow).flatMap(({ transition, pointer }) => {
      const workflow = { ...definition.workflow, transitions: [transition] };
      const found = checkConditions({ ...definition, workflow, publicFacts: [] });
      return fromSentences(pointer, found);
    }),
  (definition) => {
    const workflow = { ...definition.workflow, transitions: [] };
    return fromSentences('/publicFacts', checkConditions({ ...definition, workflow }));
  },
  ({ workflow }) =>
    workflow.transitions.flatMap((transition, at) =>
      fromSentences(
        `/workflow/transitions/${at}/reopen`,
        checkReopening({ ...workflow, transitions: [transition] }),
      ),
    ),
  ({ workflow }) =>
    everyChart(workflow).flatMap(({ pointer, ...chart }) =>
      chart.states.flatMap((state, at) =>
        fromSentences(`${pointer}/states/${at}/timers`, checkTimers({ ...chart, states: [state] })),
      ),
    ),
  ({ workflow }) =>
    everyChart(workflow).flatMap(({ pointer, ...chart }) =>
      chart.states.flatMap((state, at) =>
        fromSentences(`${pointer}/states/${at}/steps`, checkSteps({ ...chart, states: [state] })),
      ),
    ),
  (definition) => fromSentences('/workflow', checkWays(definition)),
  (definition) => fromSentences('/bundle', checkBundle(definition)),
  ({ workflow }) =>
    everyChart(workflow).flatMap(({ pointer, ...chart }) =>
      chart.states.flatMap((state, at) =>
        fromSentences(`${pointer}/states/${at}/approval`, checkApprovals({ ...chart, states: [state] })),
      ),
    ),
];

/** What keeps a definition from being published, whoever publishes it: faults that it has by itself. */
export function findProblems(definition: ServiceDefinition): InputError[] {
  return CHECKS.flatMap((check) => check(definition));
}

/** The same, one sentence each. */
export function checkDefinition(definition: ServiceDefinition): string[] {
  return findProblems(definition).map(toSentence);
}
