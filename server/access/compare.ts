import type { Condition, FieldRule, Reach, Rule } from '../kernel/permission.js';

/** A rule about one action. */
export type Single = Omit<Rule, 'roles'>;

/** How far each reach goes: one covers those that stand before it. */
const ORDER: readonly Reach[] = ['own', 'location', 'account', 'department', 'tenant'];

/** Each action of each rule apart. */
export function singles(rules: readonly Rule[]): Single[] {
  return rules.flatMap(({ actions, reach, condition, fields }) =>
    actions.map((action) => ({ actions: [action], reach, condition, ...(fields ? { fields } : {}) })),
  );
}

/** What the first rules allow and none of the second ones covers; told once each. */
export function beyond(first: readonly Rule[], second: readonly Rule[]): Single[] {
  const others = singles(second);
  const left = singles(first).filter((one) => !others.some((other) => covers(other, one)));
  const told = new Map(left.map((one) => [JSON.stringify(one), one]));
  return [...told.values()];
}

/** Whether whatever the narrow rule allows, the wide one does as well. Says no where that would take more than a look. */
function covers(wide: Single, narrow: Single): boolean {
  return (
    wide.actions[0] === narrow.actions[0] &&
    ORDER.indexOf(wide.reach) >= ORDER.indexOf(narrow.reach) &&
    conditionCovers(wide.condition, narrow.condition) &&
    fieldsCover(wide.fields, narrow.fields)
  );
}

const list = (wanted: unknown): unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

function conditionCovers(wide: Condition, narrow: Condition): boolean {
  return Object.entries(wide).every(
    ([field, wanted]) =>
      Object.hasOwn(narrow, field) && list(narrow[field]).every((value) => list(wanted).includes(value)),
  );
}

function fieldsCover(wide: FieldRule | undefined, narrow: FieldRule | undefined): boolean {
  const left = (rule: FieldRule | undefined): readonly string[] => rule?.except ?? [];
  if (!left(wide).every((path) => left(narrow).includes(path))) return false;
  return !wide?.only || (narrow?.only ?? ['']).every((path) => wide.only?.includes(path));
}
