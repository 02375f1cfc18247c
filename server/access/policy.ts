import type { Action } from './actions.js';

/** How far a permission reaches: one's own things, one's account's, or the whole tenant's. */
export type Reach = 'own' | 'account' | 'tenant';

/** Field values that a thing must have for the permission to hold. */
export type Condition = Readonly<Record<string, string | boolean | null>>;

/** One sentence of permission. Sentences add up; none takes away. */
export interface Rule {
  roles: readonly string[];
  actions: readonly Action[];
  reach: Reach;
  condition: Condition;
}

/** The vocabulary in which policy files are written: `can('member').do('read').within('account')`. */
export interface Sentence {
  do(...verbs: string[]): { within(reach: Reach, condition?: Condition): Rule };
}

/** Writes the sentences about one subject. */
export function policy(subject: string, write: (can: (...roles: string[]) => Sentence) => Rule[]): Rule[] {
  return write((...roles) => ({
    do: (...verbs) => ({
      within: (reach, condition = {}) => ({
        roles,
        actions: verbs.map((verb) => `${subject}.${verb}` as Action),
        reach,
        condition,
      }),
    }),
  }));
}
