import type { Actor, Context, UserActor } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { verbsOf, type Action } from './actions.js';
import { componentsAllow } from './components.js';
import { scopesAllow } from './key-scopes.js';
import { documentsPolicy } from './policies/documents.js';
import { eventsPolicy } from './policies/events.js';
import { identityPolicy } from './policies/identity.js';
import { requestsPolicy } from './policies/requests.js';
import type { Condition, Rule } from './policy.js';
import { grantScope, type Scope } from '../kernel/scope.js';

const RULES: readonly Rule[] = [...identityPolicy, ...requestsPolicy, ...documentsPolicy, ...eventsPolicy];

/** What permission looks at in a document; stores keep these names. */
export interface Guarded {
  tenantId: string;
  accountId?: string | null;
  ownerId?: string | null;
}

const compiled = new Map<string, readonly Rule[]>();

/** The sentences that speak of this actor and action; kept per set of roles, of which there are few. */
function rulesFor(actor: Actor, action: Action): readonly Rule[] {
  if (barredBy(actor, action)) return [];
  const key = `${action}|${actor.roles.join(',')}`;
  let rules = compiled.get(key);
  if (!rules) {
    rules = RULES.filter(
      (rule) => rule.actions.includes(action) && rule.roles.some((role) => actor.roles.includes(role)),
    );
    compiled.set(key, rules);
  }
  return rules;
}

/** What narrows a credential besides its roles: the elements of a token, the scopes of a key. */
function barredBy(actor: Actor, action: Action): 'component_not_allowed' | 'scope_not_granted' | null {
  if (actor.kind === 'user' && !componentsAllow(actor.components, action)) return 'component_not_allowed';
  if (actor.kind === 'client' && !scopesAllow(actor.scopes, action)) return 'scope_not_granted';
  return null;
}

/** The query condition under which one sentence holds for this actor. */
function conditionOf(rule: Rule, actor: Actor): Condition {
  if (rule.reach === 'own') return { ...rule.condition, ownerId: actor.id, ...accountOfPerson(actor) };
  if (rule.reach === 'account') return { ...rule.condition, accountId: accountOf(actor) };
  return rule.condition;
}

/** Whoever acts for two accounts has their own things apart in each. */
function accountOfPerson(actor: Actor): Condition {
  return actor.kind === 'user' ? { accountId: actor.accountId } : {};
}

function accountOf(actor: Actor): string {
  const accountId = (actor as Partial<UserActor>).accountId;
  if (!accountId)
    throw new Error(`Actor ${actor.kind} has no account: a rule within 'account' must not reach it.`);
  return accountId;
}

/** Whether the actor may do this at all, to something. Routes ask it before anything is read. */
export function mayEver(actor: Actor, action: Action): boolean {
  return actor.kind === 'system' || rulesFor(actor, action).length > 0;
}

/** Throws unless the actor may do this to something. */
export function requireEver(actor: Actor, action: Action): void {
  if (mayEver(actor, action)) return;
  throw new PorticoError(barredBy(actor, action) ?? 'forbidden');
}

/** The query scope of an action: tenant and permission as one condition. Throws 403 where no sentence speaks of it. */
export function scopeFor(ctx: Context, action: Action): Scope {
  requireEver(ctx.actor, action);
  if (ctx.actor.kind === 'system') return grantScope({ tenantId: ctx.tenantId });
  const conditions = rulesFor(ctx.actor, action).map((rule) => conditionOf(rule, ctx.actor));
  if (conditions.some((condition) => Object.keys(condition).length === 0))
    return grantScope({ tenantId: ctx.tenantId });
  if (conditions.length === 1) return grantScope({ tenantId: ctx.tenantId, ...conditions[0] });
  return grantScope({ tenantId: ctx.tenantId, $or: conditions });
}

/** Whether the actor may do this to this document. */
export function may(ctx: Pick<Context, 'tenantId' | 'actor'>, action: Action, document: Guarded): boolean {
  if (document.tenantId !== ctx.tenantId) return false;
  if (ctx.actor.kind === 'system') return true;
  const fields = document as unknown as Record<string, unknown>;
  return rulesFor(ctx.actor, action).some((rule) =>
    Object.entries(conditionOf(rule, ctx.actor)).every(([field, value]) => fields[field] === value),
  );
}

/** Throws 403 unless the actor may do this to this document, which they were already allowed to see. */
export function authorize(ctx: Context, action: Action, document: Guarded): void {
  if (may(ctx, action, document)) return;
  requireEver(ctx.actor, action);
  throw new PorticoError('forbidden');
}

/** The verbs that the actor may do to this document, for `allowedActions`. */
export function allowedVerbs(ctx: Context, subject: string, document: Guarded): string[] {
  return verbsOf(subject).filter((verb) => may(ctx, `${subject}.${verb}` as Action, document));
}
