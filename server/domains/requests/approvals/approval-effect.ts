import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import type { Entering, StateEffect } from '../request-moves.js';
import { approvalEvent } from './approvals.events.js';
import type { ApprovalDocument, ApprovalsStore } from './approvals.store.js';
import type { ApprovalOpening } from './opening.js';

/** What follows for approvals when a request moves: the one that waited ends, and that of the new state begins. */
export class ApprovalEffect implements StateEffect {
  constructor(
    private readonly store: ApprovalsStore,
    private readonly opening: ApprovalOpening,
  ) {}

  async follow(ctx: Context, tx: Transaction, { request, from, to }: Entering): Promise<void> {
    if (from?.approval) await this.supersede(ctx, tx, request);
    if (to.approval) await this.opening.begin(ctx, tx, request, to.approval);
  }

  /** The request went another way before anybody had decided. */
  private async supersede(ctx: Context, tx: Transaction, request: Entering['request']): Promise<void> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const pending = await this.store.pendingOf(scope, request._id, tx.session);
    if (!pending) return;
    await this.store.save(scope, pending, endedAs('superseded', pending, ctx.clock()), tx.session);
    tx.announce(approvalEvent('approval.superseded', request, pending));
  }
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
