import type { Actor, UserActor } from '../kernel/context.js';
import type { Condition, Rule, Wanted } from '../kernel/permission.js';

/** What a thing must be for one sentence to hold for this actor: its condition, and how far it reaches. */
export function conditionOf(rule: Rule, actor: Actor): Condition {
  return { ...rule.condition, ...reachOf(rule, actor) };
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
  return Object.entries(condition).every(([path, wanted]) => isWanted(valueAt(thing, path), wanted));
}

function isWanted(value: unknown, wanted: Wanted): boolean {
  return Array.isArray(wanted) ? wanted.includes(value as string) : value === wanted;
}

/** What a thing has at a dotted path; null where it has nothing. */
export function valueAt(thing: object, path: string): unknown {
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
