import { policy } from '../policy.js';
import { TENANT_READERS, TENANT_WORKERS } from './role-groups.js';

/** Who says how other systems are called, and sees what became of it. */
export const connectorsPolicy = [
  ...policy('connector', (can) => [
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can('tenant-admin').do('save', 'delete', 'writeSecret').within('tenant'),
    can(...TENANT_WORKERS)
      .do('replay', 'test')
      .within('tenant'),
  ]),
  ...policy('connector-call', (can) => [
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('replay')
      .within('tenant'),
  ]),
];
