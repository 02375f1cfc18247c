import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';
import { open } from '../support/tokens.js';

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const ACCESS = 'urn:ietf:params:oauth:token-type:access_token';

/** One more than a token may name. */
const PLACES = Array.from({ length: 201 }, (_, at) => `place-${at}`);

describe('token exchange', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  let idp: IdentityProvider;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    idp = await IdentityProvider.start();
    await register(cast.admin);
  });
  afterAll(() => idp.stop());

  const MAPPING = {
    email: 'email',
    name: 'name',
    account: 'org.id',
    accountName: 'org.name',
    roles: 'realm_access.roles',
  };
  const GRANTS = [
    { claim: 'portal-viewer', role: 'viewer' },
    { claim: 'portal-user', role: 'member' },
    { claim: 'portal-staff', role: 'agent' },
  ];
  const register = async (admin: Cast['admin'], more: object = {}): Promise<Schemas['Issuer']> =>
    bodyOf(
      await admin.post<Schemas['Issuer']>('/v1/issuers', {
        issuer: idp.url,
        audience: 'portico',
        jwksUri: idp.jwksUri,
        mapping: MAPPING,
        grantableRoles: GRANTS,
        ...more,
      }),
      201,
    );
  const PERSON = {
    sub: 'idp|mara',
    email: 'mara@brightwater.example',
    name: 'Mara Lindqvist',
    org: { id: 4711, name: 'Brightwater Utilities' },
    realm_access: { roles: ['offline_access', 'portal-user'] },
  };
  const exchange = (
    subject_token: string,
    more: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) =>
    portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', {
      form: { grant_type: GRANT, subject_token, subject_token_type: JWT, audience: cast.kestrel.id, ...more },
      headers,
    });
  const meOf = async (answer: Answer<Schemas['AccessToken']>): Promise<Schemas['Me']> =>
    bodyOf(await portico.it.api.as(bodyOf(answer).access_token).get<Schemas['Me']>('/v1/me'));
  const refused = (answer: Answer, told?: string) => {
    const problem = problemOf(answer, 400, 'subject_token_refused');
    expect(problem.error).toBe('invalid_request');
    if (told !== undefined) expect(problem.error_description).toBe(told);
    return problem;
  };

  it('makes person and account of the claims and answers an access token', async () => {
    const answer = await exchange(await idp.sign(PERSON));
    expect(bodyOf(answer)).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: ACCESS,
      expires_in: 900,
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await meOf(answer)).toMatchObject({
      name: 'Mara Lindqvist',
      email: 'mara@brightwater.example',
      account: { externalId: '4711', name: 'Brightwater Utilities' },
      roles: ['member'],
      components: [],
    });
    const rows = await portico.it.db.collection('auditRows').find({ action: 'token.exchange' }).toArray();
    expect(rows[0]).toMatchObject({ tenantId: cast.kestrel.id, actorId: 'token-exchange' });
    expect(JSON.stringify(rows)).not.toContain('mara');
  });

  it('updates them the next time, and leaves what the token does not say', async () => {
    const first = await meOf(await exchange(await idp.sign({ ...PERSON, sub: 'idp|again' })));
    const { email: _email, ...silent } = PERSON;
    const next = { ...silent, sub: 'idp|again', name: 'Mara L.', org: { id: 4711 } };
    const second = await meOf(await exchange(await idp.sign(next)));
    expect(second).toMatchObject({ id: first.id, email: first.email, name: 'Mara L.' });
    expect(second.account).toEqual(first.account);
  });

  it('makes one person of ten exchanges at once', async () => {
    const token = await idp.sign({ ...PERSON, sub: 'idp|tabs', org: { id: 'new-firm' } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(token)));
    const people = await Promise.all(answers.map(meOf));
    expect(new Set(people.map(({ id }) => id)).size).toBe(1);
    expect(new Set(people.map(({ account }) => account?.id)).size).toBe(1);
  });

  it('leaves an address out that the provider calls unverified, and one that is none', async () => {
    for (const more of [{ email_verified: false }, { email: 'nobody' }, { email: ['a@b.example'] }]) {
      const me = await meOf(await exchange(await idp.sign({ ...PERSON, sub: 'idp|unverified', ...more })));
      expect(me.email).toBeNull();
    }
  });

  it('takes ID tokens alike, and tokens whose header names no type or at+jwt', async () => {
    const type = 'urn:ietf:params:oauth:token-type:id_token';
    bodyOf(await exchange(await idp.sign(PERSON), { subject_token_type: type }));
    bodyOf(await exchange(await idp.sign(PERSON, { typ: undefined })));
    bodyOf(await exchange(await idp.sign(PERSON, { typ: 'at+jwt' })));
    bodyOf(await exchange(await idp.sign(PERSON, { x5t: 'print-of-a-certificate' })));
  });

  describe('grants no more than the tenant named', () => {
    const rolesFor = async (realm_access: unknown) =>
      (await meOf(await exchange(await idp.sign({ ...PERSON, realm_access })))).roles;

    it('the roles of the words that it knows, staff where they are named', async () => {
      expect(await rolesFor({ roles: ['portal-viewer'] })).toEqual(['viewer']);
      expect(await rolesFor({ roles: ['portal-user', 'portal-viewer'] })).toEqual(['member', 'viewer']);
      expect(await rolesFor({ roles: ['portal-staff'] })).toEqual(['agent']);
      expect(await rolesFor({ roles: 'portal-viewer' })).toEqual(['viewer']);
    });

    it('the default role for all other words, names of our own roles among them', async () => {
      for (const roles of [['tenant-admin', 'agent', 'integration'], [], null, 7, { agent: true }])
        expect(await rolesFor({ roles })).toEqual(['member']);
      expect(await rolesFor(undefined)).toEqual(['member']);
    });

    it('nothing at all where there is no default role', async () => {
      await register(cast.admin, { audience: 'strict', defaultRole: null });
      const token = (roles: string[]) => idp.sign({ ...PERSON, aud: 'strict', realm_access: { roles } });
      refused(await exchange(await token(['guest'])), 'Nothing in the token for mapping.roles.');
      bodyOf(await exchange(await token(['portal-user'])));
    });
  });

  describe('keeps within what the issuer may grant', () => {
    const { realm_access: _roles, ...silent } = PERSON;
    const NO_ROLES = { mapping: { account: 'org.id' }, grantableRoles: [] };
    const vouch = (externalId: string, roles: string[]) =>
      cast.program.post('/v1/embed-sessions', {
        user: { externalId, account: { externalId: '4711' }, roles },
      });
    beforeAll(() => register(cast.admin, { audience: 'no-roles', ...NO_ROLES }));

    it('where it says nothing of roles, the membership does', async () => {
      const token = (sub: string) => idp.sign({ ...silent, sub, aud: 'no-roles' });
      expect((await meOf(await exchange(await token('idp|new')))).roles).toEqual(['member']);
      await vouch('idp|books', ['accounting']);
      expect((await meOf(await exchange(await token('idp|books')))).roles).toEqual(['accounting']);
    });

    it('staff roles that a backend vouched for are not in the session', async () => {
      const token = (sub: string) => idp.sign({ ...silent, sub, aud: 'no-roles' });
      await vouch('idp|both', ['agent', 'viewer']);
      expect((await meOf(await exchange(await token('idp|both')))).roles).toEqual(['viewer']);
      await vouch('idp|staff', ['tenant-admin']);
      const told = 'None of the roles of this person may come from this issuer.';
      refused(await exchange(await token('idp|staff')), told);
    });
  });

  it('restricts people to the locations that the token names, which are made, and to known departments', async () => {
    const mapping = { ...MAPPING, locations: 'sites', departments: 'teams' };
    await register(cast.admin, { audience: 'places', mapping });
    const person = { ...PERSON, sub: 'idp|placed', aud: 'places' };
    const rowOf = async (claims: object) => {
      const { access_token } = bodyOf(await exchange(await idp.sign({ ...person, ...claims })));
      const { loc, dep } = open(access_token).payload as { loc?: string[]; dep?: string[] };
      const names = await portico.it.db
        .collection('locations')
        .find({ _id: { $in: loc as never[] } })
        .toArray();
      return { locations: names.map(({ externalId }) => externalId as string), departments: dep };
    };
    expect(await rowOf({ sites: ['harbour', 'hill'], teams: [] })).toEqual({
      locations: ['harbour', 'hill'],
      departments: [],
    });
    expect(await rowOf({ sites: 'hill', teams: [] })).toMatchObject({ locations: ['hill'] });
    expect(await rowOf({ sites: [], teams: [] })).toMatchObject({ locations: [] });
    for (const sites of [undefined, null, {}, [7.5], [['hill']], PLACES])
      refused(await exchange(await idp.sign({ ...person, sites, teams: [] })));
    const told = 'The token names a department that no service has.';
    refused(await exchange(await idp.sign({ ...person, sites: [], teams: ['nobodys'] })), told);
  });

  it.each([
    ['person', { sub: ' ' }, 'user'],
    ['account', { org: undefined }, 'account'],
    ['account that is a list', { org: { id: ['a'] } }, 'account'],
    ['account that is blank', { org: { id: ' ' } }, 'account'],
    ['account that is too long', { org: { id: 'x'.repeat(201) } }, 'account'],
  ])('says what is missing where a token names no %s', async (_what, claims, part) => {
    const token = await idp.sign({ ...PERSON, ...claims });
    refused(await exchange(token), `Nothing in the token for mapping.${part}.`);
  });

  it('asks the issuers of the named tenant alone: nobody captures tokens by registering their issuer', async () => {
    const token = await idp.sign(PERSON);
    refused(await exchange(token, { audience: cast.other.id }));
    refused(await exchange(token, { audience: 'tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE' }));
    const odile = { externalId: 'odile', account: { externalId: 'merlin' }, roles: ['tenant-admin'] };
    const session = await cast.strangeProgram.post<Schemas['EmbedSession']>('/v1/embed-sessions', {
      user: odile,
    });
    const grant_type = 'urn:portico:params:oauth:grant-type:embed-session';
    const form = { grant_type, client_secret: bodyOf(session, 201).clientSecret };
    const { access_token } = bodyOf(
      await portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', { form }),
    );
    const theirs = Object.assign(portico.it.api.as(access_token), { token: access_token });
    await register(theirs);
    // Both have it now; each gets its own, and ours still means what we said.
    const ours = await meOf(await exchange(token));
    const other = await meOf(await exchange(token, { audience: cast.other.id }));
    expect([ours.tenant.id, other.tenant.id]).toEqual([cast.kestrel.id, cast.other.id]);
    expect(ours.id).not.toBe(other.id);
  });

  it('refuses a token for two audiences of ours, between which it would choose the mapping', async () => {
    await register(cast.admin, { audience: 'second' });
    bodyOf(await exchange(await idp.sign({ ...PERSON, aud: ['second', 'elsewhere'] })));
    refused(await exchange(await idp.sign({ ...PERSON, aud: ['second', 'portico'] })));
  });

  it('binds the token to the page that asked, which must be one of the tenant', async () => {
    const token = await idp.sign(PERSON);
    const { access_token } = bodyOf(await exchange(token, {}, { Origin: ORIGIN }));
    const mara = portico.it.api.as(access_token);
    bodyOf(await mara.get('/v1/me', { Origin: ORIGIN }));
    problemOf(await mara.get('/v1/me', { Origin: 'https://kestrel.example' }), 403, 'origin_not_allowed');
    refused(await exchange(token, {}, { Origin: 'https://merlin.example' }));
    refused(await exchange(token, {}, { Origin: 'null' }));
  });

  it('narrows the token to the elements that `scope` names', async () => {
    const answer = await exchange(await idp.sign(PERSON), { scope: 'portal-status  portal-status' });
    expect(bodyOf(answer).scope).toBe('portal-status');
    const mara = portico.it.api.as(bodyOf(answer).access_token);
    bodyOf(await mara.get('/v1/requests'));
    problemOf(await mara.get('/v1/services'), 403, 'component_not_allowed');
    const bad = problemOf(
      await exchange(await idp.sign(PERSON), { scope: 'portal-x' }),
      400,
      'scope_unknown',
    );
    expect(bad.error).toBe('invalid_scope');
  });

  it.each([
    ['no token', { subject_token: '' }],
    ['no type', { subject_token_type: '' }],
    ['another type', { subject_token_type: 'urn:ietf:params:oauth:token-type:saml2' }],
    ['no tenant', { audience: '' }],
  ] as [string, Record<string, string>][])('refuses %s', async (_what, form) => {
    refused(await exchange(await idp.sign(PERSON), form));
  });

  it('refuses a token of ours: it is nobody else’s word', async () => {
    refused(await exchange(cast.mara.token));
  });

  it('opens a session like any other: revoked with the person’s others, its streams included', async () => {
    const { access_token } = bodyOf(await exchange(await idp.sign({ ...PERSON, sub: 'idp|out' })));
    const person = portico.it.api.as(access_token);
    const stream = await Listener.open(person);
    bodyOf(await cast.admin.delete('/v1/users/idp%7Cout/sessions'), 204);
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    await stream.until(() => stream.ended);
  });

  it('refuses a disabled person', async () => {
    const token = await idp.sign({ ...PERSON, sub: 'idp|barred' });
    const person = portico.it.api.as(bodyOf(await exchange(token)).access_token);
    bodyOf(await cast.admin.patch('/v1/users/idp%7Cbarred', { status: 'disabled' }, { 'If-Match': '*' }));
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    problemOf(await exchange(token), 403, 'user_disabled');
  });

  it('ends with its issuer, whose sessions end as well', async () => {
    const { id } = await register(cast.admin, { audience: 'passing' });
    const token = await idp.sign({ ...PERSON, aud: 'passing' });
    const person = portico.it.api.as(bodyOf(await exchange(token)).access_token);
    const other = portico.it.api.as(bodyOf(await exchange(await idp.sign(PERSON))).access_token);
    bodyOf(await cast.admin.delete(`/v1/issuers/${id}`), 204);
    problemOf(await person.get('/v1/me'), 401, 'invalid_token');
    bodyOf(await other.get('/v1/me'));
    refused(await exchange(token));
  });
});
