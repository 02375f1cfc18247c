import { policy } from '../policy.js';
import {
  ACTIVE_CUSTOMERS,
  CUSTOMERS,
  DEPARTMENT_STAFF,
  EVERYBODY,
  TENANT_READERS,
  TENANT_WORKERS,
} from './role-groups.js';

/** Who sees and changes records. Which fields of them, their types say. */
export const recordsPolicy = [
  ...policy('record-type', (can) => [
    can(...EVERYBODY)
      .do('read')
      .within('tenant'),
    can(...TENANT_READERS)
      .do('inspect')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('manage')
      .within('tenant'),
  ]),
  ...policy('record', (can) => [
    can(...CUSTOMERS)
      .do('read', 'readHistory')
      .within('location'),
    can(...ACTIVE_CUSTOMERS)
      .do('update', 'attachDocument')
      .within('location'),
    can(...DEPARTMENT_STAFF)
      .do('read', 'readHistory')
      .within('department'),
    can('agent').do('update', 'attachDocument').within('department'),
    can(...TENANT_READERS)
      .do('read', 'readHistory')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('update', 'import', 'attachDocument')
      .within('tenant'),
  ]),
  ...policy('change-request', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('location'),
    can(...ACTIVE_CUSTOMERS)
      .do('withdraw')
      .within('own'),
    can(...DEPARTMENT_STAFF)
      .do('read')
      .within('department'),
    can('approver').do('decide').within('department'),
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('decide')
      .within('tenant'),
  ]),
];
