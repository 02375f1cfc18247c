import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { ANY, firmOf, type Firm, type Member } from '../support/members.js';
import type { TestPortico } from '../support/start-portico.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['MemberList'];
const NEVER = 'mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

describe('members of an account', () => {
  const portico = usePortico();
  let cast: Cast;
  let firm: Firm;
  let admin: Actor;
  /** Another process on the same database. */
  let elsewhere: TestPortico;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    firm = await firmOf(portico.it, cast.kestrel, 'firm');
    ({ admin } = cast);
    elsewhere = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
  });
  afterAll(() => elsewhere.stop(500));

  const list = async (by: Api, query = '') =>
    bodyOf(await by.get<List>(`/v1/accounts/${firm.id}/members?limit=100${query}`)).items;
  const roles = async (person: Api) => bodyOf(await person.get<Schemas['Me']>('/v1/me')).roles;
  const until = async (holds: () => boolean | Promise<boolean>) => {
    const began = performance.now();
    while (!(await holds())) {
      if (performance.now() - began > 10_000) throw new Error('Waited in vain.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.now() - began;
  };

  it('are read whole by their admin and by staff', async () => {
    await firm.join('asta');
    for (const by of [firm.boss, admin, cast.program, cast.agent, cast.auditor]) {
      const asta = (await list(by)).find(({ name }) => name === 'asta') as Member;
      expect(asta).toMatchObject({
        email: 'asta@firm.example',
        roles: ['member'],
        locations: [],
        departments: [],
        side: 'customer',
        status: 'active',
        hostManaged: [],
      });
      expect(new Date(asta.lastSeenAt as string).getTime()).toBeGreaterThan(0);
      const mayChange = by === firm.boss || by === admin || by === cast.program;
      expect(asta.allowedActions).toEqual(mayChange ? ['read', 'update', 'remove'] : ['read']);
      const one = await by.get<Member>(firm.path(asta.id));
      expect(bodyOf(one)).toEqual(asta);
      expect(
        (await by.get(firm.path(asta.id), { 'If-None-Match': one.headers.get('etag') as string })).status,
      ).toBe(304);
    }
  });

  it('see names and roles of colleagues, and all of themselves', async () => {
    const bjorn = await firm.join('bjorn');
    const seen = await list(bjorn);
    const [own, boss] = ['bjorn', 'boss'].map((name) => seen.find((one) => one.name === name)) as Member[];
    expect(own).toMatchObject({ email: 'bjorn@firm.example', locations: [], hostManaged: [] });
    expect(boss).toEqual({
      id: firm.bossId,
      userId: boss?.userId,
      name: 'boss',
      jobTitle: null,
      roles: ['account-admin'],
      side: 'customer',
      status: 'active',
      createdAt: boss?.createdAt,
      allowedActions: ['read'],
    });
    problemOf(await firm.patch(bjorn, own?.id as string, { roles: ['account-admin'] }), 403, 'forbidden');
    problemOf(await bjorn.delete(firm.path(firm.bossId)), 403, 'forbidden');
  });

  it('come in pages, the latest first', async () => {
    const path = `/v1/accounts/${firm.id}/members?limit=1`;
    const first = bodyOf(await firm.boss.get<List>(path));
    const second = bodyOf(await firm.boss.get<List>(`${path}&cursor=${first.nextCursor}`));
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(
      (await list(firm.boss)).slice(0, 2).map(({ name }) => name),
    );
  });

  it('whose role changes have it at once: their sessions end everywhere, and the next one has the new role', async () => {
    const chris = await firm.join('chris');
    const { id } = await firm.of(chris);
    const there = elsewhere.api.as(chris.token);
    const streams = [await Listener.open(chris), await Listener.open(there)];
    const others = await Listener.open(firm.boss);
    const read = await firm.boss.get<Member>(firm.path(id));
    const changed = await firm.patch(
      firm.boss,
      id,
      { roles: ['viewer', 'viewer'], locations: ['harbour'] },
      {
        'If-Match': read.headers.get('etag') as string,
      },
    );
    expect(bodyOf(changed)).toMatchObject({
      roles: ['viewer'],
      locations: [{ externalId: 'harbour', name: 'harbour' }],
    });
    expect(bodyOf(await firm.boss.get(firm.path(id)))).toEqual(changed.body);
    problemOf(await chris.get('/v1/me'), 401, 'invalid_token');
    expect(await until(async () => (await there.get('/v1/me')).status === 401)).toBeLessThan(5_000);
    expect(await until(() => streams.every(({ ended }) => ended))).toBeLessThan(5_000);
    const told = await others.heard('membership.changed', id);
    expect(told.data.data).toEqual({ membershipId: id, accountId: firm.id });
    expect(others.ended).toBe(false);
    others.close();
    const again = await firm.join('chris');
    expect(await roles(again)).toEqual(['viewer']);
    const places = bodyOf(
      await again.get<Schemas['AccountLocationList']>(`/v1/accounts/${firm.id}/locations`),
    );
    expect(places.items.map(({ externalId }) => externalId)).toEqual(['harbour']);
  });

  it('keep their sessions in other accounts', async () => {
    const here = await firm.join('dora');
    const there = await signIn(portico.it, cast.kestrel, { externalId: 'dora', account: 'calder' });
    bodyOf(await firm.patch(firm.boss, (await firm.of(here)).id, { roles: ['purchasing'] }));
    problemOf(await here.get('/v1/me'), 401, 'invalid_token');
    expect(await roles(there)).toEqual(['member']);
  });

  it('who are removed are out everywhere, and nobody can vouch for them there', async () => {
    const emil = await firm.join('emil');
    const { id } = await firm.of(emil);
    const streams = [await Listener.open(emil), await Listener.open(elsewhere.api.as(emil.token))];
    const boss = await Listener.open(firm.boss);
    expect((await firm.boss.delete(firm.path(id))).status).toBe(204);
    problemOf(await emil.get('/v1/me'), 401, 'invalid_token');
    expect(await until(() => streams.every(({ ended }) => ended))).toBeLessThan(5_000);
    await boss.heard('membership.removed', id);
    boss.close();
    const user = { externalId: 'emil', account: { externalId: firm.key } };
    problemOf(await cast.program.post('/v1/embed-sessions', { user }), 403, 'membership_ended');
    expect((await list(firm.boss)).map((one) => one.id)).not.toContain(id);
    const removed = await list(firm.boss, '&status=removed');
    expect(removed.find((one) => one.id === id)).toMatchObject({ status: 'removed', name: 'emil' });
    const colleague = await firm.join('asta');
    expect(await list(colleague, '&status=removed')).toEqual([]);
    problemOf(await colleague.get(firm.path(id)), 404, 'not_found');
    expect((await firm.boss.delete(firm.path(id))).status).toBe(204);
    problemOf(await firm.patch(firm.boss, id, { roles: ['member'] }), 403, 'forbidden');
  });

  it('are changed by whoever says which version they saw', async () => {
    const fay = await firm.join('fay');
    const { id } = await firm.of(fay);
    const etag = (await firm.boss.get(firm.path(id))).headers.get('etag') as string;
    problemOf(await firm.patch(firm.boss, id, { roles: ['viewer'] }, {}), 428, 'precondition_required');
    bodyOf(await firm.patch(firm.boss, id, { roles: ['viewer'] }, { 'If-Match': etag }));
    problemOf(
      await firm.patch(firm.boss, id, { roles: ['member'] }, { 'If-Match': etag }),
      412,
      'precondition_failed',
    );
    problemOf(await firm.boss.delete(firm.path(id), { 'If-Match': etag }), 412, 'precondition_failed');
  });

  it('stay as they are, sessions included, when nothing new is said', async () => {
    const gil = await firm.join('gil');
    const before = await firm.of(gil);
    for (const body of [{}, { roles: ['member'] }, { roles: ['member', 'member'], locations: [] }])
      expect(bodyOf(await firm.patch(firm.boss, before.id, body))).toEqual(before);
    bodyOf(await gil.get('/v1/me'));
  });

  it.each([
    [{ roles: [] }, ['body /roles']],
    [{ roles: ['king'] }, ['body /roles/0']],
    [{ roles: ['agent'] }, ['body /roles/0']],
    [{ roles: ['integration'] }, ['body /roles/0']],
    [{ locations: ['hill', 'moon'] }, ['body /locations/1']],
    [{ roles: ['account-admin'], locations: ['hill'] }, ['body /locations']],
    [{ status: 'removed' }, ['body /status']],
    [{ roles: ['king'], locations: [7] }, ['body /locations/0']],
  ])('are not changed by their admin to %j', async (body, places) => {
    const { id } = await firm.of(await firm.join('hugo'));
    blamed(problemOf(await firm.patch(firm.boss, id, body), 422, 'invalid_input'), ...places);
  });

  it('have departments, and staff’s roles, from the tenant’s admins only', async () => {
    const ivy = await firm.join('ivy');
    const { id } = await firm.of(ivy);
    const refused = await firm.patch(firm.boss, id, { departments: [] });
    blamed(problemOf(refused, 403, 'forbidden'), 'body /departments');
    const forCustomer = await firm.patch(admin, id, { departments: ['field-service'] });
    problemOf(forCustomer, 422, 'invalid_input');
    expect(bodyOf(await firm.patch(admin, id, { roles: ['agent'] }))).toMatchObject({ side: 'staff' });
    // She is staff now: nothing of the account's.
    problemOf(await firm.boss.get(firm.path(id)), 404, 'not_found');
    problemOf(await firm.patch(firm.boss, id, { roles: ['viewer'] }), 404, 'not_found');
    problemOf(await firm.boss.delete(firm.path(id)), 404, 'not_found');
    const narrow = bodyOf(
      await admin.post<Schemas['NewApiKey']>('/v1/api-keys', {
        name: 'Narrow',
        scopes: ['membership.update', 'membership.read', 'account.read'],
      }),
      201,
    );
    const key = portico.it.api.as(narrow.secret as string);
    blamed(problemOf(await firm.patch(key, id, { roles: ['agent'] }), 422, 'invalid_input'), 'body /roles/0');
    bodyOf(await firm.patch(key, id, { roles: ['viewer'] }));
  });

  it('keep what the host decides', async () => {
    const jan = await firm.join('jan', { roles: ['member'] });
    const { id, hostManaged } = await firm.of(jan);
    expect(hostManaged).toEqual(['roles']);
    for (const by of [firm.boss, admin]) {
      const refused = await firm.patch(by, id, { roles: ['viewer'], locations: ['hill'] });
      blamed(problemOf(refused, 409, 'managed_by_host'), 'body /roles');
    }
    bodyOf(await firm.patch(firm.boss, id, { roles: ['member'], locations: ['hill'] }));
    // The host may lift it by leaving it out from the start only; what it says anew counts.
    const again = await firm.join('jan', { roles: ['viewer'] });
    expect(await roles(again)).toEqual(['viewer']);
    expect((await firm.of(again)).locations?.map(({ externalId }) => externalId)).toEqual(['hill']);
    expect((await firm.boss.delete(firm.path(id))).status).toBe(204);
  });

  it('who administer the account are for all of it', async () => {
    const kim = await firm.join('kim');
    const { id } = await firm.of(kim);
    bodyOf(await firm.patch(firm.boss, id, { locations: ['hill'] }));
    blamed(
      problemOf(await firm.patch(firm.boss, id, { roles: ['account-admin'] }), 422, 'invalid_input'),
      'body /locations',
    );
    const again = await firm.join('kim', { roles: ['account-admin'] });
    expect((await firm.of(again)).locations).toEqual([]);
    const user = { externalId: 'kim', account: { externalId: firm.key }, locations: ['hill'] };
    const restricted = await cast.program.post('/v1/embed-sessions', { user });
    blamed(problemOf(restricted, 422, 'invalid_input'), 'body /user/locations');
    bodyOf(await cast.program.post('/v1/embed-sessions', { user: { ...user, roles: ['member'] } }), 201);
  });

  it('always include an admin once there is one', async () => {
    const own = await firmOf(portico.it, cast.kestrel, 'one-admin');
    for (const by of [own.boss, admin, cast.program]) {
      problemOf(await own.patch(by, own.bossId, { roles: ['member'] }), 409, 'last_account_admin');
      problemOf(await by.delete(own.path(own.bossId)), 409, 'last_account_admin');
    }
    bodyOf(await own.patch(own.boss, own.bossId, { roles: ['account-admin', 'purchasing'] }));
    const second = await own.join('second');
    bodyOf(await own.patch(admin, (await own.of(second)).id, { roles: ['account-admin'] }));
    const boss = await own.join('boss');
    bodyOf(await own.patch(boss, own.bossId, { roles: ['viewer'] }));
    problemOf(await boss.get('/v1/me'), 401, 'invalid_token');
    const now = await own.join('boss');
    problemOf(await own.patch(now, own.bossId, { roles: ['account-admin'] }), 403, 'forbidden');
  });

  it('who demote each other at once leave one admin', async () => {
    for (let round = 0; round < 6; round += 1) {
      const own = await firmOf(portico.it, cast.kestrel, `race-${round}`);
      const other = await own.join('other');
      const otherId = (await own.of(other)).id;
      bodyOf(await own.patch(admin, otherId, { roles: ['account-admin'] }));
      const rival = await own.join('other');
      const answers = await Promise.all([
        own.patch(own.boss, otherId, { roles: ['member'] }),
        round % 2 ? rival.delete(own.path(own.bossId)) : own.patch(rival, own.bossId, { roles: ['viewer'] }),
      ]);
      const left = (await cast.program.get<List>(`/v1/accounts/${own.id}/members`)).body.items;
      expect(
        left.filter((one) => one.roles.includes('account-admin')),
        answers.map((one) => one.status).join(),
      ).toHaveLength(1);
    }
  });

  it('who are changed while the host vouches for them have no session with what they had', async () => {
    for (let round = 0; round < 4; round += 1) {
      const lou = await firm.join(`lou-${round}`);
      const { id, userId } = await firm.of(lou);
      const user = { externalId: `lou-${round}`, account: { externalId: firm.key } };
      const vouching = Array.from({ length: 5 }, () => cast.program.post('/v1/embed-sessions', { user }));
      bodyOf(await firm.patch(firm.boss, id, { roles: ['viewer'] }));
      await Promise.all(vouching);
      const live = await portico.it.db
        .collection('embedSessions')
        .find({ userId, revokedAt: null })
        .toArray();
      for (const session of live) expect(session['roles']).toEqual(['viewer']);
    }
  });

  it('of other accounts and tenants are as if they were not', async () => {
    const calder = await firmOf(portico.it, cast.kestrel, 'calder-works');
    const paths = [firm.id, firm.key].flatMap((account) => [
      `/v1/accounts/${account}`,
      `/v1/accounts/${account}/members`,
      `/v1/accounts/${account}/locations`,
      `/v1/accounts/${account}/members/${firm.bossId}`,
    ]);
    const foreign = [...paths, calder.path(firm.bossId)];
    for (const by of [calder.boss, cast.tomas, cast.stranger, cast.strangeProgram])
      for (const path of by === calder.boss ? foreign : paths)
        problemOf(await by.get(path), 404, 'not_found');
    for (const path of [firm.path(firm.bossId), calder.path(firm.bossId)]) {
      problemOf(await calder.boss.delete(path), 404, 'not_found');
      problemOf(await calder.boss.patch(path, { roles: ['viewer'] }, ANY), 404, 'not_found');
    }
    problemOf(await firm.patch(cast.strangeProgram, firm.bossId, { roles: ['viewer'] }), 404, 'not_found');
    problemOf(await firm.boss.get(firm.path(NEVER)), 404, 'not_found');
  });

  it('are audited by what happened, without a value', async () => {
    const rows = await portico.it.db.collection('auditRows').find({ subjectId: /^mbr_/ }).toArray();
    expect(new Set(rows.map(({ action }) => action as string))).toEqual(
      new Set(['membership.update', 'membership.remove']),
    );
    expect(JSON.stringify(rows)).not.toContain('example');
  });
});

