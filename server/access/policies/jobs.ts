import { policy } from '../policy.js';

/** Who sees what happens in the background, and stops it. */
export const jobsPolicy = [
  ...policy('job', (can) => [
    can('tenant-admin').do('read', 'stop', 'retry').within('tenant'),
    can('auditor').do('read').within('tenant'),
  ]),
];
