import { beforeAll, describe, expect, it } from 'vitest';
import { MARA, signIn } from '../support/actors.js';
import { bodyOf, problemOf, type Api } from '../support/api.js';
import { usePortico, type TestTenant } from '../support/start-portico.js';

describe('rate limits', () => {
  const LIMIT = 30;
  const portico = usePortico({ config: { callsPerMinute: LIMIT } });
  let tenant: TestTenant;
  beforeAll(async () => void (tenant = await portico.it.tenant('Kestrel')));

  const fill = async (api: Api, calls: number, path = '/v1/services') =>
    (await Promise.all(Array.from({ length: calls }, () => api.get(path)))).map(({ status }) => status);

  it('are told with every answer', async () => {
    const { headers } = await tenant.program.get('/v1/services');
    expect(headers.get('ratelimit-policy')).toContain(`"caller"; q=${LIMIT}; w=60`);
    expect(headers.get('ratelimit')).toMatch(/"caller"; r=\d+; t=\d+/);
    expect(headers.get('ratelimit-policy')).toContain('"tenant"');
  });

  it('stop a token that asks too much, say when to go on, and leave others alone', async () => {
    const [mara, tomas] = [
      await signIn(portico.it, tenant, MARA),
      await signIn(portico.it, tenant, { externalId: 'tomas', account: 'calder' }),
    ];
    const statuses = await fill(mara, LIMIT + 5);
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMIT);
    const answer = await mara.get('/v1/services');
    problemOf(answer, 429, 'rate_limited');
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    bodyOf(await tomas.get('/v1/services'));
  });

  it('bind a person over all their tokens', async () => {
    const person = { externalId: 'many', account: 'many-co' };
    const tokens = [];
    for (let i = 0; i < 3; i += 1) tokens.push(await signIn(portico.it, tenant, person));
    const statuses = (await Promise.all(tokens.map((api) => fill(api, LIMIT)))).flat();
    expect(statuses.filter((status) => status === 200)).toHaveLength(2 * LIMIT);
  });

  it('never stop the questions of a supervisor', async () => {
    expect(new Set(await fill(portico.it.api, LIMIT * 2, '/livez'))).toEqual(new Set([200]));
    expect(new Set(await fill(portico.it.api, LIMIT * 2, '/readyz'))).toEqual(new Set([200]));
  });

  // Last: strangers of this machine are locked out from here on.
  it('stop strangers earlier, also those with bad credentials', async () => {
    const statuses = await fill(portico.it.api.as('wrong'), LIMIT);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    problemOf(await portico.it.api.get('/v1/services'), 429, 'rate_limited');
    bodyOf(await tenant.program.get('/v1/me'));
  });
});
