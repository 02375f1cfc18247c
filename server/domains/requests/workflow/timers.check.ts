import type { BranchStateDefinition, TransitionDefinition } from '../definition.js';
import type { PlacedChart } from '../every-way.model.js';
import { isClosed } from '../workflow.model.js';
import { millisecondsOf } from './duration.model.js';

/** What is wrong with the timers of states, one sentence each. */
export function checkTimers({ states, transitions, branch }: Omit<PlacedChart, 'pointer'>): string[] {
  const closes = branch ? 'ends its branch' : 'closes the request';
  return states.flatMap((state) => {
    const timers = state.timers ?? [];
    const keys = new Set(timers.map(({ key }) => key));
    return [
      ...(keys.size === timers.length
        ? []
        : [`Two timers of the state ${state.key} have the same key: rename one.`]),
      ...(timers.length > 0 && isClosed(state.category)
        ? [`The state ${state.key} ${closes}, so that its timers would reopen it: take them out.`]
        : []),
      ...timers.flatMap((timer) => checkTimer(state, timer, transitions)),
    ];
  });
}

function checkTimer(
  state: BranchStateDefinition,
  { key, after, transition }: NonNullable<BranchStateDefinition['timers']>[number],
  transitions: readonly TransitionDefinition[],
): string[] {
  const which = `The timer ${key} of the state ${state.key}`;
  const leading = transitions.filter(({ from }) => from.includes(state.key)).map((one) => one.key);
  return [
    ...(millisecondsOf(after) === null
      ? [`${which} waits for "${after}": write a duration from PT1S to P366D, such as PT4H or P2D.`]
      : []),
    ...(leading.includes(transition)
      ? []
      : [
          `${which} makes the transition ${transition}, which does not lead out of that state: name one of ${leading.join(', ') || 'those that you add'}.`,
        ]),
  ];
}
