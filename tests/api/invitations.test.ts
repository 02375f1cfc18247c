import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { Listener } from '../support/events.js';
import { firmOf, type Firm, type Invitation } from '../support/members.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['InvitationList'];
const NEVER = 'inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

describe('invitations', () => {
  const portico = usePortico();
  let cast: Cast;
  let firm: Firm;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    firm = await firmOf(portico.it, cast.kestrel, 'firm');
  });

  const all = () => `/v1/accounts/${firm.id}/invitations`;
  const invite = (body: object, by: Api = firm.boss): Promise<Answer<Invitation>> =>
    by.post<Invitation>(all(), { roles: ['member'], ...body });
  const invited = async (email: string, body: object = {}) => bodyOf(await invite({ email, ...body }), 201);
  const list = async (query = '', by: Api = firm.boss) =>
    bodyOf(await by.get<List>(`${all()}?limit=100${query}`)).items;
  const read = async (id: string) => bodyOf(await firm.boss.get<Invitation>(`${all()}/${id}`));

  it('give whom the host vouches for what they were invited to', async () => {
    const boss = await Listener.open(firm.boss);
    const answer = await invite({
      email: 'Nora.Berg@Firm.example',
      name: 'Nora',
      roles: ['viewer', 'purchasing'],
      locations: ['hill'],
    });
    const invitation = bodyOf(answer, 201);
    expect(answer.headers.get('location')).toBe(`${all()}/${invitation.id}`);
    expect(invitation).toMatchObject({
      email: 'Nora.Berg@Firm.example',
      name: 'Nora',
      roles: ['purchasing', 'viewer'],
      locations: [{ externalId: 'hill' }],
      status: 'pending',
      invitedBy: 'boss',
      allowedActions: ['read', 'revoke'],
    });
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(14 * DAY);
    expect(await read(invitation.id)).toEqual(invitation);
    const created = await boss.heard('invitation.created', invitation.id);
    expect(created.data.data).toEqual({ invitationId: invitation.id, accountId: firm.id });
    const nora = await firm.join('nora', { email: 'nora.berg@firm.EXAMPLE' });
    expect(await firm.of(nora)).toMatchObject({
      roles: ['purchasing', 'viewer'],
      locations: [{ externalId: 'hill' }],
      hostManaged: [],
    });
    expect((await read(invitation.id)).status).toBe('accepted');
    await boss.heard('invitation.accepted', invitation.id);
    boss.close();
    // Later sessions change nothing.
    await firm.patch(firm.boss, (await firm.of(nora)).id, { roles: ['member'] });
    expect((await firm.of(await firm.join('nora', { email: 'nora.berg@firm.example' }))).roles).toEqual([
      'member',
    ]);
    problemOf(await firm.boss.delete(`${all()}/${invitation.id}`), 409, 'already_member');
  });

  it('give way to what the host says itself', async () => {
    await invited('otto@firm.example', { roles: ['purchasing'], locations: ['hill'] });
    const otto = await firm.join('otto', { roles: ['viewer'] });
    expect(await firm.of(otto)).toMatchObject({
      roles: ['viewer'],
      locations: [{ externalId: 'hill' }],
      hostManaged: ['roles'],
    });
  });

  it('do nothing for other accounts, other addresses, other tenants', async () => {
    const { id } = await invited('pia@firm.example', { roles: ['account-admin'] });
    const elsewhere = { externalId: 'pia', email: 'pia@firm.example', account: 'calder' };
    const me = async (api: Api) => bodyOf(await api.get<Schemas['Me']>('/v1/me')).roles;
    expect(await me(await signIn(portico.it, cast.kestrel, elsewhere))).toEqual(['member']);
    expect(await me(await signIn(portico.it, cast.other, { ...elsewhere, account: 'firm' }))).toEqual([
      'member',
    ]);
    expect(await me(await firm.join('pip', { email: 'pip@firm.example' }))).toEqual(['member']);
    expect((await read(id)).status).toBe('pending');
  });

  it('let somebody in again who was removed, and none that was open before', async () => {
    const quin = await firm.join('quin');
    const { id } = await firm.of(quin);
    expect((await firm.boss.delete(firm.path(id))).status).toBe(204);
    await expect(firm.join('quin')).rejects.toThrow();
    await invited('quin@firm.example', { roles: ['viewer'] });
    const again = await firm.of(await firm.join('quin'));
    expect(again).toMatchObject({ id, roles: ['viewer'], status: 'active' });
    // Removed while an invitation is open: it must not undo that.
    const open = await invited('ruth@firm.example');
    const ruth = await firm.join('ruth', { email: 'other@firm.example' });
    await clientSecret(cast.kestrel, { externalId: 'ruth', email: 'ruth@firm.example', account: firm.key });
    expect((await firm.boss.delete(firm.path((await firm.of(ruth)).id))).status).toBe(204);
    expect((await read(open.id)).status).toBe('revoked');
    await expect(firm.join('ruth')).rejects.toThrow();
  });

  it('are revoked, once and for all', async () => {
    const { id } = await invited('sara@firm.example', { roles: ['account-admin'] });
    const path = `${all()}/${id}`;
    const etag = (await firm.boss.get(path)).headers.get('etag') as string;
    expect((await firm.boss.get(path, { 'If-None-Match': etag })).status).toBe(304);
    for (let time = 0; time < 2; time += 1) expect((await firm.boss.delete(path)).status).toBe(204);
    expect((await read(id)).status).toBe('revoked');
    expect((await firm.boss.get(path, { 'If-None-Match': etag })).status).toBe(200);
    expect((await firm.of(await firm.join('sara'))).roles).toEqual(['member']);
  });

  it('end after 14 days, and may then be made again', async () => {
    const own = await firmOf(portico.it, cast.kestrel, 'late');
    const path = `/v1/accounts/${own.id}/invitations`;
    const body = { email: 'tom@firm.example', roles: ['viewer'] };
    const made = bodyOf(await cast.program.post<Invitation>(path, body), 201);
    portico.it.clock.forward(14 * DAY);
    try {
      expect(bodyOf(await cast.program.get<Invitation>(`${path}/${made.id}`)).status).toBe('expired');
      for (const [status, count] of [
        ['expired', 1],
        ['pending', 0],
      ] as const)
        expect(bodyOf(await cast.program.get<List>(`${path}?status=${status}`)).items).toHaveLength(count);
      const tom = await own.join('tom');
      expect((await own.of(tom)).roles).toEqual(['member']);
      const again = { ...body, email: 'una@firm.example' };
      bodyOf(await cast.program.post<Invitation>(path, again), 201);
      portico.it.clock.forward(14 * DAY);
      bodyOf(await cast.program.post<Invitation>(path, again), 201);
      expect(bodyOf(await cast.program.get<List>(`${path}?status=expired`)).items).toHaveLength(2);
      portico.it.clock.forward(-14 * DAY);
    } finally {
      portico.it.clock.forward(-14 * DAY);
    }
  });

  it('are one per address, in any case, however many ask at once', async () => {
    const emails = ['vera@firm.example', 'VERA@firm.example', 'Vera@Firm.Example'];
    const answers = await Promise.all(emails.map((email) => invite({ email })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    problemOf(await invite({ email: 'vera@FIRM.example' }), 409, 'already_invited');
  });

  it('are not for members', async () => {
    problemOf(await invite({ email: 'BOSS@firm.example' }), 409, 'already_member');
  });

  it('repeat their answer under the same idempotency key', async () => {
    const key = { 'Idempotency-Key': 'invite-once' };
    const body = { email: 'wim@firm.example', roles: ['member'] };
    const [one, two] = [await firm.boss.post(all(), body, key), await firm.boss.post(all(), body, key)];
    expect([two.status, two.text]).toEqual([201, one.text]);
  });

  it('are at most 200 at a time', async () => {
    const own = await firmOf(portico.it, cast.kestrel, 'many');
    const path = `/v1/accounts/${own.id}/invitations`;
    const body = (n: number) => ({ email: `n${n}@firm.example`, roles: ['member'] });
    const made = bodyOf(await own.boss.post<Invitation>(path, body(0)), 201);
    const { db } = portico.it;
    const row = await db.collection('invitations').findOne({ _id: made.id as never });
    await db
      .collection('invitations')
      .insertMany(
        Array.from({ length: 199 }, (_, n) => ({ ...row, _id: `inv_${n}`, emailKey: `x${n}` })) as never,
      );
    problemOf(await own.boss.post(path, body(1)), 409, 'too_many');
    expect((await own.boss.delete(`${path}/${made.id}`)).status).toBe(204);
    // There is room for one, and two ask at once.
    const both = await Promise.all([own.boss.post(path, body(1)), own.boss.post(path, body(2))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    [{ email: 'x' }, ['body /email']],
    [{ email: 'a@b.example', roles: ['agent'] }, ['body /roles/0']],
    [{ email: 'a@b.example', roles: [] }, ['body /roles']],
    [{ email: 'a@b.example', name: ' ' }, ['body /name']],
    [{ email: 'a@b.example', locations: ['moon'] }, ['body /locations/0']],
    [{ email: 'a@b.example', roles: ['account-admin'], locations: ['hill'] }, ['body /locations']],
    [{ name: 'Nobody' }, ['body /email']],
  ])('are not made of %j', async (body, places) => {
    for (const by of [firm.boss, cast.admin])
      blamed(problemOf(await invite(body, by), 422, 'invalid_input'), ...places);
  });

  it('are the business of the account’s admin and of staff', async () => {
    const member = await firm.join('xena');
    const heard = await Listener.open(member);
    const { id } = await invited('yara@firm.example');
    for (const by of [member, cast.tomas]) {
      problemOf(await by.get(all()), 403, 'forbidden');
      problemOf(await by.get(`${all()}/${id}`), 403, 'forbidden');
      problemOf(await invite({ email: 'z@firm.example' }, by), 403, 'forbidden');
      problemOf(await by.delete(`${all()}/${id}`), 403, 'forbidden');
    }
    for (const by of [cast.agent, cast.auditor]) {
      expect((await list('&status=pending', by)).map((one) => one.id)).toContain(id);
      problemOf(await by.delete(`${all()}/${id}`), 403, 'forbidden');
    }
    const calder = await firmOf(portico.it, cast.kestrel, 'calder-works');
    for (const by of [calder.boss, cast.strangeProgram]) {
      for (const path of [all(), `${all()}/${id}`]) problemOf(await by.get(path), 404, 'not_found');
      problemOf(await by.delete(`${all()}/${id}`), 404, 'not_found');
      problemOf(await invite({ email: 'z@firm.example' }, by), 404, 'not_found');
    }
    const moved = `/v1/accounts/${calder.id}/invitations/${id}`;
    for (const by of [calder.boss, cast.admin]) problemOf(await by.get(moved), 404, 'not_found');
    problemOf(await firm.boss.get(`${all()}/${NEVER}`), 404, 'not_found');
    // A member hears of members, not of invitations.
    await firm.patch(firm.boss, (await firm.of(await firm.join('zoe'))).id, { roles: ['viewer'] });
    await heard.heard('membership.changed');
    expect(heard.text).not.toContain('invitation');
    heard.close();
  });

  it('leave no address in log, audit or outbox', async () => {
    const { db, log } = portico.it;
    const rows = [
      ...(await db.collection('auditRows').find().toArray()),
      ...(await db.collection('outbox').find().toArray()),
    ];
    expect(rows.length).toBeGreaterThan(20);
    expect(JSON.stringify(rows)).not.toMatch(/firm\.example/i);
    expect(log.lines.join('')).not.toMatch(/firm\.example/i);
  });
});
