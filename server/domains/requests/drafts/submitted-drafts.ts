import { mayEver, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { Transaction } from '../../../store/unit-of-work.js';
import { noteEndings } from '../form-usage/form-endings.js';
import type { FormUsageStore } from '../form-usage/usage.store.js';
import type { DraftKey, RequestDraftsStore } from './request-drafts.store.js';

/** Drafts that become requests. */
export class SubmittedDrafts {
  constructor(
    private readonly drafts: RequestDraftsStore,
    private readonly usage: FormUsageStore,
  ) {}

  /** What was submitted is not being written any more. */
  async end(ctx: Context, tx: Transaction, key: DraftKey): Promise<void> {
    if (!mayEver(ctx.actor, 'request-draft.delete')) return;
    const scope = scopeFor(ctx, 'request-draft.delete');
    // Mostly there is none, and then there is nothing to do in the transaction.
    if (!(await this.drafts.isThere(scope, key))) return;
    const draft = await this.drafts.take(scope, key, tx.session);
    if (!draft) return;
    await noteEndings(
      this.usage,
      [draft],
      draft.expiresAt > ctx.clock() ? 'submitted' : 'givenUp',
      tx.session,
    );
  }
}
