import { isStaff } from '../../../access/roles.js';
import type { Context } from '../../../kernel/context.js';
import type { StateEffect } from '../request-moves.js';
import { PRIORITIES, type Priority } from '../requests.store.js';

/** That somebody wants to talk to a human about a request, and nobody has answered yet. */
export interface WantedHelp {
  /** The entry of the timeline that says what they tried. */
  entryId: string;
  at: Date;
}

/** Whether what the caller does answers whoever wanted a human: only a person of the staff does. */
export function answersHelp({ actor }: Pick<Context, 'actor'>): boolean {
  return actor.kind === 'user' && !actor.act && isStaff(actor);
}

/** So urgent at least is what needs a human. */
export function raised(priority: Priority): Priority {
  return PRIORITIES.indexOf(priority) < PRIORITIES.indexOf('high') ? 'high' : priority;
}

/** A move by a person of the staff answers whoever wanted a human. */
export const helpEffect: StateEffect = {
  inBranches: true,
  change: (ctx, { from }) => (from && answersHelp(ctx) ? { helpWanted: null } : {}),
};
