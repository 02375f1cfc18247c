import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDocument, ApprovalsStore } from './approvals.store.js';
import type { ApprovalOpening } from './opening.js';

/** What follows for approvals when a request, or a branch, moves: the one that waited ends, and that of the new state begins. */
export class ApprovalEffect implements StateEffect {
  readonly inBranches = true;

  constructor(
    private readonly store: ApprovalsStore,
    private readonly opening: ApprovalOpening,
  ) {}

  /** A branch leaves alone what the request and other branches wait for; a request takes all of its branches with it. */
  async follow(ctx: Context, tx: Transaction, entering: Entering): Promise<void> {
    const { request, from, branch, places } = entering;
    if (from && asksIn(from, branch)) await this.supersede(ctx, tx, request, branch?.key);
    for (const place of places)
      if (place.state.approval) await this.opening.begin(ctx, tx, request, place, place.state.approval);
  }

  /** The request, or a branch of it, went another way before anybody had decided. */
  private async supersede(
    ctx: Context,
    tx: Transaction,
    request: Entering['request'],
    branch: string | undefined,
  ): Promise<void> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    for (const pending of await this.store.pendingOf(scope, request._id, tx.session, branch)) {
      await this.store.save(scope, pending, endedAs('superseded', pending, ctx.clock()), tx.session);
      tx.announce(approvalEvent('approval.superseded', request, pending));
    }
  }
}

/** Whether anything that is left may wait for a decision. */
function asksIn({ approval, parallel }: NonNullable<Entering['from']>, moved: Entering['branch']): boolean {
  const branches = moved ? [moved] : (parallel?.branches ?? []);
  const own = moved ? undefined : approval;
  return Boolean(own) || branches.some(({ states }) => states.some((state) => state.approval));
}

/** What changes of an approval that nobody decided and that is over. */
export function endedAs(
  status: 'expired' | 'superseded',
  { stages, current }: ApprovalDocument,
  at: Date,
): Partial<ApprovalDocument> {
  const closed = stages.map((stage, i) =>
    i === current ? { ...stage, status: 'ended' as const, closedAt: at } : stage,
  );
  return { status, stages: closed, deciders: [], stuck: false, closedAt: at, updatedAt: at };
}
