import { policy } from '../policy.js';
import {
  ACTIVE_CUSTOMERS,
  CUSTOMERS,
  DEPARTMENT_STAFF,
  EVERYBODY,
  STAFF,
  STAFF_PEOPLE,
  TENANT_READERS,
  TENANT_WORKERS,
} from './role-groups.js';

const WORK = [
  'comment',
  'commentInternally',
  'transition',
  'attachDocument',
  'assign',
  'update',
  'link',
  'changeParticipants',
];

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
      .do('save', 'delete', 'publish', 'simulate')
      .within('tenant'),
  ]),
  // What somebody is still writing is nobody else's business: no program has drafts, and no staff sees a customer's.
  ...policy('request-draft', (can) => [
    can(...ACTIVE_CUSTOMERS, 'agent', 'tenant-admin')
      .do('read', 'save', 'delete')
      .within('own'),
  ]),
  ...policy('calendar', (can) => [
    can(...STAFF)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('save', 'delete')
      .within('tenant'),
  ]),
  ...policy('request', (can) => [
    can(...CUSTOMERS)
      .do('read', 'markRead')
      .within('location'),
    can(...ACTIVE_CUSTOMERS)
      .do('comment', 'transition', 'attachDocument', 'changeParticipants', 'seekHelp')
      .within('location'),
    can(...ACTIVE_CUSTOMERS)
      .do('rate')
      .within('own'),
    can(...DEPARTMENT_STAFF)
      .do('read', 'markRead')
      .within('department'),
    // What somebody has read is a person’s: no program reads.
    can('auditor', 'tenant-admin').do('markRead').within('tenant'),
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
  // E-mails of which nobody knows yet whose they are: for people of the staff.
  ...policy('held-message', (can) => [
    can('agent').do('read', 'release', 'discard').within('department'),
    can('auditor').do('read').within('tenant'),
    can('tenant-admin').do('read', 'release', 'discard').within('tenant'),
  ]),
  ...policy('request-view', (can) => [
    can(...STAFF_PEOPLE)
      .do('create', 'read', 'update', 'delete')
      .within('own'),
    can(...STAFF_PEOPLE)
      .do('read')
      .within('tenant', { shared: true }),
    can('tenant-admin').do('update', 'delete').within('tenant', { shared: true }),
  ]),
  // Whom the definition of a service names decides; this says how far that may ever reach.
  ...policy('approval', (can) => [
    can(...CUSTOMERS)
      .do('read', 'decide')
      .within('location'),
    can(...DEPARTMENT_STAFF)
      .do('read', 'decide')
      .within('department'),
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can('tenant-admin').do('decide').within('tenant'),
  ]),
  ...policy('approval-delegation', (can) => [
    can(...CUSTOMERS, ...DEPARTMENT_STAFF, 'tenant-admin')
      .do('create', 'read', 'delete')
      .within('own'),
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
