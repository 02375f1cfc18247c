import { bodyError, type InputError } from '../../../../kernel/errors.js';
import { chartProblems, unknownState } from '../../chart.check.js';
import type { ServiceDefinition } from '../../definition.js';
import { everyWay } from '../../every-way.model.js';
import * as words from './words.js';

/** States that are not there, that nothing leads to, or that nothing leads out of, and transitions of one key. */
export function workflowProblems({ workflow }: ServiceDefinition): InputError[] {
  const ways = everyWay(workflow);
  const keys = ways.map(({ transition }) => transition.key);
  return [
    ...workflow.steps.flatMap((key, at) => unknownState(workflow, key, `/workflow/steps/${at}`)),
    ...chartProblems(workflow, '/workflow'),
    ...ways.flatMap(({ pointer }, at) =>
      keys.indexOf(keys[at] as string) < at
        ? [bodyError(`${pointer}/key`, 'duplicate', words.SAME_TRANSITION)]
        : [],
    ),
  ];
}
