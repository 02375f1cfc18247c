import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, GRANT, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { KeyedPage, proofKey } from '../support/dpop.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';

describe('a tenant that takes only tokens that are bound', () => {
  const portico = usePortico();
  let cast: Cast;
  let strict: { api: KeyedPage['api']; apiKey: string };
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { tenants, apiKeys } = portico.it.portico;
    const { _id } = await tenants.create('strict', 'Strict', [ORIGIN], undefined, true);
    const apiKey = await apiKeys.issue(_id, 'Backend', 'test');
    strict = { api: portico.it.api.as(apiKey), apiKey };
  });
  const secret = async () => {
    const user = { externalId: 'mara', account: { externalId: 'brightwater' } };
    const session = await strict.api.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    return bodyOf(session, 201).clientSecret;
  };

  it('gives no other token', async () => {
    const form = { grant_type: GRANT, client_secret: await secret() };
    const answer = await portico.it.api.send('POST', '/v1/token', { form });
    const problem = problemOf(answer, 400, 'dpop_required');
    expect(problem).toMatchObject({ error: 'invalid_dpop_proof' });
    expect(problem.detail).toContain('DPoP');
  });

  it('serves pages with a key, and programs as before', async () => {
    const page = await new KeyedPage(portico.it.api, proofKey(), portico.it.clock).signIn(await secret());
    bodyOf(await page.get('/v1/me'));
    bodyOf(await strict.api.get('/v1/me'));
  });

  it('lets staff act for its customers with a key only', async () => {
    await secret();
    const acting = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:portico:params:oauth:token-type:person',
      subject_token: 'mara',
    };
    problemOf(await strict.api.send('POST', '/v1/token', { form: acting }), 400, 'dpop_required');
    const page = new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
    const headers = { Authorization: `Bearer ${strict.apiKey}` };
    const sending = { form: acting, headers };
    const told = bodyOf(await page.send<Schemas['AccessToken']>('POST', '/v1/token', sending));
    expect(told.token_type).toBe('DPoP');
    problemOf(await portico.it.api.as(told.access_token).get('/v1/me'), 401, 'dpop_required');
    page.token = told.access_token;
    expect(bodyOf(await page.get<Schemas['Me']>('/v1/me')).actor).not.toBeNull();
  });

  it('is made by a flag of the script that makes tenants', async () => {
    const { mongodbUri } = portico.it.portico.config;
    for (const [key, flags] of [
      ['insists', ['--require-dpop']],
      ['does-not', []],
    ] as const) {
      const args = ['--import', 'tsx', 'server/create-tenant.ts', '--key', key, '--name', key, ...flags];
      const env = { ...process.env, MONGODB_URI: mongodbUri as string };
      await promisify(execFile)(process.execPath, args, { env });
      const tenant = await portico.it.portico.tenants.byKey(key);
      expect(tenant?.requireDpop).toBe(flags.length > 0);
    }
  });

  it('does not bind other tenants', async () => {
    bodyOf(await cast.mara.get('/v1/me'));
  });
});
