import type { Guarded } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';

/** A person as an explanation needs them. */
export interface ExplainedPerson {
  _id: string;
  name: string;
  status: 'active' | 'disabled';
}

/** What explanations ask of identity. */
export interface PersonFinder {
  /** A person of the tenant by id or the host's key. */
  lookUp(ctx: Context, reference: string): Promise<ExplainedPerson | null>;
}

/** Finds a thing of the tenant by its id, for whoever may ask about access to anything. */
export type ThingFinder = (ctx: Context, id: string) => Promise<Guarded | null>;

/** Who finds which things, by the subject of actions. */
export type ThingFinders = Readonly<Record<string, ThingFinder>>;

/** Whether somebody with these roles may do this to one field of a thing, beside what the roles themselves say. */
export type FieldGate = (
  ctx: Context,
  ask: { roles: readonly string[]; action: string; thing: Guarded; field: string },
) => Promise<boolean>;
