import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Cast, type SignIn } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { usePortico } from '../support/start-portico.js';

type AccessRole = Schemas['AccessRole'];
type Permission = Schemas['RolePermission'];
const ANY = { 'If-Match': '*' };
const READ: Permission = { subject: 'request', verbs: ['read'], reach: 'account' };
const TIMELINE: Permission = { subject: 'timeline', verbs: ['read'], reach: 'account' };

describe('a tenant’s own roles', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  let made = 0;
  const define = async (permissions: Permission[], side = 'customer') => {
    const key = `role-${(made += 1)}`;
    const input = { key, name: `Role ${made}`, side, permissions };
    return bodyOf(await cast.admin.post<AccessRole>('/v1/roles', input), 201);
  };
  const join = (externalId: string, roles: string[], more: Partial<SignIn> = {}) =>
    signIn(portico.it, cast.kestrel, { externalId, account: 'brightwater', roles, ...more });
  const change = (key: string, permissions: Permission[]) =>
    cast.admin.patch<AccessRole>(`/v1/roles/${key}`, { permissions }, ANY);

  it('allow what they say, and nothing else', async () => {
    const { key } = await define([READ]);
    const clerk = await join('clara', [key]);
    const { id } = await submit(cast.mara);
    const seen = bodyOf(await clerk.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(seen.allowedActions).toEqual(['read']);
    problemOf(await clerk.get(`/v1/requests/${id}/timeline`), 403, 'forbidden');
    problemOf(await clerk.post(`/v1/requests/${id}/comments`, { body: 'x' }), 403, 'forbidden');
    problemOf(await clerk.get('/v1/documents'), 403, 'forbidden');
    const me = bodyOf(await clerk.get<Schemas['Me']>('/v1/me'));
    // Who one is, what one hears and what one is notified of are everybody's own.
    const own = ['notification-preferences.read', 'notification-preferences.update'];
    expect(me.allowedActions.sort()).toEqual(
      ['event.read', 'me.read', ...own, 'notification.markRead', 'notification.read', 'request.read'].sort(),
    );
  });

  it('stay within the account, and within a condition', async () => {
    const { key } = await define([{ ...READ, condition: { service: ['return-part', 'plain'] } }]);
    const clerk = await join('claus', [key]);
    const { id: fault } = await submit(cast.mara);
    const { id: abroad } = await submit(cast.tomas);
    problemOf(await clerk.get(`/v1/requests/${fault}`), 404, 'not_found');
    problemOf(await clerk.get(`/v1/requests/${abroad}`), 404, 'not_found');
    expect(bodyOf(await clerk.get<Schemas['ServiceRequestList']>('/v1/requests')).items).toEqual([]);
    bodyOf(await change(key, [{ ...READ, condition: { service: 'report-fault' } }]));
    bodyOf(await clerk.get(`/v1/requests/${fault}`));
    problemOf(await clerk.get(`/v1/requests/${abroad}`), 404, 'not_found');
  });

  it('hide fields from answers, titles and lists', async () => {
    const { key } = await define([{ ...READ, fields: { except: ['data.problem'] } }, TIMELINE]);
    const clerk = await join('cleo', [key]);
    const { id, title } = await submit(cast.mara, { data: { pump: 'KP-80', problem: 'A secret leak' } });
    expect(title).toContain('A secret leak');
    const seen = bodyOf(await clerk.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(seen.data).toEqual({ pump: 'KP-80' });
    for (const path of [`/v1/requests/${id}`, '/v1/requests', `/v1/requests/${id}/timeline`])
      expect((await clerk.get(path)).text).not.toContain('secret');
    const { key: whole } = await define([READ]);
    const both = await join('cora', [key, whole]);
    expect((await both.get(`/v1/requests/${id}`)).text).toContain('A secret leak');
  });

  it('of staff reach other accounts; those of customers never do, whatever is asked', async () => {
    const { key } = await define([{ ...READ, reach: 'tenant' }], 'staff');
    const staff = await join('stan', [key], { account: 'kestrel' });
    const { id } = await submit(cast.tomas);
    bodyOf(await staff.get(`/v1/requests/${id}`));
    const wide = { key: 'wide', name: 'Wide', side: 'customer', permissions: [{ ...READ, reach: 'tenant' }] };
    const refused = problemOf(await cast.admin.post('/v1/roles', wide), 422, 'invalid_input');
    blamed(refused, 'body /permissions/0/reach');
    expect(refused.errors?.[0]?.fix).toBe('Send one of: own, location, account.');
  });

  it('are changed for everybody who has them, in open streams and in other processes', async () => {
    const { key } = await define([READ]);
    const clerk = await join('chloe', [key]);
    const second = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
    try {
      const elsewhere = second.api.as(clerk.token);
      const stream = await Listener.open(elsewhere);
      const first = await submit(cast.mara);
      await stream.heard('request.submitted', first.id);
      bodyOf(await change(key, [TIMELINE]));
      problemOf(await clerk.get(`/v1/requests/${first.id}`), 403, 'forbidden');
      await expect.poll(async () => (await elsewhere.get(`/v1/requests/${first.id}`)).status).toBe(403);
      const unheard = await submit(cast.mara);
      const probe = await Listener.open(second.api.as(cast.mara.token));
      await probe.heard('request.submitted', unheard.id);
      expect(stream.text).not.toContain(unheard.id);
      for (const one of [stream, probe]) one.close();
    } finally {
      await second.stop();
    }
  });

  it('look different after a change: the old entity tag is not good for them', async () => {
    const { key } = await define([{ ...READ, fields: { only: ['data.pump'] } }]);
    const clerk = await join('cid', [key]);
    const { id } = await submit(cast.mara);
    const etag = (await clerk.get(`/v1/requests/${id}`)).headers.get('etag') as string;
    const again = () => clerk.get(`/v1/requests/${id}`, { 'If-None-Match': etag });
    expect((await again()).status).toBe(304);
    bodyOf(await change(key, [READ]));
    expect((await again()).status).toBe(200);
  });

  it('are previewed: what changes for whom, their other roles taken into account', async () => {
    const { key, name } = await define([READ]);
    await join('dora', [key], { name: 'Dora' });
    await join('dirk', [key, 'member'], { name: 'Dirk' });
    const wanted = { key, name, side: 'customer', permissions: [READ, { ...READ, verbs: ['comment'] }] };
    const more = bodyOf(await cast.admin.post<Schemas['RolePreview']>('/v1/role-previews', wanted));
    expect(more.people).toBe(2);
    expect(more.gains).toEqual(['request.comment: those of the account']);
    expect(more.changes.map(({ userName }) => userName)).toEqual(['Dora', 'Dirk']);
    const less = bodyOf(
      await cast.admin.post<Schemas['RolePreview']>('/v1/role-previews', {
        ...wanted,
        permissions: [TIMELINE],
      }),
    );
    expect(less.loses).toEqual(expect.arrayContaining(['request.read: those of the account']));
    expect(less.changes.find(({ userName }) => userName === 'Dora')).toMatchObject({
      accountName: 'Brightwater Utilities',
      loses: less.loses,
    });
    // Nothing was saved.
    expect(bodyOf(await cast.admin.get<AccessRole>(`/v1/roles/${key}`)).permissions).toEqual([READ]);
  });

  it('that somebody has cannot be deleted; others are gone', async () => {
    const { key } = await define([READ]);
    await join('emil', [key]);
    const problem = problemOf(await cast.admin.delete(`/v1/roles/${key}`), 409, 'role_in_use');
    expect(problem).toMatchObject({ people: 1 });
    await join('emil', ['viewer']);
    bodyOf(await cast.admin.delete(`/v1/roles/${key}`), 204);
    problemOf(await cast.admin.get(`/v1/roles/${key}`), 404, 'not_found');
    const user = { externalId: 'emil', account: { externalId: 'brightwater' }, roles: [key] };
    blamed(
      problemOf(await cast.program.post('/v1/embed-sessions', { user }), 422, 'invalid_input'),
      'body /user/roles/0',
    );
  });

  it('that an identity provider grants cannot be deleted', async () => {
    const { key } = await define([READ]);
    const issuer = {
      issuer: 'https://id.brightwater.example',
      audience: `of-${key}`,
      jwksUri: 'https://id.brightwater.example/keys',
      mapping: { user: 'sub', account: 'org' },
    };
    for (const grants of [{ defaultRole: key }, { grantableRoles: [{ claim: 'x', role: key }] }]) {
      const made = await cast.admin.post<{ id: string }>('/v1/issuers', { ...issuer, ...grants });
      const { id } = bodyOf(made, 201);
      const problem = problemOf(await cast.admin.delete(`/v1/roles/${key}`), 409, 'role_in_use');
      expect(problem).toMatchObject({ people: 0, issuers: 1 });
      bodyOf(await cast.admin.delete(`/v1/issuers/${id}`, { 'If-Match': '*' }), 204);
    }
    bodyOf(await cast.admin.delete(`/v1/roles/${key}`), 204);
  });

  it('of staff are not given by a key with scopes', async () => {
    const { key } = await define([READ], 'staff');
    const scopes = ['embed-session.create'];
    const narrow = bodyOf(
      await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'Narrow', scopes }),
      201,
    );
    const user = { externalId: 'stig', account: { externalId: 'kestrel' }, roles: [key] };
    const answer = await portico.it.api.as(narrow.secret as string).post('/v1/embed-sessions', { user });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /user/roles/0');
  });

  it('are shown beside the built-in ones, which cannot be changed', async () => {
    const { items } = bodyOf(await cast.admin.get<Schemas['RoleList']>('/v1/roles'));
    const member = items.find(({ key }) => key === 'member');
    expect(member).toMatchObject({ builtIn: true, side: 'customer' });
    expect(member?.permissions).toContainEqual({
      subject: 'request',
      verbs: ['comment', 'transition', 'attachDocument', 'changeParticipants', 'seekHelp'],
      reach: 'location',
    });
    problemOf(await cast.admin.patch('/v1/roles/member', { name: 'x' }, ANY), 409, 'role_built_in');
    problemOf(await cast.admin.delete('/v1/roles/member'), 409, 'role_built_in');
    problemOf(await cast.admin.patch('/v1/roles/nobody', { name: 'x' }, ANY), 404, 'not_found');
  });

  it.each([
    ['a built-in key', { key: 'agent' }, 'body /key'],
    ['a blank name', { name: ' ' }, 'body /name'],
    ['an unknown subject', { permissions: [{ ...READ, subject: 'api-key' }] }, 'body /permissions/0/subject'],
    [
      'an unknown verb',
      { permissions: [{ ...READ, verbs: ['read', 'erase'] }] },
      'body /permissions/0/verbs/1',
    ],
    [
      'a verb of staff for customers',
      { permissions: [{ ...READ, verbs: ['commentInternally'] }] },
      'body /permissions/0/verbs/0',
    ],
    [
      'a condition on a field that cannot be asked for',
      { permissions: [{ ...READ, condition: { tenantId: 'tnt_x' } }] },
      'body /permissions/0/condition/tenantId',
    ],
    [
      'a condition that is an operator',
      { permissions: [{ ...READ, condition: { service: { $ne: null } } }] },
      'body /permissions/0/condition/service',
    ],
    [
      'a field that is not under data',
      { permissions: [{ ...READ, fields: { except: ['accountId'] } }] },
      'body /permissions/0/fields/except/0',
    ],
    [
      'fields of what has none',
      { permissions: [{ ...READ, verbs: ['comment'], fields: { only: ['data.x'] } }] },
      'body /permissions/0/fields',
    ],
    [
      'the whole tenant’s catalog within an account',
      { permissions: [{ subject: 'service', verbs: ['read'], reach: 'account' }] },
      'body /permissions/0/reach',
    ],
  ])('are refused with %s', async (_what, changes, place) => {
    const input = { key: 'odd-one', name: 'Odd', side: 'customer', permissions: [READ], ...changes };
    for (const path of ['/v1/roles', '/v1/role-previews'])
      blamed(problemOf(await cast.admin.post(path, input), 422, 'invalid_input'), place);
  });

  it('are refused with a key that is taken, and changed only as they were seen', async () => {
    const { key } = await define([READ]);
    const again = { key, name: 'x', side: 'customer', permissions: [] };
    blamed(problemOf(await cast.admin.post('/v1/roles', again), 422, 'invalid_input'), 'body /key');
    const etag = (await cast.admin.get(`/v1/roles/${key}`)).headers.get('etag') as string;
    const rename = (tag: string) =>
      cast.admin.patch(`/v1/roles/${key}`, { name: 'New' }, { 'If-Match': tag });
    bodyOf(await rename(etag));
    problemOf(await rename(etag), 412, 'precondition_failed');
  });

  it('let nobody of another tenant in', async () => {
    const { key } = await define([READ]);
    const user = { externalId: 'x', account: { externalId: 'y' }, roles: [key] };
    const answer = await cast.strangeProgram.post('/v1/embed-sessions', { user });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /user/roles/0');
  });
});
