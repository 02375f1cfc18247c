import { policy } from '../policy.js';
import { TENANT_READERS, TENANT_WORKERS } from './role-groups.js';

/** Who says where events are posted to, and sees what became of them. */
export const webhooksPolicy = [
  ...policy('tenant', (can) => [
    can(...TENANT_WORKERS)
      .do('createWebhookEndpoint')
      .within('tenant'),
  ]),
  ...policy('webhook-endpoint', (can) => [
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('update', 'delete', 'rotateSecret', 'replay', 'test')
      .within('tenant'),
  ]),
  ...policy('webhook-delivery', (can) => [
    can(...TENANT_READERS)
      .do('read')
      .within('tenant'),
    can(...TENANT_WORKERS)
      .do('replay')
      .within('tenant'),
  ]),
];
