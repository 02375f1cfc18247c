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

/** The same place, behind a row that never was: what one millisecond made has ids that follow each other closely. */
export function neverCursor(cursor: string): string {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return Buffer.from(JSON.stringify([...parts.slice(0, 3), `${parts[3]}0`])).toString('base64url');
}
