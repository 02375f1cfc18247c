/** A built-in role: what it is called and which side of the counter it stands on. */
export interface Role {
  /** Stable key. */
  key: string;
  /** One sentence for people. */
  description: string;
  /** `customer` roles reach one account, `staff` roles the whole tenant, `machine` roles belong to API keys. */
  side: 'customer' | 'staff' | 'machine';
}

/** The built-in roles. Tenants' own roles will be data beside them. */
export const ROLES: readonly Role[] = [
  { key: 'viewer', side: 'customer', description: 'Sees what concerns their account.' },
  {
    key: 'member',
    side: 'customer',
    description: 'Sees and submits requests and documents of their account.',
  },
  {
    key: 'agent',
    side: 'staff',
    description: 'Answers and moves the requests of every account of the tenant.',
  },
  {
    key: 'tenant-admin',
    side: 'staff',
    description: 'What an agent may, and the keys and sessions of the tenant.',
  },
  {
    key: 'integration',
    side: 'machine',
    description: 'A program: what an agent may, and embed sessions for people.',
  },
];

/** Roles that a host backend may give to a person in an embed session. */
export const GRANTABLE_ROLES: readonly string[] = ROLES.filter((role) => role.side !== 'machine').map(
  (role) => role.key,
);

/** Whether any of these roles is a staff or machine role. */
export function isStaff(roles: readonly string[]): boolean {
  return roles.some((key) => ROLES.some((role) => role.key === key && role.side !== 'customer'));
}
