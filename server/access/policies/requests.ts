import { policy } from '../policy.js';
import {
  ACTIVE_CUSTOMERS,
  CUSTOMERS,
  DEPARTMENT_STAFF,
  EVERYBODY,
  TENANT_READERS,
  TENANT_WORKERS,
} from './role-groups.js';

const WORK = ['comment', 'commentInternally', 'transition', 'attachDocument'];

/** Who sees the catalog, who says what is in it, and who works on requests. */
export const requestsPolicy = [
  ...policy('service', (can) => [
    can(...EVERYBODY)
      .do('read')
      .within('tenant'),
    can(...ACTIVE_CUSTOMERS, 'agent', ...TENANT_WORKERS)
      .do('submit')
      .within('tenant'),
    can(...TENANT_READERS)
      .do('inspect')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('rollBack', 'retire')
      .within('tenant'),
  ]),
  ...policy('service-draft', (can) => [
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('save', 'delete', 'publish')
      .within('tenant'),
  ]),
  ...policy('request', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('location'),
    can(...ACTIVE_CUSTOMERS)
      .do('comment', 'transition', 'attachDocument')
      .within('location'),
    can(...DEPARTMENT_STAFF)
      .do('read')
      .within('department'),
    can('agent')
      .do(...WORK)
      .within('department'),
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do(...WORK)
      .within('tenant'),
  ]),
  ...policy('timeline', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('location', { visibility: 'public' }),
    can(...DEPARTMENT_STAFF)
      .do('read')
      .within('department'),
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
  ]),
];
