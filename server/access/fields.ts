import type { FieldRule, Rule } from '../kernel/permission.js';

/** Whether a sentence speaks of a field. A path covers what is below it; a part of a hidden whole is hidden. */
export function coversField(rule: FieldRule | undefined, path: string): boolean {
  if (!rule) return true;
  if (rule.except?.some((one) => isWithin(path, one))) return false;
  return rule.only === undefined || rule.only.some((one) => isWithin(path, one));
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

/** Which fields of one thing somebody may read or write: what any of the sentences that hold for it speaks of. */
export class FieldMask {
  /** A mask that lets everything through. */
  static readonly all = new FieldMask([{}]);

  constructor(private readonly rules: readonly Pick<Rule, 'fields'>[]) {}

  /** Whether this field is let through, for example `title` or `data.price`. */
  allows(path: string): boolean {
    return this.rules.some((rule) => coversField(rule.fields, path));
  }

  /** What is let through of an object that stands under `prefix`; the object itself stays as it is. */
  pick<T extends object>(object: T, prefix = ''): Partial<T> {
    if (this.rules.some((rule) => !rule.fields)) return object;
    const kept = Object.entries(object).filter(([key]) => this.allows(prefix + key));
    return Object.fromEntries(kept) as Partial<T>;
  }
}
