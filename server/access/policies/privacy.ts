import { policy } from '../policy.js';
import { PEOPLE } from './role-groups.js';

/** Everybody asks about their own data; who runs the portal asks about anybody's, decides, and says what must be kept. */
export const privacyPolicy = [
  ...policy('privacy-request', (can) => [
    can(...PEOPLE)
      .do('create', 'read', 'download')
      .within('own'),
    can('tenant-admin').do('create', 'read', 'decide', 'download').within('tenant'),
    can('auditor').do('read').within('tenant'),
  ]),
  ...policy('legal-hold', (can) => [
    can('tenant-admin').do('create', 'read', 'release').within('tenant'),
    can('auditor').do('read').within('tenant'),
  ]),
  ...policy('privacy-settings', (can) => [
    can('tenant-admin').do('read', 'update').within('tenant'),
    can('auditor').do('read').within('tenant'),
  ]),
];
