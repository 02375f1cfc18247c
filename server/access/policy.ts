import type { Condition, FieldRule, Reach, Rule } from '../kernel/permission.js';

/** The vocabulary in which policy files are written: `can('member').do('read').within('account')`. */
export interface Sentence {
  do(...verbs: string[]): { within(reach: Reach, condition?: Condition, fields?: FieldRule): Rule };
}

/** Writes the sentences about one subject. */
export function policy(subject: string, write: (can: (...roles: string[]) => Sentence) => Rule[]): Rule[] {
  return write((...roles) => ({
    do: (...verbs) => ({
      within: (reach, condition = {}, fields) => ({
        roles,
        actions: verbs.map((verb) => `${subject}.${verb}`),
        reach,
        condition,
        ...(fields ? { fields } : {}),
      }),
    }),
  }));
}
