import type { WorkflowDefinition } from '../definition.js';
import { isClosed } from '../workflow.model.js';
import { leadingTo, madeByItself, roundWithoutWait } from './ways.model.js';

/**
 * What is wrong with the ways that requests can go, one sentence each.
 * @param others Keys of transitions that something else makes, such as approvals.
 */
export function checkWays(workflow: WorkflowDefinition, others: readonly string[] = []): string[] {
  const { states, transitions } = workflow;
  const automatic = new Set([...states.flatMap(madeByItself), ...others]);
  const closed = states.filter(({ category }) => isClosed(category)).map(({ key }) => key);
  const ends = leadingTo(closed, transitions);
  const stuck = states.filter(
    ({ key }) => !ends.has(key) && transitions.some(({ from }) => from.includes(key)),
  );
  const round = roundWithoutWait(workflow);
  return [
    ...transitions
      .filter(({ key, by }) => by.length === 0 && !automatic.has(key))
      .map(
        ({ key }) =>
          `Nobody can make the transition ${key}: say who in "by", or name it in a timer, a step or "then".`,
      ),
    ...(stuck.length > 0
      ? [
          `Requests never end once they are in ${stuck.map(({ key }) => key).join(', ')}: add a transition from there to a state that closes them.`,
        ]
      : []),
    ...(round
      ? [
          `The states ${round.join(', ')} follow each other for ever by themselves: take one out of "then" or "onFailure", or let a timer or a human come between.`,
        ]
      : []),
  ];
}
