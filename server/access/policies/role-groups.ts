/** Everybody on the customer's side. */
export const CUSTOMERS = ['viewer', 'member', 'purchasing', 'accounting', 'account-admin'] as const;

/** Customers who do things, and not only look. */
export const ACTIVE_CUSTOMERS = ['member', 'purchasing', 'accounting', 'account-admin'] as const;

/** Staff that is restricted to departments where their membership says so. */
export const DEPARTMENT_STAFF = ['agent', 'approver'] as const;

/** Whoever sees the whole tenant. */
export const TENANT_READERS = ['auditor', 'tenant-admin', 'integration'] as const;

/** Whoever works in the whole tenant. */
export const TENANT_WORKERS = ['tenant-admin', 'integration'] as const;

/** Whoever works for the tenant, its programs included. */
export const STAFF = [...DEPARTMENT_STAFF, ...TENANT_READERS] as const;

/** Whoever works for the tenant and is a person. */
export const STAFF_PEOPLE = [...DEPARTMENT_STAFF, 'auditor', 'tenant-admin'] as const;

/** Everybody but programs. */
export const PEOPLE = [...CUSTOMERS, ...DEPARTMENT_STAFF, 'auditor', 'tenant-admin'] as const;

/** Everybody. */
export const EVERYBODY = [...CUSTOMERS, ...DEPARTMENT_STAFF, ...TENANT_READERS] as const;
