import { allowedVerbs, may, requireEver } from '../../access/guard.js';
import type { Action } from '../../access/actions.js';
import type { Context } from '../../kernel/context.js';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { PrivacyRequestDocument } from './privacy.model.js';

/** Whether the caller may do this about anybody of the tenant. */
export function mayAboutAll(ctx: Context, action: Action): boolean {
  return may(ctx, action, { tenantId: ctx.tenantId });
}

/**
 * The privacy requests with which the caller may do this: all of the tenant's, or their own. Those are about the person and not about
 * an account: whoever acts for two accounts sees them from both.
 */
export function privacyScope(ctx: Context, action: Action): Scope {
  requireEver(ctx.actor, action);
  const { tenantId } = ctx;
  return grantScope(mayAboutAll(ctx, action) ? { tenantId } : { tenantId, ownerId: ctx.actor.id });
}

/** What the caller may do with a request. */
export function privacyVerbs(ctx: Context, { ownerId, tenantId }: PrivacyRequestDocument): string[] {
  const accountId = ctx.actor.kind === 'user' ? ctx.actor.accountId : null;
  const verbs = allowedVerbs(ctx, 'privacy-request', { tenantId, ownerId, accountId });
  return verbs.filter((verb) => verb !== 'create');
}
