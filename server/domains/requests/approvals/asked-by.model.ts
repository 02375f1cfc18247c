import type { WorkflowDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import { stateOf } from '../workflow.model.js';
import type { EnteredPlace } from '../workflow/place.model.js';
import type { ApprovalDocument } from './approvals.store.js';

type Asking = Pick<ApprovalDocument, 'state' | 'branch'>;

/** What an approval keeps of the place that asks for it. */
export function askedAt({ state }: Pick<RequestDocument, 'state'>, place: EnteredPlace): Asking {
  const { key } = place.state;
  return place.branch ? { state: key, branch: { key: place.branch.key, within: state } } : { state: key };
}

/** The place that asks for an approval: published workflows never change. */
export function askedBy(workflow: WorkflowDefinition, { state, branch }: Asking): EnteredPlace {
  if (!branch) return { state: stateOf(workflow, state), branch: null };
  const within = stateOf(workflow, branch.within).parallel?.branches ?? [];
  const asking = stateOf({ states: within }, branch.key);
  return { state: stateOf(asking, state), branch: asking };
}
