import { policy } from '../policy.js';

/** The event stream delivers what its reader may see of the thing that the event is about. */
export const eventsPolicy = [
  ...policy('event', (can) => [
    can('viewer', 'member').do('read').within('account', { visibility: 'public' }),
    can('agent', 'tenant-admin', 'integration').do('read').within('tenant'),
  ]),
];
