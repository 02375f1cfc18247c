import type { Actor, UserActor } from '../kernel/context.js';
import type { Condition, Rule, Wanted } from '../kernel/permission.js';
import { isStaff } from './roles.js';

/** Neither an actor nor a sentence changes: what one means for the other is found once. */
const meant = new WeakMap<Actor, WeakMap<Rule, Condition>>();

/** What a thing must be for one sentence to hold for this actor: its condition, how far it reaches, and for whom it is. */
export function conditionOf(rule: Rule, actor: Actor): Condition {
  const all = meant.get(actor) ?? new WeakMap<Rule, Condition>();
  meant.set(actor, all);
  const condition = all.get(rule) ?? {
    ...rule.condition,
    ...reachOf(rule, actor),
    ...audienceOf(rule, actor),
  };
  all.set(rule, condition);
  return condition;
}

/** Whoever looks after the catalog sees all of it. */
const SEES_ALL: readonly string[] = ['auditor', 'tenant-admin', 'integration'];

/** What somebody must be of for them to find a service, whichever sentence lets them. Staff serves every account. */
function audienceOf({ actions }: Rule, actor: Actor): Condition {
  const isOfService = actions.some((action) => action === 'service.read' || action === 'service.submit');
  if (!isOfService || actor.roles.some((role) => SEES_ALL.includes(role))) return {};
  const staff = isStaff(actor);
  return {
    'audience.side': [staff ? 'staff' : 'customer', null],
    'audience.roles': [...actor.roles, null],
    ...(staff ? {} : { 'audience.accounts': [accountOf(actor), null] }),
  };
}

function reachOf({ reach }: Rule, actor: Actor): Condition {
  switch (reach) {
    case 'own':
      return { ownerId: actor.id, ...accountOfPerson(actor) };
    case 'location':
      return { accountId: accountOf(actor), ...locationsOf(actor) };
    case 'account':
      return { accountId: accountOf(actor) };
    case 'department':
      return departmentsOf(actor);
    case 'tenant':
      return {};
  }
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

/** A member who is restricted to locations sees what concerns these, and nothing that concerns no location. */
function locationsOf(actor: Actor): Condition {
  const { locations = [] } = actor as Partial<UserActor>;
  return locations.length > 0 ? { locationId: locations } : {};
}

/** Staff that is restricted to departments sees what these work on, and what no department has taken. */
function departmentsOf(actor: Actor): Condition {
  const { departments = [] } = actor as Partial<UserActor>;
  return departments.length > 0 ? { department: [...departments, null] } : {};
}

/** Whether a thing is as the condition says; a field that it lacks is null. */
export function holdsFor(condition: Condition, thing: object): boolean {
  // Lists ask this hundreds of times: no list of entries is made of a condition that is looked at so often.
  for (const path in condition) if (!isWanted(valueAt(thing, path), condition[path] as Wanted)) return false;
  return true;
}

/** Of a thing's list one value is enough, as in queries. */
function isWanted(value: unknown, wanted: Wanted): boolean {
  if (Array.isArray(value)) return value.some((one) => isWanted(one, wanted));
  return Array.isArray(wanted) ? wanted.includes(value as string) : value === wanted;
}

/** What a thing has at a dotted path; null where it has nothing. */
export function valueAt(thing: object, path: string): unknown {
  if (!path.includes('.'))
    return Object.hasOwn(thing, path) ? ((thing as Record<string, unknown>)[path] ?? null) : null;
  const value = path.split('.').reduce<unknown>((at, key) => {
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key)
      ? (at as Record<string, unknown>)[key]
      : null;
  }, thing);
  return value ?? null;
}

/** The condition in MongoDB's query language. */
export function queryOf(condition: Condition): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(condition).map(([field, wanted]) => [
      field,
      Array.isArray(wanted) ? { $in: wanted } : wanted,
    ]),
  );
}
