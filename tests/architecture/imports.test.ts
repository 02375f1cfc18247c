import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** What the laws of the house say to code at a place. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const laws = ['no-restricted-imports', 'no-restricted-syntax'];
  return (result?.messages ?? [])
    .filter(({ ruleId }) => laws.includes(ruleId ?? ''))
    .map(({ message }) => message);
}

const importing = (path: string): string => `import { x } from '${path}';\nexport const y = x;\n`;

describe('the arrows of the house', () => {
  it.each([
    ['server/kernel/new.ts', '../store/audit.js'],
    ['server/access/new.ts', '../domains/requests/requests.service.js'],
    ['server/access/new.ts', '../http/problem.js'],
    ['server/store/new.ts', '../domains/requests/requests.store.js'],
    ['server/store/new.ts', '../compose.js'],
    ['server/adapters/mail/new.ts', '../../domains/requests/requests.service.js'],
    ['server/domains/requests/new.service.ts', '../documents/documents.service.js'],
    ['server/domains/requests/new.controller.ts', '../documents/documents.service.js'],
    ['server/domains/requests/part/new.service.ts', '../../documents/documents.service.js'],
    ['server/domains/requests/part/new.controller.ts', '../../documents/documents.service.js'],
    ['server/domains/requests/part/new.service.ts', '../../../http/problem.js'],
    ['server/domains/requests/new.service.ts', '../../http/problem.js'],
    ['server/domains/requests/new.service.ts', '../../compose.js'],
    ['server/domains/requests/new.service.ts', '../../jobs/runner.js'],
    ['server/domains/requests/new.controller.ts', '../../compose.js'],
    ['server/http/new.ts', '../compose.js'],
    ['server/jobs/new.ts', '../compose.js'],
    ['server/http/new.ts', '../../sdk/client/http.js'],
    ['server/new.ts', '../tests/support/api.js'],
    ['forms/new.ts', '../server/kernel/errors.js'],
    ['forms/new.ts', '../sdk/client/http.js'],
    ['sdk/client/new.ts', '../core/portal-element.js'],
    ['sdk/client/new.ts', 'lit'],
    ['sdk/client/new.ts', '../../server/kernel/errors.js'],
    ['sdk/core/new.ts', '../components/portal-status/portal-status.js'],
    ['sdk/core/new.ts', '../../server/kernel/errors.js'],
    ['sdk/components/portal-new/portal-new.ts', '../../../server/kernel/errors.js'],
    ['sdk/components/portal-new/portal-new.ts', '../../../tests/support/api.js'],
  ])('lint refuses %s → %s, and says what to do', async (file, target) => {
    const found = await complaints(file, importing(target));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/restricted from being used by a pattern\. .{20,}/);
  });

  it.each([
    ['server/domains/requests/new.service.ts', './requests.store.js'],
    ['server/domains/requests/part/new.service.ts', '../other/new.model.js'],
    ['server/domains/requests/part/new.service.ts', '../requests.store.js'],
    ['server/domains/requests/part/new.service.ts', '../../../access/guard.js'],
    ['server/domains/requests/part/new.controller.ts', '../../../http/api-controller.js'],
    ['server/domains/requests/new.service.ts', '../../access/guard.js'],
    ['server/domains/requests/new.service.ts', '../../store/audit.js'],
    ['server/domains/requests/new.service.ts', '../../../forms/index.js'],
    ['server/domains/requests/new.controller.ts', '../../http/api-controller.js'],
    ['server/http/new.ts', '../kernel/errors.js'],
    ['server/compose.ts', './domains/requests/requests.service.js'],
    ['sdk/core/new.ts', '../client/http.js'],
    ['sdk/components/portal-new/portal-new.ts', '../../core/portal-element.js'],
    ['sdk/components/portal-new/portal-new.ts', '../../../forms/index.js'],
  ])('lint allows %s → %s', async (file, target) => {
    expect(await complaints(file, importing(target))).toEqual([]);
  });
});

describe('the database', () => {
  it.each([
    "db.connection.collection('requests').find({});",
    "connection.model('requests', schema);",
    "this.connection.model('requests', schema);",
    "requests.aggregate([{ $lookup: { from: 'accounts' } }]);",
    "query.populate('account');",
    'model.watch();',
    'model.bulkWrite([]);',
  ])('is reached by scoped collections alone: lint refuses %s', async (code) => {
    for (const file of ['server/domains/requests/new.store.ts', 'server/http/new.ts', 'server/jobs/new.ts'])
      expect((await complaints(file, code))[0]).toContain('Tenants are kept apart by ScopedCollection alone');
  });

  it('lets scoped collections do their work', async () => {
    const code = "new ScopedCollection(connection, 'things', schema).find(scope, {});";
    expect(await complaints('server/domains/requests/new.store.ts', code)).toEqual([]);
    const raw = "connection.collection('leases').find({});";
    expect(await complaints('server/store/lease.ts', raw)).toEqual([]);
  });
});

describe('the environment', () => {
  const reading = 'export const port = process.env.PORT;\n';

  it('is read by config.ts alone: lint refuses it elsewhere', async () => {
    expect(await complaints('server/config.ts', reading)).toEqual([]);
    for (const file of ['server/server.ts', 'server/http/new.ts', 'server/domains/requests/new.service.ts'])
      expect((await complaints(file, reading))[0]).toContain('Only server/config.ts reads the environment');
  });
});
