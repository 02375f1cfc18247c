import type { ServiceDefinition } from '../definition.js';
import { everyChart } from '../every-way.model.js';
import { joinsAtOnce } from './parallel/at-once.model.js';
import { waysOfJoins } from './parallel/parallel.check.js';
import { automaticIn } from './automatic.model.js';
import { roundWithoutWait, type AtOnce } from './ways.model.js';

type Ways = Pick<ServiceDefinition, 'workflow' | 'targets' | 'bundle'>;

/** What a bundle makes once its parts are over, without a wait where there is none, by the state. */
const waysOfBundle = ({ bundle }: Ways): AtOnce =>
  bundle ? { [bundle.state]: [bundle.then, bundle.onFailure] } : {};

/** Keys of the transitions that something makes by itself: timers, steps, approvals, a target that was missed, parts that are over. */
export function automaticWays(definition: Ways): ReadonlySet<string> {
  const { workflow, targets } = definition;
  return new Set([
    ...everyChart(workflow).flatMap(automaticIn),
    ...waysOfJoins(workflow),
    ...(targets?.escalate ? [targets.escalate] : []),
    ...Object.values(waysOfBundle(definition)).flat(),
  ]);
}

/** Whether something makes a transition by itself. */
export const isAutomatic = (definition: ServiceDefinition, key: string): boolean =>
  automaticWays(definition).has(key);

/** What is wrong with the ways that requests can go, one sentence each. */
export function checkWays(definition: Ways): string[] {
  const { workflow } = definition;
  const automatic = automaticWays(definition);
  const rounds = everyChart(workflow).flatMap(({ branch, ...chart }) => {
    const others = branch ? {} : { ...joinsAtOnce(workflow), ...waysOfBundle(definition) };
    return roundWithoutWait(chart, others) ?? [];
  });
  return [
    ...workflow.transitions
      .filter(({ key, by }) => by.length === 0 && !automatic.has(key))
      .map(
        ({ key }) =>
          `Nobody can make the transition ${key}: say who in "by", or name it in a timer, a step or "then".`,
      ),
    ...(rounds.length > 0
      ? [
          `The states ${rounds.join(', ')} follow each other for ever by themselves: take one out of "then" or "onFailure", or let a timer or a human come between.`,
        ]
      : []),
  ];
}
