import { policy } from '../policy.js';

/** A file that is not linked yet belongs to its uploader alone; a linked one to the account. */
export const documentsPolicy = [
  ...policy('document', (can) => [
    can('member', 'agent', 'tenant-admin', 'integration').do('upload').within('tenant'),
    can('member', 'agent', 'tenant-admin', 'integration').do('read', 'download').within('own'),
    can('viewer', 'member').do('read', 'download').within('account', { linked: true }),
    can('agent', 'tenant-admin', 'integration').do('read', 'download').within('tenant', { linked: true }),
  ]),
];
