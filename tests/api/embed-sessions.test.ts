import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, MARA, redeem, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { MINUTE } from '../support/clock.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';

const PATH = '/v1/embed-sessions';
const user = { externalId: 'mara', account: { externalId: 'brightwater' } };

describe('POST /v1/embed-sessions', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const me = async (person: Parameters<typeof signIn>[2]) =>
    bodyOf(await (await signIn(portico.it, cast.kestrel, person)).get<Schemas['Me']>('/v1/me'));

  it('gives a secret for ten minutes', async () => {
    const before = portico.it.clock().getTime();
    const session = bodyOf(await cast.program.post<Schemas['EmbedSession']>(PATH, { user }), 201);
    expect(session.clientSecret).toMatch(/^cs_[\w-]{43}$/);
    const minutes = (Date.parse(session.expiresAt) - before) / MINUTE;
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThan(10.1);
  });

  it('keeps secrets as digests only', async () => {
    const secret = await clientSecret(cast.kestrel, MARA);
    const sessions = await portico.it.db.collection('embedSessions').find().toArray();
    expect(sessions.length).toBeGreaterThan(0);
    expect(JSON.stringify(sessions)).not.toContain(secret);
    expect(JSON.stringify(await portico.it.db.collection('apiKeys').find().toArray())).not.toContain(
      cast.kestrel.apiKey,
    );
  });

  it('makes person and account just in time, named by their keys until they have names', async () => {
    const found = await me({ externalId: 'nina', account: 'newcomer' });
    expect(found).toMatchObject({
      name: 'nina',
      email: null,
      account: { name: 'newcomer' },
      roles: ['member'],
    });
  });

  it('takes over what the host says anew and leaves what it does not say', async () => {
    const first = await me({ externalId: 'olga', name: 'Olga', email: 'o@x.example', account: 'olga-co' });
    const second = await me({ externalId: 'olga', account: 'olga-co', accountName: 'Olga & Co' });
    const third = await me({ externalId: 'olga', name: 'Olga N.', email: 'n@x.example', account: 'olga-co' });
    expect(second).toMatchObject({ id: first.id, name: 'Olga', email: 'o@x.example' });
    expect(second.account).toEqual({ ...first.account, name: 'Olga & Co' });
    expect(third).toMatchObject({ id: first.id, name: 'Olga N.', email: 'n@x.example' });
  });

  it('keeps people of two tenants with the same keys apart', async () => {
    const here = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me'));
    const there = bodyOf(await cast.stranger.get<Schemas['Me']>('/v1/me'));
    expect(there.id).not.toBe(here.id);
    expect(there.account?.id).not.toBe(here.account?.id);
    expect(there.tenant.id).toBe(cast.other.id);
  });

  it('makes one person however many sessions ask for them at once', async () => {
    const person = { externalId: 'crowd', name: 'Crowd', account: 'crowd-co' };
    const secrets = await Promise.all(Array.from({ length: 20 }, () => clientSecret(cast.kestrel, person)));
    expect(new Set(secrets).size).toBe(20);
    expect(await portico.it.db.collection('users').countDocuments({ externalId: 'crowd' })).toBe(1);
    expect(await portico.it.db.collection('accounts').countDocuments({ externalId: 'crowd-co' })).toBe(1);
  });

  it('writes each role and element once', async () => {
    const roles = ['member', 'viewer', 'member'];
    const found = await me({ ...MARA, roles, components: ['portal-status', 'portal-status'] });
    expect(found).toMatchObject({ roles: ['member', 'viewer'], components: ['portal-status'] });
  });

  it('gives a working token for the longest person that it takes', async () => {
    const name = '\u{1F600}'.repeat(100);
    const key = '"'.repeat(200);
    const person = {
      externalId: key,
      name,
      account: key,
      accountName: name,
      roles: ['viewer', 'member', 'agent'],
    };
    const components = ['portal-provider', 'portal-request-form', 'portal-status', 'portal-documents'];
    expect(await me({ ...person, components, origin: ORIGIN })).toMatchObject({ name });
  });

  it('is for programs only', async () => {
    problemOf(await cast.anonymous.post(PATH, { user }), 401, 'unauthenticated');
    for (const person of [cast.mara, cast.viewer, cast.agent])
      problemOf(await person.post(PATH, { user }), 403, 'forbidden');
  });

  const long = (length: number): string => 'x'.repeat(length);
  it.each<[string, unknown, string]>([
    ['no body members', {}, '/user'],
    ['a person that is a text', { user: 'mara' }, '/user'],
    ['an unknown member', { user, extra: 1 }, '/extra'],
    ['no key', { user: { account: user.account } }, '/user/externalId'],
    ['an empty key', { user: { ...user, externalId: '' } }, '/user/externalId'],
    ['a blank key', { user: { ...user, externalId: ' ' } }, '/user/externalId'],
    ['a number as key', { user: { ...user, externalId: 7 } }, '/user/externalId'],
    ['a long key', { user: { ...user, externalId: long(201) } }, '/user/externalId'],
    ['an unknown member of the person', { user: { ...user, admin: true } }, '/user/admin'],
    ['no account', { user: { externalId: 'mara' } }, '/user/account'],
    ['an account that is null', { user: { ...user, account: null } }, '/user/account'],
    ['no key of the account', { user: { ...user, account: {} } }, '/user/account/externalId'],
    [
      'a blank key of the account',
      { user: { ...user, account: { externalId: '\t' } } },
      '/user/account/externalId',
    ],
    [
      'a long key of the account',
      { user: { ...user, account: { externalId: long(201) } } },
      '/user/account/externalId',
    ],
    [
      'an empty name of the account',
      { user: { ...user, account: { externalId: 'a', name: '' } } },
      '/user/account/name',
    ],
    [
      'a long name of the account',
      { user: { ...user, account: { externalId: 'a', name: long(201) } } },
      '/user/account/name',
    ],
    [
      'an unknown member of the account',
      { user: { ...user, account: { externalId: 'a', id: 'x' } } },
      '/user/account/id',
    ],
    ['an empty name', { user: { ...user, name: '' } }, '/user/name'],
    ['a list as name', { user: { ...user, name: ['Mara'] } }, '/user/name'],
    ['a long name', { user: { ...user, name: long(201) } }, '/user/name'],
    ['no e-mail address', { user: { ...user, email: 'mara' } }, '/user/email'],
    ['an e-mail address with a name', { user: { ...user, email: 'Mara <m@x.example>' } }, '/user/email'],
    ['a long e-mail address', { user: { ...user, email: `m@${long(250)}.example` } }, '/user/email'],
    ['a role that is a text', { user: { ...user, roles: 'member' } }, '/user/roles'],
    ['an unknown role', { user: { ...user, roles: ['member', 'king'] } }, '/user/roles/1'],
    ['a role of machines', { user: { ...user, roles: ['integration'] } }, '/user/roles/0'],
    ['a number among roles', { user: { ...user, roles: [1] } }, '/user/roles/0'],
    ['too many roles', { user: { ...user, roles: Array(11).fill('member') } }, '/user/roles'],
    ['an unknown element', { user, components: ['portal-king'] }, '/components/0'],
    ['elements that are an object', { user, components: { 0: 'portal-status' } }, '/components'],
    ['too many elements', { user, components: Array(51).fill('portal-status') }, '/components'],
    ['an origin with a path', { user, origin: `${ORIGIN}/` }, '/origin'],
    ['an origin without a scheme', { user, origin: 'www.kestrel.example' }, '/origin'],
    ['a foreign origin', { user, origin: 'https://evil.example' }, '/origin'],
    ['a long origin', { user, origin: `https://${long(300)}` }, '/origin'],
  ])('refuses %s', async (_what, body, pointer) => {
    const problem = problemOf(await cast.program.post(PATH, body), 422, 'invalid_input');
    blamed(problem, `body ${pointer}`);
  });

  it('refuses the origin of another tenant', async () => {
    const problem = problemOf(
      await cast.program.post(PATH, { user, origin: 'https://merlin.example' }),
      422,
      'invalid_input',
    );
    expect(problem.errors?.[0]).toMatchObject({ pointer: '/origin', code: 'origin_not_registered' });
  });

  it('names all faults at once', async () => {
    const body = { user: { ...user, email: 'x', roles: ['king'] }, components: ['y'], origin: 'z' };
    const problem = problemOf(await cast.program.post(PATH, body), 422, 'invalid_input');
    blamed(problem, 'body /user/email', 'body /user/roles/0', 'body /components/0', 'body /origin');
  });

  it('does nothing for a faulty call', async () => {
    const before = await portico.it.db.collection('users').countDocuments();
    await cast.program.post(PATH, { user: { ...user, externalId: 'ghost' }, origin: 'https://evil.example' });
    expect(await portico.it.db.collection('users').countDocuments()).toBe(before);
  });

  it('is audited without personal data', async () => {
    await redeem(portico.it.api, await clientSecret(cast.kestrel, MARA));
    const rows = await portico.it.db
      .collection('auditRows')
      .find({ action: 'embed-session.create' })
      .toArray();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/Mara|brightwater/i);
  });
});
