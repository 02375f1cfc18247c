import { policy } from '../policy.js';
import { TENANT_READERS } from './role-groups.js';

/** Who sees and defines roles, and may ask why somebody may or may not. */
export const accessPolicy = [
  ...policy('role', (can) => [
    can('account-admin', 'agent', 'approver', ...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can('tenant-admin').do('update', 'delete').within('tenant'),
  ]),
  ...policy('tenant', (can) => [can('tenant-admin').do('createRole').within('tenant')]),
  ...policy('access', (can) => [can('auditor', 'tenant-admin').do('explain').within('tenant')]),
];
