import type { Actor } from '../kernel/context.js';
import type { RoleSide } from '../kernel/permission.js';

/** A built-in role: what it is called and which side of the counter it stands on. */
export interface Role {
  /** Stable key. */
  key: string;
  /** For people. */
  name: string;
  /** One sentence for people. */
  description: string;
  /** `customer` roles reach one account, `staff` roles the whole tenant, `machine` roles belong to API keys. */
  side: RoleSide;
}

/** The built-in roles. Tenants define their own beside them, as data. */
export const ROLES: readonly Role[] = [
  { key: 'viewer', name: 'Viewer', side: 'customer', description: 'Sees what concerns their account.' },
  {
    key: 'member',
    name: 'Member',
    side: 'customer',
    description: 'Sees and submits requests and documents of their account.',
  },
  {
    key: 'purchasing',
    name: 'Purchasing',
    side: 'customer',
    description: 'What a member may; record types show and let them edit what concerns orders.',
  },
  {
    key: 'accounting',
    name: 'Accounting',
    side: 'customer',
    description: 'What a member may; record types show and let them edit what concerns money.',
  },
  {
    key: 'account-admin',
    name: 'Account admin',
    side: 'customer',
    description: 'What a member may, and who belongs to their account, as what and for which locations.',
  },
  {
    key: 'agent',
    name: 'Agent',
    side: 'staff',
    description: 'Answers and moves the requests of every account, where restricted of their departments.',
  },
  {
    key: 'approver',
    name: 'Approver',
    side: 'staff',
    description:
      'Sees every account, where restricted their departments, and decides what waits for approval.',
  },
  {
    key: 'auditor',
    name: 'Auditor',
    side: 'staff',
    description: 'Sees everything of the tenant, internal notes included, and changes nothing.',
  },
  {
    key: 'tenant-admin',
    name: 'Tenant admin',
    side: 'staff',
    description: 'What an agent may, and the people, roles, keys and sessions of the tenant.',
  },
  {
    key: 'integration',
    name: 'Integration',
    side: 'machine',
    description: 'A program: what an agent may, and embed sessions for people.',
  },
];

const KEYS: ReadonlySet<string> = new Set(ROLES.map(({ key }) => key));

/** Whether a role is built in, and not one of a tenant's own. */
export const isBuiltIn = (key: string): boolean => KEYS.has(key);

/** Built-in roles that a host backend may give to a person in an embed session. */
export const GRANTABLE_ROLES: readonly string[] = keysOf((side) => side !== 'machine');

/** Built-in roles of customers, which an account's admin may give. */
export const CUSTOMER_ROLES: readonly string[] = keysOf((side) => side === 'customer');

function keysOf(wanted: (side: RoleSide) => boolean): string[] {
  return ROLES.filter((role) => wanted(role.side)).map((role) => role.key);
}

/** Whether any of these built-in roles is a staff or machine role. */
export function hasStaffRole(roles: readonly string[]): boolean {
  return roles.some((key) => ROLES.some((role) => role.key === key && role.side !== 'customer'));
}

/** Whether the actor stands on the staff's side of the counter, by a built-in role or one of the tenant's own. */
export function isStaff(actor: Actor): boolean {
  if (hasStaffRole(actor.roles)) return true;
  return actor.kind === 'user' && (actor.tenantRoles?.() ?? []).some((role) => role.side === 'staff');
}
