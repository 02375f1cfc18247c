import type { ActingParty, Actor, Context } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { verbsOf, type Action } from './actions.js';
import { componentsAllow } from './components.js';
import { scopesAllow } from './key-scopes.js';
import { accessPolicy } from './policies/access.js';
import { auditPolicy } from './policies/audit.js';
import { connectorsPolicy } from './policies/connectors.js';
import { documentsPolicy } from './policies/documents.js';
import { eventsPolicy } from './policies/events.js';
import { identityPolicy } from './policies/identity.js';
import { jobsPolicy } from './policies/jobs.js';
import { notificationsPolicy } from './policies/notifications.js';
import { privacyPolicy } from './policies/privacy.js';
import { recordsPolicy } from './policies/records.js';
import { requestsPolicy } from './policies/requests.js';
import { tenantsPolicy } from './policies/tenants.js';
import { webhooksPolicy } from './policies/webhooks.js';
import { coversField, FieldMask } from './fields.js';
import { isBuiltIn } from './roles.js';
import { conditionOf, holdsFor, queryOf } from './reach.js';
import type { FieldRule, Rule } from '../kernel/permission.js';
import { grantScope, type Scope } from '../kernel/scope.js';

/** Every sentence about built-in roles. */
export const RULES: readonly Rule[] = [
  ...accessPolicy,
  ...auditPolicy,
  ...jobsPolicy,
  ...privacyPolicy,
  ...identityPolicy,
  ...tenantsPolicy,
  ...requestsPolicy,
  ...documentsPolicy,
  ...recordsPolicy,
  ...eventsPolicy,
  ...webhooksPolicy,
  ...connectorsPolicy,
  ...notificationsPolicy,
];

/** What permission looks at in a document; stores keep these names. */
export interface Guarded {
  tenantId: string;
  accountId?: string | null;
  ownerId?: string | null;
  /** The location of the account that it concerns; null concerns none in particular. */
  locationId?: string | null;
  /** Key of the department that works on it; null is everybody's. */
  department?: string | null;
}

const compiled = new Map<string, readonly Rule[]>();

/** What was found for an actor whose rights are all in their credential: these never change. */
const found = new WeakMap<Actor, Map<Action, readonly Rule[]>>();

/** The sentences that speak of this actor and action, of built-in roles and of the tenant's own. */
function rulesFor(actor: Actor, action: Action): readonly Rule[] {
  const known = found.get(actor)?.get(action);
  if (known) return known;
  const rules = barredBy(actor, action) ? [] : sentencesFor(actor, action);
  // The tenant's own roles change while an actor has them.
  if (actor.kind === 'user' && actor.tenantRoles) return rules;
  const all = found.get(actor) ?? new Map<Action, readonly Rule[]>();
  found.set(actor, all.set(action, rules));
  return rules;
}

/** The sentences that speak of these roles and action, whatever the credential. */
export function sentencesFor(actor: Actor, action: Action): readonly Rule[] {
  const rules = builtInRules(actor.roles, action);
  const ownRoles = (actor.kind === 'user' && actor.tenantRoles?.()) || [];
  if (ownRoles.length === 0) return rules;
  return [
    ...rules,
    ...ownRoles.flatMap((role) => role.rules.filter((rule) => rule.actions.includes(action))),
  ];
}

/** Kept per set of built-in roles, of which there are few; tenants' own are any number. */
function builtInRules(all: readonly string[], action: Action): readonly Rule[] {
  const roles = all.filter(isBuiltIn);
  const key = `${action}|${roles.join(',')}`;
  let rules = compiled.get(key);
  if (!rules) {
    rules = RULES.filter(
      (rule) => rule.actions.includes(action) && rule.roles.some((role) => roles.includes(role)),
    );
    compiled.set(key, rules);
  }
  return rules;
}

/** What narrows a credential besides its roles: the elements of a token, the scopes of a key, and who acts in fact. */
function barredBy(
  actor: Actor,
  action: Action,
): 'component_not_allowed' | 'scope_not_granted' | 'forbidden' | null {
  if (actor.kind === 'user' && actor.act && !mayThemselves(actor.act, action)) return 'forbidden';
  if (actor.kind === 'user' && !componentsAllow(actor.components, action)) return 'component_not_allowed';
  if (actor.kind === 'client' && !scopesAllow(actor, action)) return 'scope_not_granted';
  return null;
}

/**
 * What is a person's own affair, whoever acts for them: their profile, their data, what they approve, and who belongs to their
 * account.
 */
