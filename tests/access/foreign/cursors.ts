import { bodyOf } from '../../support/api.js';
import { callOf, leastFilling } from './calls.js';
import { FOR_ADMINS } from './for-admins.js';
import { positionsOf, type Kind, type Operation } from './positions.js';
import type { Person } from './tenants.js';
import { firstOwn } from './things.js';

const cursors = new WeakMap<Person, Map<string, string>>();

/** The cursor of somebody's second page. */
export async function cursorOf(whose: Person, operation: Operation): Promise<string> {
  // Those whom nobody knows have the owner's; so has whoever sees one location only.
  const { people } = whose.tenant;
  const { operationId: id } = operation.operation;
  const isForAdmins = FOR_ADMINS.includes(id);
  const seesOne = whose.role === 'restricted' && id === 'listLocations';
  const person = isForAdmins ? people.admin : whose.id === null || seesOne ? people.owner : whose;
  const kept = cursors.get(person) ?? new Map<string, string>();
  cursors.set(person, kept);
  const { operationId } = operation.operation;
  const known = kept.get(operationId);
  if (known) return known;
  const filling = await leastFilling(operation, ({ kind }) => firstOwn(person, operation, kind as Kind));
  const limit = positionsOf(operation).find(({ name }) => name === 'limit');
  if (limit) filling.set(limit, 1);
  const { nextCursor } = bodyOf(
    await person.api.get<{ nextCursor: string | null }>(callOf(operation, filling).path),
  );
  if (!nextCursor)
    throw new Error(
      `${operationId} has one page only: add a second thing in tests/access/foreign/tenants.ts.`,
    );
  kept.set(operationId, nextCursor);
  return nextCursor;
}

/**
 * The same place, behind a row that never was, and as close to it as can be: what one millisecond made has ids that follow each other, and the
 * row itself may be the caller's own.
 */
export function neverCursor(cursor: string): string {
  const [field, direction, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  const last = String(id).charCodeAt(String(id).length - 1);
  const below = `${String(id).slice(0, -1)}${String.fromCharCode(last - 1)}~`;
  const other = Number(direction) === 1 ? `${id}0` : below;
  return Buffer.from(JSON.stringify([field, direction, at, other])).toString('base64url');
}
