import { policy } from '../policy.js';

/** Who may vouch for people and look at themselves. */
export const identityPolicy = [
  ...policy('embed-session', (can) => [can('integration').do('create').within('tenant')]),
  ...policy('me', (can) => [can('viewer', 'member', 'agent', 'integration').do('read').within('tenant')]),
];
