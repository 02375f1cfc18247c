import type { WorkflowDefinition } from '../definition.js';
import { madeByItself, roundWithoutWait, type AtOnce } from './ways.model.js';

/**
 * What is wrong with the ways that requests can go, one sentence each.
 * @param others Keys of transitions that something else makes, such as approvals.
 * @param atOnce Those of them that may be made without a wait, by the state.
 */
export function checkWays(
  workflow: WorkflowDefinition,
  others: readonly string[] = [],
  atOnce: AtOnce = {},
): string[] {
  const { states, transitions } = workflow;
  const automatic = new Set([...states.flatMap(madeByItself), ...others, ...Object.values(atOnce).flat()]);
  const round = roundWithoutWait(workflow, atOnce);
  return [
    ...transitions
      .filter(({ key, by }) => by.length === 0 && !automatic.has(key))
      .map(
        ({ key }) =>
          `Nobody can make the transition ${key}: say who in "by", or name it in a timer, a step or "then".`,
      ),
    ...(round
      ? [
          `The states ${round.join(', ')} follow each other for ever by themselves: take one out of "then" or "onFailure", or let a timer or a human come between.`,
        ]
      : []),
  ];
}
