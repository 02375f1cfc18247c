import type { Actor } from '../kernel/context.js';
import type { OwnSide } from './grantable.js';
import { CUSTOMER_ROLES, GRANTABLE_ROLES, isStaff } from './roles.js';

/** A role of the tenant's own. */
export interface OwnRole {
  key: string;
  side: OwnSide;
}

/**
 * The roles that somebody may give to people. Customers give customers' roles; so does a key with scopes, for staff could
 * make itself a key without.
 */
export function rolesThatMayGrant(by: Actor, ownRoles: readonly OwnRole[]): readonly string[] {
  const isNarrowed = by.kind === 'client' && by.scopes.length > 0;
  const givesAll = by.kind === 'system' || (isStaff(by) && !isNarrowed);
  return givesAll ? [...GRANTABLE_ROLES, ...ownRoles.map(({ key }) => key)] : rolesOfCustomers(ownRoles);
}

/** The customers' roles, built in and the tenant's own. */
export function rolesOfCustomers(ownRoles: readonly OwnRole[]): readonly string[] {
  return [...CUSTOMER_ROLES, ...ownRoles.filter(({ side }) => side === 'customer').map(({ key }) => key)];
}
