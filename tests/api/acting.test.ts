import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { MINUTE } from '../support/clock.js';
import { Listener } from '../support/events.js';
import { service } from '../support/services.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';
import { open } from '../support/tokens.js';

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const PERSON = 'urn:portico:params:oauth:token-type:person';
type Token = Schemas['AccessToken'];

const AGENTS_MAY_NOT = [
  'request.rate',
  'request.markRead',
  'request.seekHelp',
  'request-draft.read',
  'request-draft.save',
  'request-draft.delete',
  'notification.read',
  'notification.markRead',
  'notification-preferences.read',
  'notification-preferences.update',
  'approval.decide',
  'approval-delegation.create',
  'approval-delegation.read',
  'approval-delegation.delete',
  'change-request.withdraw',
  'profile.update',
  'privacy-request.create',
  'privacy-request.read',
  'privacy-request.download',
];

describe('acting for a customer', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const spares = service({ key: 'spares-only', department: 'spares' });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), spares);
  });

  const exchange = (
    api: Api,
    subject_token: string,
    more: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) =>
    api.with(headers).send<Token>('POST', '/v1/token', {
      form: { grant_type: GRANT, subject_token_type: PERSON, subject_token, ...more },
    });
  const actAs = async (api: Api, person: string, more: Record<string, string> = {}): Promise<Api> =>
    portico.it.api.as(bodyOf(await exchange(api, person, more)).access_token);
  const refused = (answer: Answer, told: string) => {
    const problem = problemOf(answer, 400, 'subject_token_refused');
    expect(problem).toMatchObject({ error: 'invalid_request', error_description: told });
  };
  const vouch = async (externalId: string, account: string, roles: string[] = ['member']) =>
    bodyOf(
      await cast.program.post('/v1/embed-sessions', {
        user: { externalId, name: `Name of ${externalId}`, account: { externalId: account }, roles },
      }),
      201,
    );
  const timelineOf = async (api: Api, id: string) =>
    bodyOf(await api.get<{ items: Schemas['TimelineEntry'][] }>(`/v1/requests/${id}/timeline`)).items;

  it('gives staff a token as that person, which says who acts', async () => {
    const answer = await exchange(cast.agent, 'mara');
    expect(bodyOf(answer)).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    });
    const { payload } = open(bodyOf(answer).access_token);
    const ines = bodyOf(await cast.agent.get<Schemas['Me']>('/v1/me'));
    expect(payload).toMatchObject({ act: { sub: ines.id, name: 'Ines Okafor' } });
    const api = portico.it.api.as(bodyOf(answer).access_token);
    const mara = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me'));
    expect(mara.actor).toBeNull();
    expect(bodyOf(await api.get<Schemas['Me']>('/v1/me'))).toEqual({
      ...mara,
      // An agent withdraws nobody's wishes, and a profile is one's own affair.
      allowedActions: mara.allowedActions.filter((one) => !AGENTS_MAY_NOT.includes(one)),
      actor: { kind: 'user', id: ines.id, name: 'Ines Okafor' },
    });
    const named = await exchange(cast.admin, mara.id);
    expect(open(bodyOf(named).access_token).payload.sub).toBe(mara.id);
  });

  it('leaves to the person who they are, and to an account who belongs to it', async () => {
    const sofia = { externalId: 'sofia', account: 'brightwater', roles: ['account-admin'] };
    const own = await signIn(portico.it, cast.kestrel, sofia);
    const { account } = bodyOf(await own.get<Schemas['Me']>('/v1/me'));
    const path = `/v1/accounts/${account?.id}/invitations`;
    const invite = (api: Api, email: string) => api.post(path, { email, roles: ['viewer'] });
    const api = await actAs(cast.admin, 'sofia');
    problemOf(await invite(api, 'a@brightwater.example'), 403, 'forbidden');
    const change = { jobTitle: 'Queen' };
    problemOf(await api.patch('/v1/me/profile', change, { 'If-Match': '*' }), 403, 'forbidden');
    bodyOf(await invite(own, 'a@brightwater.example'), 201);
    bodyOf(await own.patch('/v1/me/profile', change, { 'If-Match': '*' }));
  });

  it('shows in the history who did it for whom, to customers and staff', async () => {
    const api = await actAs(cast.agent, 'mara');
    const { id, requester } = await submit(api);
    expect(requester.name).toBe('Mara Lindqvist');
    bodyOf(await api.post(`/v1/requests/${id}/comments`, { body: 'She told me on the phone.' }), 201);
    bodyOf(await cast.mara.post(`/v1/requests/${id}/comments`, { body: 'Yes, I did.' }), 201);
    const both = {
      kind: 'customer',
      name: 'Mara Lindqvist',
      actedBy: { kind: 'staff', name: 'Ines Okafor' },
    };
    const own = { kind: 'customer', name: 'Mara Lindqvist' };
    for (const reader of [cast.mara, cast.agent, api])
      expect((await timelineOf(reader, id)).map(({ actor }) => actor)).toEqual([both, both, own]);
    const program = await actAs(cast.program, 'mara');
    bodyOf(await program.post(`/v1/requests/${id}/comments`, { body: 'By a program.' }), 201);
    const last = (await timelineOf(cast.mara, id)).at(-1);
    expect(last?.actor.actedBy).toEqual({ kind: 'system', name: 'Kestrel backend' });
  });

  it('stands in the audit: the beginning under who acts, each deed under both', async () => {
    const api = await actAs(cast.agent, 'mara');
    const { id } = await submit(api);
    const mara = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
    const rows = portico.it.db.collection('auditRows');
    const begun = await rows.findOne({ action: 'user.actFor' }, { sort: { at: -1, _id: -1 } });
    expect(begun).toMatchObject({ actorId: mara.actor?.id, subjectId: mara.id, actedBy: null });
    const deed = await rows.findOne({ action: 'request.submit', subjectId: id });
    expect(deed).toMatchObject({ actorId: mara.id, actedBy: { kind: 'user', id: mara.actor?.id } });
    const called = portico.it.log.lines.filter((line) => line.includes('"actedBy"'));
    expect(called.at(-1)).toContain(String(mara.actor?.id));
    expect(called.join('')).not.toContain('Ines');
  });

  it('reaches no further than the customer', async () => {
    const api = await actAs(cast.admin, 'mara');
    const { id } = await submit(cast.tomas);
    problemOf(await api.get(`/v1/requests/${id}`), 404, 'not_found');
    problemOf(await api.get('/v1/users'), 403, 'forbidden');
    const own = await submit(cast.mara);
    const note = { body: 'x', visibility: 'internal' };
    problemOf(await api.post(`/v1/requests/${own.id}/comments`, note), 403, 'forbidden');
    const viewer = await actAs(cast.admin, 'vera');
    problemOf(await viewer.post(`/v1/requests/${own.id}/comments`, { body: 'x' }), 403, 'forbidden');
  });

  it('reaches no further than whoever acts: a narrowed key stays narrowed', async () => {
    const wish = { name: 'Narrow', scopes: ['user.actFor', 'request.read'] };
    const { secret } = bodyOf(await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', wish), 201);
    const api = await actAs(portico.it.api.as(secret as string), 'mara');
    bodyOf(await api.get('/v1/requests'));
    problemOf(await api.get('/v1/services'), 403, 'forbidden');
    const { id } = await submit(cast.mara);
    problemOf(await api.post(`/v1/requests/${id}/comments`, { body: 'x' }), 403, 'forbidden');
    const seen = bodyOf(await api.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(seen.allowedActions).toEqual(['read']);
    const whole = await actAs(cast.agent, 'mara');
    const other = bodyOf(await whole.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(other.allowedActions).toContain('comment');
  });

  it.each([
    ['nobody', () => cast.anonymous, 401, 'unauthenticated'],
    ['bad credentials', () => portico.it.api.as('x'), 401, 'invalid_token'],
    ['a customer', () => cast.mara, 403, 'forbidden'],
    ['an auditor', () => cast.auditor, 403, 'forbidden'],
  ] as [string, () => Api, number, string][])('is refused to %s', async (_who, api, status, code) => {
    problemOf(await exchange(api(), 'tomas'), status, code);
  });

  it('knows the tenant’s own roles on both sides', async () => {
    const define = async (side: string, permissions: object[]) => {
      const key = `own-${side}`;
      const role = { key, name: key, description: 'x', side, permissions };
      bodyOf(await cast.admin.post('/v1/roles', role), 201);
      return key;
    };
    const read = { subject: 'request', verbs: ['read'], reach: 'account' };
    const buyer = await define('customer', [read]);
    const helper = await define('staff', [{ ...read, reach: 'tenant' }]);
    await vouch('buyer', 'brightwater', [buyer]);
    const api = await actAs(cast.agent, 'buyer');
    bodyOf(await api.get('/v1/requests'));
    problemOf(await api.get('/v1/documents'), 403, 'forbidden');
    await vouch('helper', 'calder', [helper]);
    refused(await exchange(cast.agent, 'helper'), 'Nobody acts for staff.');
    const join = { externalId: 'helper', account: 'calder', roles: [helper] };
    problemOf(await exchange(await signIn(portico.it, cast.kestrel, join), 'mara'), 403, 'forbidden');
  });

  it('is refused to whoever acts already, sees departments only, or has a key without the scope', async () => {
    problemOf(await exchange(await actAs(cast.agent, 'mara'), 'tomas'), 403, 'forbidden');
    const { secret } = bodyOf(
      await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'x', scopes: ['request.read'] }),
      201,
    );
    problemOf(await exchange(portico.it.api.as(secret as string), 'mara'), 403, 'scope_not_granted');
    const element = {
      externalId: 'ines',
      account: 'kestrel',
      roles: ['agent'],
      components: ['portal-status'],
    };
    problemOf(
      await exchange(await signIn(portico.it, cast.kestrel, element), 'mara'),
      403,
      'component_not_allowed',
    );
    const restricted = { externalId: 'dora', account: 'kestrel', roles: ['agent'], departments: ['spares'] };
    const dora = await signIn(portico.it, cast.kestrel, restricted);
    problemOf(await exchange(dora, 'mara'), 403, 'forbidden');
  });

  it('is refused for staff, for those who are also staff somewhere, and for people of other tenants', async () => {
    for (const person of ['ines', 'odile'])
      refused(await exchange(cast.admin, person), 'Nobody acts for staff.');
    await vouch('both', 'kestrel', ['agent']);
    await vouch('both', 'calder', ['member']);
    refused(await exchange(cast.admin, 'both', { subject_account: 'calder' }), 'Nobody acts for staff.');
    const stranger = bodyOf(await cast.stranger.get<Schemas['Me']>('/v1/me'));
    const none = 'There is no such person, or they are disabled.';
    refused(await exchange(cast.admin, stranger.id), none);
    refused(await exchange(cast.admin, 'nobody-at-all'), none);
    refused(
      await exchange(cast.admin, ''),
      'Send as subject_token the id of the person, or your own key of them.',
    );
  });

  it('is for one account: the only one, or the one that is named', async () => {
    await vouch('twice', 'brightwater', ['viewer']);
    await vouch('twice', 'calder', ['member']);
    const told = 'This person belongs to several accounts: send subject_account.';
    refused(await exchange(cast.agent, 'twice'), told);
    const there = await actAs(cast.agent, 'twice', { subject_account: 'calder' });
    const me = bodyOf(await there.get<Schemas['Me']>('/v1/me'));
    expect([me.account?.externalId, me.roles]).toEqual(['calder', ['member']]);
    const id = me.account?.id as string;
    bodyOf(await exchange(cast.agent, 'twice', { subject_account: id }));
    const unknown = await exchange(cast.agent, 'twice', { subject_account: 'osprey' });
    refused(unknown, 'This person belongs to no such account.');
  });

  it('is refused for a disabled person, whose sessions it ends like their own', async () => {
    await vouch('barred', 'calder');
    const api = await actAs(cast.agent, 'barred');
    const stream = await Listener.open(api);
    const set = (status: string) => cast.admin.patch('/v1/users/barred', { status }, { 'If-Match': '*' });
    bodyOf(await set('disabled'));
    problemOf(await api.get('/v1/me'), 401, 'invalid_token');
    await stream.until(() => stream.ended);
    refused(await exchange(cast.agent, 'barred'), 'There is no such person, or they are disabled.');
  });

  it('ends with whoever acts: their sign-out, their session, their being disabled, their key', async () => {
    const staff = { externalId: 'otto', name: 'Otto Brandt', account: 'kestrel', roles: ['agent'] };
    const join = () => signIn(portico.it, cast.kestrel, staff);
    const ends = async (how: () => Promise<Answer>, api: Api, status = 204) => {
      bodyOf(await api.get('/v1/me'));
      bodyOf(await how(), status);
      problemOf(await api.get('/v1/me'), 401, 'invalid_token');
    };
    await ends(() => cast.admin.delete('/v1/users/otto/sessions'), await actAs(await join(), 'mara'));
    const otto = await join();
    const { sid } = open(otto.token).payload as { sid?: string };
    await ends(() => cast.admin.delete(`/v1/embed-sessions/${sid}`), await actAs(otto, 'mara'));
    const disable = () => cast.admin.patch('/v1/users/otto', { status: 'disabled' }, { 'If-Match': '*' });
    await ends(disable, await actAs(await join(), 'mara'), 200);
    const { apiKey, secret } = bodyOf(
      await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'Acting' }),
      201,
    );
    const api = await actAs(portico.it.api.as(secret as string), 'mara');
    await ends(() => cast.admin.delete(`/v1/api-keys/${apiKey.id}`), api);
    bodyOf(await cast.mara.get('/v1/me'));
  });

  it('is narrowed to elements, and bound to the page of whoever acts', async () => {
    const narrow = await actAs(cast.agent, 'mara', { scope: 'portal-documents' });
    problemOf(await narrow.get('/v1/services'), 403, 'component_not_allowed');
    const bound = bodyOf(await exchange(cast.agent, 'mara', {}, { Origin: ORIGIN })).access_token;
    bodyOf(await portico.it.api.as(bound).get('/v1/me', { Origin: ORIGIN }));
    const elsewhere = await portico.it.api.as(bound).get('/v1/me', { Origin: 'https://kestrel.example' });
    problemOf(elsewhere, 403, 'origin_not_allowed');
    const foreign = await exchange(cast.agent, 'mara', {}, { Origin: 'https://merlin.example' });
    problemOf(foreign, 403, 'origin_not_allowed');
  });

  it('does not replay what the customer was answered, nor the other way round', async () => {
    const api = await actAs(cast.agent, 'mara');
    const body = { service: 'report-fault', data: { pump: 'KP-80', problem: 'It leaks' } };
    const headers = { 'Idempotency-Key': 'the-same' };
    const first = await cast.mara.post<{ id: string }>('/v1/requests', body, headers);
    const second = await api.post<{ id: string }>('/v1/requests', body, headers);
    expect(second.headers.get('idempotency-replayed')).toBeNull();
    expect(bodyOf(second, 201).id).not.toBe(bodyOf(first, 201).id);
  });

  it('moves requests as the customer, and tells it', async () => {
    const { id } = await submit(cast.mara);
    const api = await actAs(cast.agent, 'mara');
    await move(api, id, 'withdraw');
    expect((await timelineOf(cast.mara, id)).at(-1)?.actor.actedBy?.name).toBe('Ines Okafor');
  });

  it('lives no longer than the credential of whoever acts', async () => {
    const join = { ...MARA, externalId: 'ines', account: 'kestrel', roles: ['agent'] };
    const ines = await signIn(portico.it, cast.kestrel, join);
    portico.it.clock.forward(10 * MINUTE);
    const { expires_in, access_token } = bodyOf(await exchange(ines, 'mara'));
    expect(expires_in).toBeLessThanOrEqual(300);
    const { exp, iat } = open(access_token).payload;
    expect(exp - iat).toBe(expires_in);
  });
});
