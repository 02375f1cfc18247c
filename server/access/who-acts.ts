import type { Context } from '../kernel/context.js';
import { FORMER_MEMBER } from '../kernel/pseudonym.js';
import { isStaff } from './roles.js';

/** Who did something, as histories and timelines keep it. */
export interface WhoActs {
  /** On which side they stand; `system` for programs and jobs. */
  kind: 'customer' | 'staff' | 'system';
  name: string;
  /** Who did it for them; absent when they did it themselves. */
  actedBy?: { kind: 'staff' | 'system'; name: string };
}

/** Ids of whom {@link whoActs} names, in this order: the actor, and who acted for them. Kept beside it, shown to nobody. */
export function idsOf({ actor }: Pick<Context, 'actor'>): string[] {
  return [actor.id, ...(actor.kind === 'user' && actor.act ? [actor.act.id] : [])];
}

/** The same without the name of somebody who has been erased. */
export function unnamed(who: WhoActs, ids: readonly string[], userId: string): WhoActs {
  const [actor, acting] = ids;
  if (!ids.includes(userId)) return who;
  return {
    ...who,
    ...(actor === userId ? { name: FORMER_MEMBER } : {}),
    ...(acting === userId && who.actedBy ? { actedBy: { ...who.actedBy, name: FORMER_MEMBER } } : {}),
  };
}

/** Customers and staff by name, and who acted for them; a program or job under its own. */
export function whoActs({ actor }: Pick<Context, 'actor'>): WhoActs {
  if (actor.kind !== 'user') return { kind: 'system', name: actor.name };
  const { name, act } = actor;
  const actedBy = act && {
    kind: act.kind === 'user' ? ('staff' as const) : ('system' as const),
    name: act.name,
  };
  return { kind: isStaff(actor) ? 'staff' : 'customer', name, ...(actedBy ? { actedBy } : {}) };
}