describe('accounts', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const names = async (by: Api, query: string) =>
    bodyOf(await by.get<Schemas['AccountList']>(`/v1/accounts?${query}`)).items.map(({ name }) => name);

  it('are found by a part of their name; customers find their own', async () => {
    await signIn(portico.it, cast.kestrel, {
      externalId: 'x',
      account: 'x',
      accountName: 'Water (a+b) Works',
    });
    expect(await names(cast.agent, 'name=WATER')).toEqual(['Water (a+b) Works', 'Brightwater Utilities']);
    expect(await names(cast.agent, `name=${encodeURIComponent('(a+b)')}`)).toEqual(['Water (a+b) Works']);
    for (const nobody of ['.', '%00', '(', '%5C'])
      expect(await names(cast.agent, `name=${nobody}`), nobody).toEqual(
        nobody === '(' ? ['Water (a+b) Works'] : [],
      );
    expect(await names(cast.mara, 'name=water')).toEqual(['Brightwater Utilities']);
    expect(await names(cast.tomas, 'name=water')).toEqual([]);
    expect(await names(cast.tomas, '')).toEqual(['Calder Dairy']);
    const path = '/v1/accounts?limit=1';
    const first = bodyOf(await cast.agent.get<Schemas['AccountList']>(path));
    expect(await names(cast.agent, `limit=1&cursor=${first.nextCursor}`)).not.toEqual(
      first.items.map(({ name }) => name),
    );
  });

  it('are read by id or by the host’s key', async () => {
    const byKey = await cast.mara.get<Schemas['Account']>('/v1/accounts/brightwater');
    expect(bodyOf(byKey)).toMatchObject({ externalId: 'brightwater', allowedActions: ['read'] });
    expect(bodyOf(await cast.program.get<Schemas['Account']>(`/v1/accounts/${byKey.body.id}`))).toEqual({
      ...byKey.body,
      allowedActions: ['read', 'invite'],
    });
    const etag = byKey.headers.get('etag') as string;
    expect((await cast.mara.get('/v1/accounts/brightwater', { 'If-None-Match': etag })).status).toBe(304);
    await signIn(portico.it, cast.kestrel, {
      externalId: 'mara',
      account: 'brightwater',
      accountName: 'Brightwater',
    });
    const renamed = await cast.mara.get<Schemas['Account']>('/v1/accounts/brightwater', {
      'If-None-Match': etag,
    });
    expect(bodyOf(renamed).name).toBe('Brightwater');
  });

  it('tell their locations, in pages, and only those that somebody is restricted to', async () => {
    await signIn(portico.it, cast.kestrel, {
      externalId: 'mara',
      account: 'brightwater',
      places: ['hill', 'dale'],
    });
    const list = async (by: Api, query = '') =>
      bodyOf(await by.get<Schemas['AccountLocationList']>(`/v1/accounts/brightwater/locations${query}`));
    const all = ['harbour', 'hill', 'dale'];
    expect((await list(cast.mara)).items.map(({ name }) => name)).toEqual(all);
    expect((await list(cast.restricted)).items.map(({ name }) => name)).toEqual(['harbour']);
    const { nextCursor } = await list(cast.agent, '?limit=2');
    expect((await list(cast.agent, `?limit=2&cursor=${nextCursor}`)).items.map(({ name }) => name)).toEqual([
      'dale',
    ]);
  });
});
