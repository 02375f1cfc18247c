import type { Context } from '../../kernel/context.js';
import { grantScope } from '../../kernel/scope.js';
import type { Transaction } from '../../store/unit-of-work.js';
import { sessionsSince } from './identity.model.js';
import type { IdentityStore } from './identity.store.js';
import type { Revocations } from './revocations.js';

/** Ends sessions where what they stand for has changed. */
export class SessionsService {
  constructor(
    private readonly store: IdentityStore,
    private readonly revocations: Revocations,
  ) {}

  /**
   * Ends a person's sessions, in one account where one is named, inside the transaction that changes what they may. Answers
   * the ids; hand them to {@link ended} after the commit. A session that is made meanwhile must write something that the
   * transaction writes too, so that one of the two has to look again.
   */
  async endOf(ctx: Context, tx: Transaction, of: { userId: string; accountId?: string }): Promise<string[]> {
    const at = ctx.clock();
    const scope = grantScope({ tenantId: ctx.tenantId });
    const revoke = (which: typeof of | { endsWith: string }): Promise<string[]> =>
      this.store.revokeSessionsOf(scope, which, sessionsSince(at), at, tx.session);
    // Their own, and those in which they act for others.
    const ended = [...(await revoke(of)), ...(await revoke({ endsWith: of.userId }))];
    tx.audit({ action: 'user.signOut', subjectId: of.userId, facts: { sessions: ended.length } });
    return ended;
  }

  /** Takes note of sessions that have ended, in this process at once; the others ask. */
  ended(ids: readonly string[]): void {
    this.revocations.add(ids);
  }
}