const PERSONAL: readonly Action[] = [
  'profile.update',
  'notification.read',
  'notification.markRead',
  'notification-preferences.read',
  'notification-preferences.update',
  'request.rate',
  'request.markRead',
  'request-draft.read',
  'request-draft.save',
  'request-draft.delete',
  'privacy-request.create',
  'privacy-request.read',
  'privacy-request.decide',
  'privacy-request.download',
  'approval.decide',
  'approval-delegation.create',
  'approval-delegation.read',
  'approval-delegation.delete',
  'account.invite',
  'invitation.revoke',
  'membership.update',
  'membership.remove',
];

/** Whether somebody who acts for a person may do such a thing in their own name. */
function mayThemselves(party: ActingParty, action: Action): boolean {
  return (
    !PERSONAL.includes(action) && builtInRules(party.roles, action).length > 0 && scopesAllow(party, action)
  );
}

/** Whether the actor may do this at all, to something with all of these fields. Routes ask it before anything is read. */
export function mayEver(actor: Actor, action: Action, fields: readonly string[] = []): boolean {
  return actor.kind === 'system' || rulesFor(actor, action).some((rule) => coversAll(rule, fields));
}

/** Throws unless the actor may do this to something. */
export function requireEver(actor: Actor, action: Action): void {
  if (mayEver(actor, action)) return;
  throw new PorticoError(barredBy(actor, action) ?? 'forbidden');
}

/**
 * The query scope of an action: tenant and permission as one condition. Throws 403 where no sentence speaks of it.
 * @param fields What the query filters, sorts or searches by: only things of which the caller may read all of these are
 * found, so that no hidden value can be guessed from what is. Ask {@link mayEver} with them first.
 */
export function scopeFor(ctx: Context, action: Action, fields: readonly string[] = []): Scope {
  requireEver(ctx.actor, action);
  if (ctx.actor.kind === 'system') return grantScope({ tenantId: ctx.tenantId });
  const rules = rulesFor(ctx.actor, action).filter((rule) => coversAll(rule, fields));
  if (rules.length === 0) throw new PorticoError('forbidden');
  const conditions = rules.map((rule) => queryOf(conditionOf(rule, ctx.actor)));
  if (conditions.some((condition) => Object.keys(condition).length === 0))
    return grantScope({ tenantId: ctx.tenantId });
  if (conditions.length === 1) return grantScope({ tenantId: ctx.tenantId, ...conditions[0] });
  return grantScope({ tenantId: ctx.tenantId, $or: conditions });
}

/** What one sentence lets an actor see: which things, and which of their fields; absent means all. */
export interface Sight {
  condition: Readonly<Record<string, unknown>>;
  fields?: FieldRule;
}

/**
 * What each sentence about an action lets the caller see, for queries that look into many fields at once: what is found must
 * stand in a field that one of them shows there.
 */
export function sightsFor(ctx: Context, action: Action): Sight[] {
  requireEver(ctx.actor, action);
  const { actor } = ctx;
  if (actor.kind === 'system') return [{ condition: {} }];
  return rulesFor(actor, action).map((rule) => ({
    condition: queryOf(conditionOf(rule, actor)),
    ...(rule.fields ? { fields: rule.fields } : {}),
  }));
}

function coversAll(rule: Rule, fields: readonly string[]): boolean {
  return fields.every((field) => coversField(rule.fields, field));
}

/** The sentences that hold for this document. */
function rulesThatHold(actor: Actor, action: Action, document: Guarded): readonly Rule[] {
  return rulesFor(actor, action).filter((rule) => holdsFor(conditionOf(rule, actor), document));
}

/** Whether the actor may do this to this document. */
export function may(ctx: Pick<Context, 'tenantId' | 'actor'>, action: Action, document: Guarded): boolean {
  if (document.tenantId !== ctx.tenantId) return false;
  const { actor } = ctx;
  if (actor.kind === 'system') return true;
  return rulesFor(actor, action).some((rule) => holdsFor(conditionOf(rule, actor), document));
}

/** Which fields of this document the action reaches: what may be read with a `read`, written with an `update`. */
export function fieldsOf(
  ctx: Pick<Context, 'tenantId' | 'actor'>,
  action: Action,
  document: Guarded,
): FieldMask {
  if (document.tenantId !== ctx.tenantId) return new FieldMask([]);
  if (ctx.actor.kind === 'system') return FieldMask.all;
  return new FieldMask(rulesThatHold(ctx.actor, action, document));
}

/** Throws 403 unless the actor may do this to this document, which they were already allowed to see. */
export function authorize(ctx: Context, action: Action, document: Guarded): void {
  if (may(ctx, action, document)) return;
  requireEver(ctx.actor, action);
  throw new PorticoError('forbidden');
}

/** The verbs that the actor may do to this document, for `allowedActions`. */
export function allowedVerbs(ctx: Context, subject: string, document: Guarded): string[] {
  return verbsOf(subject).flatMap(({ verb, action }) => (may(ctx, action, document) ? [verb] : []));
}
