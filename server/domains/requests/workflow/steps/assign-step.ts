import { scopeFor } from '../../../../access/guard.js';
import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { AssignStep } from './step.definition.js';
import { StepFailed } from './step-failed.js';
import type { InVisit, StepParts } from './step-course.js';
import type { StaffMember } from './steps.ports.js';

/** Who gets a request by the rule of a step; null where somebody has it already. */
export async function assigneeFor(
  ctx: Context,
  tx: Transaction,
  { staff, store }: Pick<StepParts, 'staff' | 'store'>,
  { request, service, state, branch }: InVisit,
  { key, rule, role }: AssignStep,
): Promise<StaffMember | null> {
  if (request.assigneeId !== null) return null;
  const members = await staff.withRole(ctx, role, request.department);
  if (members.length === 0) throw new StepFailed('nobody');
  if (rule === 'roundRobin') {
    const place = branch ? `${request.state}/${branch.key}/${state.key}` : state.key;
    const turn = await store.nextTurn(ctx.tenantId, `${service.key}/${place}/${key}`, tx.session);
    return members[turn % members.length] as StaffMember;
  }
  const ids = members.map(({ id }) => id);
  const loads = await store.openOf(scopeFor(ctx, 'request.read'), ids);
  return members.reduce((least, one) =>
    (loads.get(one.id) ?? 0) < (loads.get(least.id) ?? 0) ? one : least,
  );
}
