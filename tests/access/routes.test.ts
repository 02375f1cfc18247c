import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../server/access/actions.js';
import { COMPONENT_ACTIONS } from '../../server/access/components.js';
import { operations } from '../support/contract.js';
import { OPEN } from './matrix.js';

const scopesOf = (security: Record<string, string[]>[] | undefined): string[] =>
  (security ?? []).flatMap((one) => one['bearer'] ?? []);

describe('routes', () => {
  it('are open only where the list says so', () => {
    const open = operations.filter(({ operation }) => operation.security?.length === 0);
    expect(open.map(({ operation }) => operation.operationId).sort()).toEqual([...OPEN]);
  });

  it.each(
    operations
      .filter(({ operation }) => operation.security?.length !== 0)
      .map(({ operation }) => [operation.operationId, operation] as const),
  )('%s states exactly one known permission', (_id, { security }) => {
    expect(security).toHaveLength(1);
    expect(scopesOf(security)).toHaveLength(1);
    expect(ACTIONS).toContain(scopesOf(security)[0]);
  });
});

describe('actions', () => {
  const sources = (readdirSync('server', { recursive: true }) as string[])
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(access|http\/generated)/.test(file),
    )
    .map((file) => readFileSync(`server/${file}`, 'utf8'))
    .join('\n');

  it.each(ACTIONS)('%s guards some route or use case', (action) => {
    expect(sources).toContain(`'${action}'`);
  });

  it('that elements need are known ones, and every customer action belongs to some element', () => {
    const needed = new Set(Object.values(COMPONENT_ACTIONS).flat());
    for (const action of needed) expect(ACTIONS).toContain(action);
    const elsewhere = [
      'embed-session.create',
      'embed-session.revoke',
      'user.read',
      'user.update',
      'user.signOut',
      'user.actFor',
      'tenant.createApiKey',
      'tenant.createRole',
      'tenant.saveAccount',
      'role.update',
      'role.delete',
      'access.explain',
      'audit.read',
      'audit.export',
      'privacy-request.create',
      'privacy-request.read',
      'privacy-request.decide',
      'privacy-request.download',
      'legal-hold.create',
      'legal-hold.read',
      'legal-hold.release',
      'privacy-settings.read',
      'privacy-settings.update',
      'job.read',
      'job.stop',
      'job.retry',
      'api-key.read',
      'api-key.rotate',
      'api-key.revoke',
      'tenant.createIssuer',
      'issuer.read',
      'issuer.update',
      'issuer.delete',
      'tenant.createWebhookEndpoint',
      'webhook-endpoint.read',
      'webhook-endpoint.update',
      'webhook-endpoint.delete',
      'webhook-endpoint.rotateSecret',
      'webhook-endpoint.replay',
      'webhook-endpoint.test',
      'webhook-delivery.read',
      'webhook-delivery.replay',
      'connector.read',
      'connector.save',
      'connector.delete',
      'connector.writeSecret',
      'connector.replay',
      'connector.test',
      'connector-call.read',
      'connector-call.replay',
      'notification-preferences.read',
      'notification-preferences.update',
      'calendar.read',
      'calendar.save',
      'calendar.delete',
      'me.read',
      'event.read',
      'request.link',
      'held-message.read',
      'held-message.release',
      'held-message.discard',
      'record-type.inspect',
      'record-type.manage',
      'record.import',
      'service.inspect',
      'service.rollBack',
      'service.retire',
      'service-draft.read',
      'service-draft.save',
      'service-draft.delete',
      'service-draft.publish',
      'service-draft.simulate',
    ];
    expect(ACTIONS.filter((action) => !needed.has(action)).sort()).toEqual(elsewhere.sort());
  });
});
