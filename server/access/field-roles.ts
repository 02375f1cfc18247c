import type { Actor } from '../kernel/context.js';
import { fieldsOf, may, type Guarded } from './guard.js';

/** Roles that no record type can keep a field from. */
const READ_ALL: readonly string[] = ['tenant-admin', 'auditor', 'integration'];
const EDIT_ALL: readonly string[] = ['tenant-admin', 'integration'];

const isOneOf = (actor: Actor, wanted: readonly string[]): boolean =>
  actor.kind === 'system' || actor.roles.some((role) => wanted.includes(role));

/** Whoever acts for somebody may no more than both. */
function both(actor: Actor, holds: (one: Actor) => boolean): boolean {
  const act = actor.kind === 'user' ? actor.act : undefined;
  return holds(actor) && (!act || holds({ ...actor, roles: act.roles }));
}

/** Whether a type's list of readers lets somebody read a field; without a list everybody does. */
export function isReader(actor: Actor, readableBy: readonly string[] | null | undefined): boolean {
  return !readableBy || both(actor, (one) => isOneOf(one, [...READ_ALL, ...readableBy]));
}

/** Whether a type's list of editors lets somebody change a field; without a list nobody else does. */
export function isEditor(actor: Actor, editableBy: readonly string[] | null | undefined): boolean {
  return both(actor, (one) => isOneOf(one, [...EDIT_ALL, ...(editableBy ?? [])]));
}

/** A field that something is about, and the roles that read it; null is everybody. */
export interface ReadableField {
  /** Dotted path, such as `data.price`. */
  path: string;
  readableBy: readonly string[] | null;
}

/** Something that happened, which may be about fields alone. */
export interface Heard extends Guarded {
  /** For example `record.updated`. */
  type: string;
  fields?: readonly ReadableField[] | null;
  visibility?: string;
  data?: Readonly<Record<string, unknown>>;
}

/** What is told to whoever may read records, and to nobody else. */
const OF_RECORDS = /^(record|change-request)\./;

/** Whether a reader of events may hear of something: of a change of fields only who may read one of them. */
export function mayHear(ctx: Parameters<typeof may>[0], event: Heard): boolean {
  // A person's own affair: nobody hears of it whose it is not, however much of the tenant they see.
  if (event.visibility === 'own') return may(ctx, 'notification.read', event);
  if (!OF_RECORDS.test(event.type)) return may(ctx, 'event.read', event);
  // Permissions ask records for their type under the name by which records keep it.
  const about = { ...event, typeKey: event.data?.['type'] };
  if (!may(ctx, 'record.read', about)) return false;
  if (!event.fields) return true;
  const mask = fieldsOf(ctx, 'record.read', about);
  return event.fields.some(({ path, readableBy }) => mask.allows(path) && isReader(ctx.actor, readableBy));
}
