import type { ReopenRule, TransitionDefinition, WorkflowDefinition } from '../definition.js';
import { isClosed } from '../workflow.model.js';

const DAY = 24 * 60 * 60 * 1_000;
const MOST_DAYS = 3_650;

/** Whether a transition that leads out of a request's state can still be made by hand: a closed one comes back for some days only. */
export function isInTime(
  { reopen }: { reopen?: ReopenRule },
  { closedAt }: { closedAt: Date | null },
  now: Date,
): boolean {
  return !reopen || !closedAt || now.getTime() - closedAt.getTime() <= reopen.days * DAY;
}

/** What is wrong with the rules of a workflow about coming back, one sentence each. */
export function checkReopening({ states, transitions }: WorkflowDefinition): string[] {
  const closed = new Set(states.filter(({ category }) => isClosed(category)).map(({ key }) => key));
  return transitions.flatMap(({ key, from, to, reopen }) => faultsOf(key, from, to, reopen, closed));
}

function faultsOf(
  key: string,
  from: readonly string[],
  to: string,
  reopen: TransitionDefinition['reopen'],
  closed: ReadonlySet<string>,
): string[] {
  if (!reopen) return [];
  const days = Number.isInteger(reopen.days) && reopen.days >= 1 && reopen.days <= MOST_DAYS;
  return [
    ...(days ? [] : [`The transition ${key} can reopen for 1 to ${MOST_DAYS} days.`]),
    ...(from.every((state) => closed.has(state)) && !closed.has(to)
      ? []
      : [`The transition ${key} reopens: it must lead out of closed states into one that is not.`]),
  ];
}
