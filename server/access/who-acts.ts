import type { Context } from '../kernel/context.js';
import { isStaff } from './roles.js';

/** Who did something, as histories and timelines keep it. */
export interface WhoActs {
  /** On which side they stand; `system` for programs and jobs. */
  kind: 'customer' | 'staff' | 'system';
  name: string;
  /** Who did it for them; absent when they did it themselves. */
  actedBy?: { kind: 'staff' | 'system'; name: string };
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
