import { policy } from '../policy.js';
import { CUSTOMERS, DEPARTMENT_STAFF, TENANT_READERS } from './role-groups.js';

/** The event stream delivers what its reader may see of the thing that the event is about. */
export const eventsPolicy = [
  ...policy('event', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('location', { visibility: 'public' }),
    can('account-admin').do('read').within('account', { visibility: 'admin' }),
    can(...DEPARTMENT_STAFF)
      .do('read')
      .within('department', { visibility: ['public', 'admin', 'internal'] }),
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
  ]),
];
