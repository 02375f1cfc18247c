import { policy } from '../policy.js';
import { CUSTOMERS, STAFF, TENANT_WORKERS } from './role-groups.js';

/** What somebody sees of a colleague: who they are and as what, not how to reach them or where they work. */
const OF_COLLEAGUES = {
  except: ['email', 'phone', 'lastSeenAt', 'locations', 'departments', 'hostManaged'],
};

/**
 * An account's admin decides who belongs to it on the customers' side. Staff that has joined an account is not theirs to
 * see or change.
 */
export const tenantsPolicy = [
  ...policy('account', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('account'),
    can('account-admin').do('invite').within('account'),
    can(...STAFF)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('invite')
      .within('tenant'),
  ]),
  ...policy('tenant', (can) => [
    can(...TENANT_WORKERS)
      .do('saveAccount')
      .within('tenant'),
  ]),
  ...policy('location', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('location'),
    can(...STAFF)
      .do('read')
      .within('tenant'),
  ]),
  ...policy('membership', (can) => [
    can(...CUSTOMERS)
      .do('read')
      .within('own'),
    can(...CUSTOMERS)
      .do('read')
      .within('account', { side: 'customer', status: 'active' }, OF_COLLEAGUES),
    can('account-admin').do('read', 'remove').within('account', { side: 'customer' }),
    can('account-admin')
      .do('update')
      .within('account', { side: 'customer', status: 'active' }, { only: ['roles', 'locations'] }),
    can(...STAFF)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('update')
      .within('tenant', { status: 'active' }),
    can(...TENANT_WORKERS)
      .do('remove')
      .within('tenant'),
  ]),
  ...policy('invitation', (can) => [
    can('account-admin').do('read', 'revoke').within('account'),
    can(...STAFF)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('revoke')
      .within('tenant'),
  ]),
];
