import { policy } from '../policy.js';
import { EVERYBODY, PEOPLE } from './role-groups.js';

/** Who may vouch for people, end their sessions, keep the tenant's keys, and look at themselves. */
export const identityPolicy = [
  ...policy('embed-session', (can) => [
    can('integration').do('create', 'revoke').within('tenant'),
    can('tenant-admin').do('revoke').within('tenant'),
  ]),
  ...policy('user', (can) => [
    can('tenant-admin', 'integration').do('read', 'update', 'signOut').within('tenant'),
    can('auditor').do('read').within('tenant'),
    can('agent', 'tenant-admin', 'integration').do('actFor').within('tenant', { status: 'active' }),
  ]),
  ...policy('tenant', (can) => [can('tenant-admin').do('createApiKey', 'createIssuer').within('tenant')]),
  // A program renews its own key by itself; it neither sees nor touches others.
  ...policy('api-key', (can) => [
    can('tenant-admin').do('read', 'rotate', 'revoke').within('tenant'),
    can('auditor').do('read').within('tenant'),
    can('integration').do('read', 'rotate').within('own'),
  ]),
  // Whoever names an identity provider names its people: no program may.
  ...policy('issuer', (can) => [
    can('tenant-admin').do('read', 'update', 'delete').within('tenant'),
    can('auditor').do('read').within('tenant'),
  ]),
  ...policy('me', (can) => [
    can(...EVERYBODY)
      .do('read')
      .within('tenant'),
  ]),
  ...policy('profile', (can) => [
    can(...PEOPLE)
      .do('read', 'update')
      .within('own'),
  ]),
];
