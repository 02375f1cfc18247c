import { beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '../support/services.js';
import { castOf, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { publishService } from '../support/service-drafts.js';
import { usePortico } from '../support/start-portico.js';

describe('the audience of a service', () => {
  const portico = usePortico();
  let cast: Cast;
  let brightwater: string;
  let buyer: Api;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    brightwater = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me')).account?.id as string;
    const person = { externalId: 'buyer', account: 'calder', roles: ['purchasing'] };
    buyer = await signIn(portico.it, cast.kestrel, person);
    await publishService(cast.admin, 'for-buyers', { audience: { roles: ['purchasing'] } });
    await publishService(cast.admin, 'for-staff', { audience: { side: 'staff' } });
    await publishService(cast.admin, 'for-customers', { audience: { side: 'customer' } });
    await publishService(cast.admin, 'for-brightwater', { audience: { accounts: [brightwater] } });
  });

  const seen = async (api: Api): Promise<string[]> => {
    const { items } = bodyOf(await api.get<Schemas['ServiceList']>('/v1/services'));
    return items
      .map(({ key }) => key)
      .filter((key) => key.startsWith('for-'))
      .sort();
  };

  it('is all that somebody finds', async () => {
    expect(await seen(cast.mara)).toEqual(['for-brightwater', 'for-customers']);
    expect(await seen(cast.tomas)).toEqual(['for-customers']);
    expect(await seen(buyer)).toEqual(['for-buyers', 'for-customers']);
    expect(await seen(cast.agent)).toEqual(['for-brightwater', 'for-staff']);
    for (const api of [cast.admin, cast.auditor, cast.program])
      expect(await seen(api)).toEqual(['for-brightwater', 'for-buyers', 'for-customers', 'for-staff']);
  });

  it('leaves nothing of a service to others: it is as if it never was, and cannot be submitted', async () => {
    const never = await cast.mara.get('/v1/services/never-was');
    for (const key of ['for-buyers', 'for-staff']) {
      const hidden = await cast.mara.get(`/v1/services/${key}`);
      problemOf(hidden, 404, 'not_found');
      expect(hidden.text).toBe(never.text);
      const sent = await cast.mara.post('/v1/requests', { service: key, data: ANSWERS });
      blamed(problemOf(sent, 422, 'invalid_input'), 'body /service');
    }
    await submit(cast.mara, { service: 'for-brightwater' });
  });

  it('holds for those whom staff and programs submit for', async () => {
    const send = (api: Api, account: string) =>
      api.post('/v1/requests', { service: 'for-brightwater', data: ANSWERS, account });
    for (const api of [cast.agent, cast.admin, cast.program]) {
      blamed(problemOf(await send(api, 'calder'), 422, 'invalid_input'), 'body /account');
      bodyOf(await send(api, 'brightwater'), 201);
    }
  });

  it('holds for roles of a tenant’s own', async () => {
    const permissions = [{ subject: 'service', verbs: ['read', 'submit'], reach: 'tenant' }];
    const role = { key: 'browser', name: 'Browser', side: 'customer', permissions };
    bodyOf(await cast.admin.post('/v1/roles', role), 201);
    const own = await signIn(portico.it, cast.kestrel, {
      externalId: 'own',
      account: 'calder',
      roles: ['browser'],
    });
    expect(await seen(own)).toEqual(['for-customers']);
    await publishService(cast.admin, 'for-browsers', { audience: { roles: ['browser'] } });
    expect(await seen(own)).toEqual(['for-browsers', 'for-customers']);
  });
});
