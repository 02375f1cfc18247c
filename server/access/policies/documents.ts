import { policy } from '../policy.js';

/** A file that is not linked yet belongs to its uploader alone; a linked one to the account. */
export const documentsPolicy = [
  ...policy('document', (can) => [
    can('member', 'agent', 'integration').do('upload').within('tenant'),
    can('member', 'agent', 'integration').do('read', 'download').within('own'),
    can('viewer', 'member').do('read', 'download').within('account', { linked: true }),
    can('agent', 'integration').do('read', 'download').within('tenant', { linked: true }),
  ]),
];
