import { isStaff } from '../../../access/roles.js';
import type { UserActor } from '../../../kernel/context.js';
import type { RequestDocument } from '../requests.store.js';
import { holds, standingOf } from '../workflow/standing.model.js';
import type { ApprovalDefinition, ApprovalStageDefinition } from './approval.definition.js';
import type { DecisionDocument, StageDocument } from './approvals.store.js';

/** The stages of an approval that a request has to pass. */
export function stagesFor(approval: ApprovalDefinition, request: RequestDocument): ApprovalStageDefinition[] {
  const standing = standingOf(request);
  return approval.stages.filter(({ when }) => holds(when, standing));
}

/** A stage before it is asked. */
export function newStage(definition: ApprovalStageDefinition): StageDocument {
  const { key, name, mode, quorum = null, approvers } = definition;
  const { side, roles = [], people = [] } = approvers;
  const reasons = definition.reasons ?? (side === 'customer' ? 'public' : 'internal');
  const fresh = { status: 'waiting' as const, openedAt: null, closedAt: null, decisions: [] };
  return { key, name, mode, quorum, side, roles: [...roles], people: [...people], reasons, ...fresh };
}

/** Names of who may decide a stage, for a query: `staff/role/approver`, `acc_…/person/usr_…`. */
export function decidersOf(stage: StageDocument, accountId: string): string[] {
  const place = stage.side === 'staff' ? 'staff' : accountId;
  return [
    ...stage.roles.map((role) => `${place}/role/${role}`),
    ...stage.people.map((id) => `${place}/person/${id}`),
  ];
}

/** The names by which somebody may decide, as {@link decidersOf} writes them. Staff decides as staff, in no account. */
export function decidesAs(actor: UserActor): string[] {
  const place = isStaff(actor) ? 'staff' : actor.accountId;
  return [...actor.roles.map((role) => `${place}/role/${role}`), `${place}/person/${actor.id}`];
}

/** What became of a stage. */
export type StageOutcome = 'open' | 'approved' | 'rejected';

/**
 * What the decisions so far make of a stage.
 * @param eligible Ids of the people who may decide it now, whether they have or not.
 */
export function outcomeOf(
  { mode, quorum, decisions }: Pick<StageDocument, 'mode' | 'quorum' | 'decisions'>,
  eligible: readonly string[],
): StageOutcome {
  const rejects = decisions.some(({ decision }) => decision === 'reject');
  const covered = coveredBy(decisions);
  const left = eligible.filter((id) => !covered.has(id)).length;
  const approvals = decisions.filter(({ decision }) => decision === 'approve').length;
  switch (mode) {
    case 'one-of':
      return rejects ? 'rejected' : approvals > 0 ? 'approved' : 'open';
    case 'all-of':
      return rejects ? 'rejected' : approvals > 0 && left === 0 ? 'approved' : 'open';
    case 'quorum': {
      const needed = quorum ?? 1;
      if (approvals >= needed) return 'approved';
      // Too few people is no rejection: nobody said no.
      return rejects && approvals + left < needed ? 'rejected' : 'open';
    }
  }
}

/** Ids of those who have decided, or for whom somebody has. */
export function coveredBy(decisions: readonly DecisionDocument[]): Set<string> {
  return new Set(decisions.flatMap(({ byId, forIds }) => [byId, ...forIds]));
}

/** Whether the people who may decide a stage are too few to ever decide it. */
export function isStuck(
  { mode, quorum, decisions }: Pick<StageDocument, 'mode' | 'quorum' | 'decisions'>,
  eligible: readonly string[],
): boolean {
  const covered = coveredBy(decisions);
  const left = eligible.filter((id) => !covered.has(id)).length;
  const approvals = decisions.filter(({ decision }) => decision === 'approve').length;
  return mode === 'quorum' ? approvals + left < (quorum ?? 1) : left === 0;
}
