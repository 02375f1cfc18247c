import { policy } from '../policy.js';

/** Who reads what everybody did, and takes it away. */
export const auditPolicy = [
  ...policy('audit', (can) => [can('auditor', 'tenant-admin').do('read', 'export').within('tenant')]),
];
