import { policy } from '../policy.js';
import {
  ACTIVE_CUSTOMERS,
  CUSTOMERS,
  DEPARTMENT_STAFF,
  TENANT_READERS,
  TENANT_WORKERS,
} from './role-groups.js';

/** A file that is not linked yet belongs to its uploader alone; a linked one to the account. */
export const documentsPolicy = [
  ...policy('document', (can) => [
    can(...ACTIVE_CUSTOMERS, 'agent', ...TENANT_WORKERS)
      .do('upload')
      .within('tenant'),
    can(...ACTIVE_CUSTOMERS, 'agent', ...TENANT_WORKERS)
      .do('read', 'download')
      .within('own'),
    can(...CUSTOMERS)
      .do('read', 'download')
      .within('location', { linked: true }),
    can(...DEPARTMENT_STAFF)
      .do('read', 'download')
      .within('department', { linked: true }),
    can(...TENANT_READERS)
      .do('read', 'download')
      .within('tenant', { linked: true }),
  ]),
];
