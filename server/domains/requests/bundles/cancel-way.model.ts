import type { ServiceDefinition } from '../definition.js';
import { isInTime } from '../handling/reopen.model.js';
import type { RequestDocument } from '../requests.store.js';
import { stateOf, waysFrom } from '../workflow.model.js';
import { standingOf } from '../workflow/standing.model.js';

/**
 * Key of the transition by which whoever asked could cancel a part now, without being asked anything; null where it cannot be
 * cancelled any more. Ways that only some roles have are not everybody's, and stay with those people.
 */
export function cancelWayOf(
  { workflow }: Pick<ServiceDefinition, 'workflow'>,
  part: RequestDocument,
  now: Date,
): string | null {
  if (part.status === 'closed') return null;
  const ways = waysFrom(workflow, standingOf(part), { side: 'customer', roles: [] });
  const way = ways.find(
    ({ branch, transition }) =>
      !branch &&
      !transition.form &&
      transition.comment !== 'required' &&
      isInTime(transition, part, now) &&
      stateOf(workflow, transition.to).category === 'cancelled',
  );
  return way?.transition.key ?? null;
}
