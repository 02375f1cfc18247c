import { policy } from '../policy.js';

/** Who sees the catalog and who works on requests. */
export const requestsPolicy = [
  ...policy('service', (can) => [
    can('viewer', 'member', 'agent', 'tenant-admin', 'integration').do('read').within('tenant'),
    can('member', 'agent', 'tenant-admin', 'integration').do('submit').within('tenant'),
  ]),
  ...policy('request', (can) => [
    can('viewer', 'member').do('read').within('account'),
    can('member').do('comment', 'transition', 'attachDocument').within('account'),
    can('agent', 'tenant-admin', 'integration')
      .do('read', 'comment', 'commentInternally', 'transition', 'attachDocument')
      .within('tenant'),
  ]),
  ...policy('timeline', (can) => [
    can('viewer', 'member').do('read').within('account', { visibility: 'public' }),
    can('agent', 'tenant-admin', 'integration').do('read').within('tenant'),
  ]),
];
