import { decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, GRANT, MARA, redeem, signIn, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer, type Schemas } from '../support/api.js';
import { MINUTE, SECOND } from '../support/clock.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';

describe('POST /v1/token', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const ask = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', { form, headers });
  const give = (client_secret: string, headers: Record<string, string> = {}) =>
    ask({ grant_type: GRANT, client_secret }, headers);

  function refused(answer: Answer, code: string, error: string): void {
    const problem = problemOf(answer, 400, code);
    expect(problem).toMatchObject({ error });
    expect(problem.error_description).toBeTruthy();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }

  it('trades a secret for a token of fifteen minutes that nobody caches', async () => {
    const answer = await give(await clientSecret(cast.kestrel, MARA));
    const { access_token, token_type, expires_in } = bodyOf(answer);
    expect({ token_type, expires_in }).toEqual({ token_type: 'Bearer', expires_in: 900 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(decodeProtectedHeader(access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const { iat = 0, exp } = decodeJwt(access_token);
    expect(exp).toBe(iat + 900);
    bodyOf(await portico.it.api.as(access_token).get('/v1/me'));
  });

  it('says nothing of a person in the token but what staff see: no e-mail address', async () => {
    const { payload } = {
      payload: decodeJwt(await redeem(portico.it.api, await clientSecret(cast.kestrel, MARA))),
    };
    expect(JSON.stringify(payload)).not.toContain('@');
  });

  it('takes a secret once', async () => {
    const secret = await clientSecret(cast.kestrel, MARA);
    bodyOf(await give(secret));
    refused(await give(secret), 'invalid_grant', 'invalid_grant');
  });

  it('takes a secret once among twenty that try at once', async () => {
    const secret = await clientSecret(cast.kestrel, MARA);
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(secret)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200))
      refused(answer, 'invalid_grant', 'invalid_grant');
  });

  it('refuses secrets that nobody made, in the same words as used ones', async () => {
    const secret = await clientSecret(cast.kestrel, MARA);
    await give(secret);
    const [used, unknown] = await Promise.all([give(secret), give(`cs_${'A'.repeat(43)}`)]);
    const words = ({ body }: Answer) => ({ ...(body as object), requestId: '' });
    expect(words(unknown)).toEqual(words(used));
  });

  it.each([
    [
      'another grant',
      { grant_type: 'password', client_secret: 'cs_x' },
      'unsupported_grant_type',
      'unsupported_grant_type',
    ],
    ['no secret', { grant_type: GRANT }, 'invalid_grant', 'invalid_request'],
    ['an empty secret', { grant_type: GRANT, client_secret: '' }, 'invalid_grant', 'invalid_request'],
    [
      'an API key as secret',
      { grant_type: GRANT, client_secret: 'pk_test_x' },
      'invalid_grant',
      'invalid_grant',
    ],
  ])('refuses %s with an OAuth error', async (_what, form, code, error) => {
    refused(await ask(form as unknown as Record<string, string>), code, error);
  });

  it.each([
    ['no grant type', 'client_secret=cs_x'],
    ['an empty form', ''],
    ['two secrets', `grant_type=${GRANT}&client_secret=a&client_secret=b`],
    ['a long secret', `grant_type=${GRANT}&client_secret=${'x'.repeat(201)}`],
  ])('answers %s as OAuth says: 400 invalid_request', async (_what, body) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await portico.it.api.send('POST', '/v1/token', { body, headers });
    const problem = answer.body as Schemas['Problem'];
    expect({ status: answer.status, error: problem.error }, answer.text).toEqual({
      status: 400,
      error: 'invalid_request',
    });
    expect(problem.errors?.length).toBeGreaterThan(0);
  });

  it('ignores fields that it does not know, as OAuth says', async () => {
    const client_secret = await clientSecret(cast.kestrel, MARA);
    bodyOf(await ask({ grant_type: GRANT, client_secret, client_id: 'page', scope: 'all' }));
  });

  it('takes forms only', async () => {
    const answer = await portico.it.api.post('/v1/token', { grant_type: GRANT, client_secret: 'cs_x' });
    expect(problemOf(answer, 415, 'unsupported_media_type').accept).toEqual([
      'application/x-www-form-urlencoded',
    ]);
  });

  it('does not care for an idempotency key, not even a signed-in caller’s', async () => {
    const headers = { 'Idempotency-Key': 'same', Authorization: `Bearer ${cast.mara.token}` };
    bodyOf(await give(await clientSecret(cast.kestrel, MARA), headers));
    bodyOf(await give(await clientSecret(cast.kestrel, MARA), headers));
  });

  it('can only be asked from the origin of the session', async () => {
    const secret = () => clientSecret(cast.kestrel, { ...MARA, origin: ORIGIN });
    bodyOf(await give(await secret(), { Origin: ORIGIN }));
    refused(
      await give(await secret(), { Origin: 'https://kestrel.example' }),
      'invalid_grant',
      'invalid_grant',
    );
  });

  it('can only be asked from a registered origin of the tenant when the session names none', async () => {
    const secret = () => clientSecret(cast.kestrel, MARA);
    bodyOf(await give(await secret(), { Origin: 'https://kestrel.example' }));
    refused(
      await give(await secret(), { Origin: 'https://merlin.example' }),
      'invalid_grant',
      'invalid_grant',
    );
    refused(await give(await secret(), { Origin: 'null' }), 'invalid_grant', 'invalid_grant');
  });

  it('gives tokens that work from their origin only', async () => {
    const mara = await signIn(portico.it, cast.kestrel, { ...MARA, origin: ORIGIN });
    bodyOf(await mara.get('/v1/me', { Origin: ORIGIN }));
    problemOf(await mara.get('/v1/me', { Origin: 'https://kestrel.example' }), 403, 'origin_not_allowed');
    bodyOf(await cast.mara.get('/v1/me', { Origin: 'https://kestrel.example' }));
  });

  it('gives tokens that serve their elements only', async () => {
    const mara = await signIn(portico.it, cast.kestrel, { ...MARA, components: ['portal-status'] });
    bodyOf(await mara.get('/v1/me'));
    bodyOf(await mara.get('/v1/requests'));
    problemOf(await mara.get('/v1/services'), 403, 'component_not_allowed');
    problemOf(await mara.get('/v1/documents'), 403, 'component_not_allowed');
    const data = { pump: 'KP-80', problem: 'It leaks' };
    problemOf(
      await mara.post('/v1/requests', { service: 'report-fault', data }),
      403,
      'component_not_allowed',
    );
  });
});

describe('time', () => {
  const portico = usePortico();

  it('runs out for secrets after ten minutes and for tokens after fifteen, and one for clocks that differ', async () => {
    const tenant = await portico.it.tenant('Kestrel');
    const { clock, api } = portico.it;
    clock.stop();
    const [early, late] = [await clientSecret(tenant, MARA), await clientSecret(tenant, MARA)];
    clock.forward(10 * MINUTE - 1);
    const mara = api.as(await redeem(api, early));
    clock.forward(1);
    const form = { grant_type: GRANT, client_secret: late };
    problemOf(await api.send('POST', '/v1/token', { form }), 400, 'invalid_grant');
    clock.forward(16 * MINUTE - 2 * SECOND);
    bodyOf(await mara.get('/v1/me'));
    clock.forward(2 * SECOND);
    const answer = await mara.get('/v1/me');
    problemOf(answer, 401, 'invalid_token');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });
});
