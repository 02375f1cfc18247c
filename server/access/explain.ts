import type { Actor } from '../kernel/context.js';
import type { Condition, Rule, TenantRole, Wanted } from '../kernel/permission.js';
import { coversField } from './fields.js';
import { conditionOf, holdsFor, valueAt } from './reach.js';

/** Something that a thing should be and is not. */
export interface Unmet {
  field: string;
  wanted: Wanted;
  value: unknown;
}

/** One rule, looked at for one thing. */
export interface Considered {
  rule: Rule;
  unmet: Unmet[];
  /** Whether it speaks of the field that was asked for; true where none was. */
  showsField: boolean;
}

/** Looks at a rule as it is for somebody, a thing and perhaps a field of it; without a thing, only at whom it is for. */
export function consider(rule: Rule, actor: Actor, thing: object | null, field: string | null): Considered {
  const condition = thing ? conditionOf(rule, actor) : {};
  return {
    rule,
    unmet: unmetOf(condition, thing ?? {}),
    showsField: field === null || coversField(rule.fields, field),
  };
}

/** Whether a rule allows what was asked. */
export const holds = ({ unmet, showsField }: Considered): boolean => unmet.length === 0 && showsField;

function unmetOf(condition: Condition, thing: object): Unmet[] {
  return Object.entries(condition)
    .filter(([field, wanted]) => !holdsFor({ [field]: wanted }, thing))
    .map(([field, wanted]) => ({ field, wanted, value: valueAt(thing, field) }));
}

/** Keys of the roles that would allow it to the same person, were they given. */
export function rolesThatWould(
  rules: readonly Rule[],
  ownRoles: readonly TenantRole[],
  actor: Actor,
  ask: { action: string; thing: object | null; field: string | null },
): string[] {
  const all = [...rules, ...ownRoles.flatMap((role) => role.rules)];
  const fit = all.filter(
    (rule) => rule.actions.includes(ask.action) && holds(consider(rule, actor, ask.thing, ask.field)),
  );
  return [...new Set(fit.flatMap(({ roles }) => roles))].filter((key) => !actor.roles.includes(key));
}
