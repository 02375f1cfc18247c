import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyedPage, proofKey } from '../support/dpop.js';
import { castOf, signIn, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { HOUR, MINUTE, SECOND } from '../support/clock.js';
import { Listener } from '../support/events.js';
import { newKey, type ProviderKey } from '../support/identity-provider.js';
import { usePortico, type TestPortico } from '../support/start-portico.js';
import { open, piecesOf } from '../support/tokens.js';

interface LogLine {
  msg: string;
  err?: { code: string };
}
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('client credentials', () => {
  const portico = usePortico();
  let cast: Cast;
  let pair: ProviderKey;
  let program: Schemas['ApiKey'];
  let elsewhere: TestPortico;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    pair = await newKey('ES256', 'first');
    program = (await register()).apiKey;
    // Both are known under one address.
    elsewhere = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
  });
  afterAll(() => elsewhere.stop(500));

  const register = async (body: object = {}): Promise<Schemas['NewApiKey']> =>
    bodyOf(
      await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', {
        name: 'Signing backend',
        jwks: { keys: [pair.publicJwk] },
        ...body,
      }),
      201,
    );
  const now = () => Math.floor(portico.it.clock().getTime() / 1_000);
  const assert = (claims: object = {}, header: object = {}, key = pair, id = program.id): Promise<string> =>
    new SignJWT({
      ...{ iss: id, sub: id, aud: `${portico.it.server.apiUrl}/v1/token`, jti: randomUUID() },
      ...{ iat: now(), exp: now() + 60, ...claims },
    })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
      .sign(key.privateKey);
  const ask = (client_assertion: string, more: Record<string, string> = {}, api: Api = portico.it.api) =>
    api.send<Schemas['AccessToken']>('POST', '/v1/token', {
      form: { grant_type: 'client_credentials', client_assertion_type: ASSERTION, client_assertion, ...more },
    });
  const tokenFor = async (id: string, more: Record<string, string> = {}) =>
    portico.it.api.as(bodyOf(await ask(await assert({}, {}, pair, id), more)).access_token);
  const refused = (answer: Answer) => {
    const problem = problemOf(answer, 401, 'client_refused');
    expect(problem.error).toBe('invalid_client');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  };
  const sent: string[] = [];
  /** Refused for this reason, as the log tells; the caller learns none. */
  const refusedFor = async (assertion: string, code: string, more: Record<string, string> = {}) => {
    sent.push(assertion);
    const from = portico.it.log.lines.length;
    const answer = await ask(assertion, more);
    refused(answer);
    expect((answer.body as unknown as Schemas['Problem']).error_description).toBe('See `detail`.');
    const lines = portico.it.log.lines.slice(from).map((line) => JSON.parse(line) as LogLine);
    const reasons = lines.filter(({ msg }) => msg === 'Assertion refused').map(({ err }) => err?.code);
    expect(reasons).toEqual([code]);
  };

  it('are bound to a key where a proof comes along', async () => {
    const page = new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
    const form = {
      grant_type: 'client_credentials',
      client_assertion_type: ASSERTION,
      client_assertion: await assert(),
    };
    const told = bodyOf(await page.send<Schemas['AccessToken']>('POST', '/v1/token', { form }));
    expect(told.token_type).toBe('DPoP');
    problemOf(await portico.it.api.as(told.access_token).get('/v1/me'), 401, 'dpop_required');
    page.token = told.access_token;
    expect(bodyOf(await page.get<Schemas['Me']>('/v1/me')).id).toBe(program.id);
  });

  it('are for keys with public keys, which have no secret', async () => {
    const { apiKey, secret } = await register({ scopes: ['request.read'] });
    expect(secret).toBeNull();
    expect(apiKey).toMatchObject({ hint: 'private_key_jwt', jwks: { keys: [pair.publicJwk] } });
    const kept = await portico.it.db.collection('apiKeys').findOne({ name: 'Signing backend' });
    expect(JSON.stringify(kept)).not.toContain('"d"');
    const { apiKey: other } = bodyOf(
      await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'With a secret' }),
      201,
    );
    expect(other.jwks).toBeNull();
    await refusedFor(await assert({}, {}, pair, other.id), 'client');
  });

  it('give a token that acts as the key: its id, role and scopes', async () => {
    const answer = await ask(await assert());
    expect(bodyOf(answer)).toMatchObject({ token_type: 'Bearer', expires_in: 900 });
    expect(bodyOf(answer).scope).toBeUndefined();
    const { payload } = open(bodyOf(answer).access_token);
    expect(payload).toMatchObject({ sub: program.id, client_id: program.id });
    const api = portico.it.api.as(bodyOf(answer).access_token);
    expect(bodyOf(await api.get<Schemas['Me']>('/v1/me'))).toMatchObject({
      kind: 'client',
      id: program.id,
      name: 'Signing backend',
      roles: ['integration'],
      scopes: [],
    });
    bodyOf(await api.get('/v1/requests'));
    const session = { user: { externalId: 'x', account: { externalId: 'y' } } };
    bodyOf(await api.post('/v1/embed-sessions', session), 201);
    const rows = await portico.it.db.collection('auditRows').find({ action: 'token.issue' }).toArray();
    expect(rows[0]).toMatchObject({ tenantId: cast.kestrel.id, subjectId: program.id });
    expect(
      bodyOf(await cast.admin.get<Schemas['ApiKey']>(`/v1/api-keys/${program.id}`)).lastUsedAt,
    ).toBeTruthy();
  });

  it('narrow the token to scopes out of those of the key', async () => {
    const { id } = (await register({ scopes: ['request.read', 'service.read'] })).apiKey;
    const narrow = await tokenFor(id, { scope: 'request.read' });
    bodyOf(await narrow.get('/v1/requests'));
    problemOf(await narrow.get('/v1/services'), 403, 'scope_not_granted');
    const whole = await ask(await assert({}, {}, pair, id));
    expect(bodyOf(whole).scope).toBe('request.read service.read');
    for (const scope of ['document.read', 'request.read document.read', 'nothing', 'tenant.createApiKey'])
      expect(
        problemOf(await ask(await assert({}, {}, pair, id), { scope }), 400, 'scope_unknown').error,
      ).toBe('invalid_scope');
    const any = await tokenFor(program.id, { scope: 'request.read' });
    problemOf(await any.get('/v1/services'), 403, 'scope_not_granted');
    problemOf(await ask(await assert(), { scope: 'issuer.read' }), 400, 'scope_unknown');
  });

  it('make no successor of the key: a token must not outlive itself', async () => {
    const api = await tokenFor(program.id);
    problemOf(await api.post(`/v1/api-keys/${program.id}/rotations`, {}), 403, 'scope_not_granted');
    const seen = bodyOf(await api.get<Schemas['ApiKey']>(`/v1/api-keys/${program.id}`));
    expect(seen.allowedActions).toEqual(['read']);
  });

  it('are taken once, in whichever process, also when twenty try at once', async () => {
    const assertion = await assert();
    const apis = Array.from({ length: 20 }, (_, at) => (at % 2 ? portico.it.api : elsewhere.api));
    const answers = await Promise.all(apis.map((api) => ask(assertion, {}, api)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) refused(answer);
    const kept = await portico.it.db.collection('usedAssertions').find().toArray();
    expect(JSON.stringify(kept)).not.toContain(open(assertion).payload.jti);
    const longest = kept.map(({ expiresAt }) => (expiresAt as Date).getTime() - portico.it.clock().getTime());
    expect(Math.max(...longest)).toBeLessThan(8 * MINUTE);
    expect(Math.max(...longest)).toBeGreaterThan(MINUTE);
  });

  it('with the same id are taken of two programs', async () => {
    const { id } = (await register()).apiKey;
    const jti = randomUUID();
    bodyOf(await ask(await assert({ jti })));
    bodyOf(await ask(await assert({ jti }, {}, pair, id)));
    await refusedFor(await assert({ jti }, {}, pair, id), 'used');
  });

  it('are for the endpoint or its issuer, alone or in a list of one', async () => {
    const { apiUrl } = portico.it.server;
    for (const aud of [apiUrl, `${apiUrl}/v1/token`, [apiUrl]]) bodyOf(await ask(await assert({ aud })));
    for (const aud of ['https://other.example', `${apiUrl}/`, 'portico'])
      await refusedFor(await assert({ aud }), 'ERR_JWT_CLAIM_VALIDATION_FAILED');
    await refusedFor(await assert({ aud: [apiUrl, 'https://other.example'] }), 'audiences');
    bodyOf(await ask(await assert(), { client_id: program.id }));
  });

  it.each<[string, () => Promise<string>, string, Record<string, string>?]>([
    ['of another program', () => assert({ sub: 'key_01JD3V8Q0Z6W4N2K9T5B7C1XYE' }), 'client'],
    ['of another issuer', () => assert({ iss: 'other' }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for another client', () => assert(), 'client_id', { client_id: 'key_01JD3V8Q0Z6W4N2K9T5B7C1XYE' }],
    ['without an id', () => assert({ jti: undefined }), 'jti'],
    ['with an id that is a query', () => assert({ jti: { $ne: null } }), 'jti'],
    ['with a long id', () => assert({ jti: 'x'.repeat(201) }), 'jti'],
    ['that are over', () => assert({ exp: now() - 61 }), 'ERR_JWT_EXPIRED'],
    ['from the future', () => assert({ iat: now() + 70 }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for longer than five minutes', () => assert({ exp: now() + 301 }), 'life'],
    ['that are old', () => assert({ iat: now() - 400, exp: now() + 30 }), 'ERR_JWT_EXPIRED'],
    ['without a key', () => assert({}, { kid: undefined }), 'gate_kid'],
    ['with a key that is a path', () => assert({}, { kid: '../first' }), 'gate_kid'],
    ['with an unknown key', () => assert({}, { kid: 'second' }), 'key'],
    ['with a key of their own', () => assert({}, { jwk: pair.publicJwk }), 'gate_header'],
    ['that are access tokens', async () => cast.mara.token, 'gate_typ'],
    ['that are nothing', async () => 'x', 'gate_parts'],
  ])('%s are refused', async (_what, make, code, more) => {
    await refusedFor(await make(), code, more);
  });

  it('of a stranger’s key, of another algorithm, or of none are refused', async () => {
    const own = await newKey('ES256', 'first');
    await refusedFor(await assert({}, {}, own), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
    await refusedFor(await assert({}, {}, await newKey('RS256', 'first')), 'key');
    const [header, payload] = (await assert()).split('.') as [string, string];
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 'first' })).toString('base64url');
    await refusedFor(`${none}.${payload}.AAAA`, 'gate_alg');
    await refusedFor(`${header}.${payload}.`, 'gate_base64url');
  });

  it.each([
    ['no assertion', { client_assertion: '' }],
    ['no type', { client_assertion_type: '' }],
    ['another type', { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' }],
  ] as [string, Record<string, string>][])(
    'with %s are refused, and told what to send',
    async (_what, form) => {
      const answer = await ask(await assert(), form);
      refused(answer);
      expect((answer.body as unknown as Schemas['Problem']).error_description).toContain(ASSERTION);
    },
  );

  it('refuse a secret as a public key, a weak key, and keys of one name', async () => {
    const post = (keys: object[]) => cast.admin.post('/v1/api-keys', { name: 'x', jwks: { keys } });
    const secret = { ...pair.publicJwk, d: 'AQAB' };
    blamed(problemOf(await post([secret]), 422, 'invalid_input'), 'body /jwks/keys/0/d');
    const twice = [pair.publicJwk, pair.publicJwk];
    blamed(
      problemOf(await post(twice), 422, 'invalid_input'),
      'body /jwks/keys/0/kid',
      'body /jwks/keys/1/kid',
    );
    const weak = { kty: 'RSA', kid: 'x', n: 'x'.repeat(171), e: 'AQAB' };
    blamed(problemOf(await post([weak]), 422, 'invalid_input'), 'body /jwks/keys/0');
  });

  it('end with the key: its tokens here and elsewhere, and their open streams', async () => {
    const { id } = (await register()).apiKey;
    const api = await tokenFor(id);
    const there = elsewhere.api.with(api.headers);
    bodyOf(await there.get('/v1/me'));
    const streams = [await Listener.open(api), await Listener.open(there)];
    bodyOf(await cast.admin.delete(`/v1/api-keys/${id}`), 204);
    problemOf(await api.get('/v1/me'), 401, 'invalid_token');
    problemOf(await there.get('/v1/me'), 401, 'invalid_token');
    const begun = Date.now();
    for (const stream of streams) await stream.until(() => stream.ended);
    expect(Date.now() - begun).toBeLessThan(5_000);
    await refusedFor(await assert({}, {}, pair, id), 'client');
  });

  it('go on with a successor that has new keys, and the old ones for the overlap', async () => {
    const { id } = (await register()).apiKey;
    const second = await newKey('ES384', 'second');
    const rotate = async (of: string, body: object) =>
      bodyOf(await cast.admin.post<Schemas['NewApiKey']>(`/v1/api-keys/${of}/rotations`, body), 201);
    const next = await rotate(id, { jwks: { keys: [second.publicJwk] }, overlapHours: 1 });
    expect(next.secret).toBeNull();
    bodyOf(await ask(await assert({}, {}, second, next.apiKey.id)));
    await refusedFor(await assert({}, {}, pair, next.apiKey.id), 'key');
    bodyOf(await ask(await assert({}, {}, pair, id)));
    expect((await rotate(next.apiKey.id, {})).apiKey.jwks).toEqual({ keys: [second.publicJwk] });
    const faulty = await cast.admin.post(`/v1/api-keys/${id}/rotations`, { jwks: { keys: [] } });
    blamed(problemOf(faulty, 422, 'invalid_input'), 'body /jwks/keys');
  });

  it('give no token that outlives the key', async () => {
    const expiresAt = new Date(portico.it.clock().getTime() + 5 * MINUTE).toISOString();
    const { id } = (await register({ expiresAt })).apiKey;
    const answer = bodyOf(await ask(await assert({}, {}, pair, id)));
    expect(answer.expires_in).toBeGreaterThan(290);
    expect(answer.expires_in).toBeLessThanOrEqual(300);
    const api = portico.it.api.as(answer.access_token);
    bodyOf(await api.get('/v1/me'));
    portico.it.clock.forward(5 * MINUTE);
    problemOf(await api.get('/v1/me'), 401, 'invalid_token');
    portico.it.clock.forward(-5 * MINUTE);
  });

  it('give tokens of fifteen minutes, and a minute for clocks that differ', async () => {
    const api = await tokenFor(program.id);
    portico.it.clock.forward(16 * MINUTE - 5 * SECOND);
    bodyOf(await api.get('/v1/me'));
    portico.it.clock.forward(10 * SECOND);
    problemOf(await api.get('/v1/me'), 401, 'invalid_token');
    portico.it.clock.forward(-HOUR);
    await signIn(portico.it, cast.kestrel, { externalId: 'x', account: 'y' });
  });

  it('leave nothing of assertions in the log', () => {
    const log = portico.it.log.lines.join('');
    expect(sent.length).toBeGreaterThan(20);
    for (const assertion of sent)
      for (const piece of piecesOf(assertion)) expect(log.includes(piece), piece).toBe(false);
    expect(log).not.toContain('internal_error');
  });
});
