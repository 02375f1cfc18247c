import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, GRANT, MARA, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer, type Schemas } from '../support/api.js';
import { HOUR, MINUTE, SECOND } from '../support/clock.js';
import { KeyedPage, proofKey } from '../support/dpop.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { ORIGIN, usePortico, type TestPortico } from '../support/start-portico.js';

const CHALLENGE = 'DPoP error="use_dpop_nonce", algs="ES256 EdDSA Ed25519"';
const FAULT = { service: 'report-fault', data: { pump: 'KP-80', problem: 'It leaks' } };

describe('a token that is bound to a key', () => {
  const portico = usePortico();
  let cast: Cast;
  let page: KeyedPage;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    page = await aPage();
  });

  const newPage = () => new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
  const aPage = async () => newPage().signIn(await clientSecret(cast.kestrel, MARA));
  const fault = (answer: Answer) => (answer.body as Schemas['Problem']).errors?.map(({ code }) => code);

  it('says to which key, and how it is sent', async () => {
    const fresh = newPage();
    const { access_token, token_type } = bodyOf(await fresh.redeem(await clientSecret(cast.kestrel, MARA)));
    expect(token_type).toBe('DPoP');
    const jkt = (decodeJwt(access_token)['cnf'] as { jkt: string }).jkt;
    expect(jkt).toMatch(/^[\w-]{43}$/);
    const again = await new KeyedPage(portico.it.api, fresh.key, portico.it.clock).redeem(
      await clientSecret(cast.kestrel, MARA),
    );
    expect(decodeJwt(bodyOf(again).access_token)['cnf']).toEqual({ jkt });
    expect(decodeJwt(page.token as string)['cnf']).not.toEqual({ jkt });
    bodyOf(await fresh.get('/v1/me'));
  });

  it('is worth nothing without the key', async () => {
    const token = page.token as string;
    const bearer = await portico.it.api.as(token).get('/v1/me');
    problemOf(bearer, 401, 'dpop_required');
    expect(bearer.headers.get('www-authenticate')).toContain('DPoP error="invalid_token"');
    problemOf(await portico.it.api.as(token).post('/v1/requests', FAULT), 401, 'dpop_required');
    problemOf(await portico.it.api.as(token).get('/v1/events'), 401, 'dpop_required');
    problemOf(
      await portico.it.api.get('/v1/me', { Authorization: `DPoP ${token}` }),
      401,
      'invalid_dpop_proof',
    );
  });

  it('is the only one that may be sent so: others would look safer than they are', async () => {
    for (const credential of [cast.mara.token, cast.kestrel.apiKey]) {
      const thief = await aPage();
      thief.token = credential;
      problemOf(await thief.get('/v1/me'), 401, 'invalid_token');
    }
  });

  it('leaves Bearer as it was, with or without a proof that nobody asked for', async () => {
    const headers = { DPoP: page.proofFor('GET', '/v1/me') };
    bodyOf(await cast.mara.get('/v1/me', headers));
    bodyOf(await cast.program.get('/v1/me', headers));
    expect((await cast.mara.get('/v1/me')).headers.get('dpop-nonce')).toBe(null);
  });

  it('is sent with whatever spelling of the scheme', async () => {
    const headers = { Authorization: `dpop ${page.token}` };
    bodyOf(await page.send('GET', '/v1/me', { headers }));
  });

  it('ends with its session', async () => {
    const secret = await clientSecret(cast.kestrel, MARA);
    const fresh = await newPage().signIn(secret);
    const sid = decodeJwt(fresh.token as string)['sid'] as string;
    bodyOf(await cast.program.delete(`/v1/embed-sessions/${sid}`), 204);
    problemOf(await fresh.get('/v1/me'), 401, 'invalid_token');
  });

  it('writes, uploads and downloads', async () => {
    const request = bodyOf(
      await page.send<Schemas['ServiceRequest']>('POST', '/v1/requests', { json: FAULT }),
      201,
    );
    const path = `/v1/documents?name=pump.png&request=${request.id}`;
    const document = await page.send<Schemas['PortalDocument']>('POST', path, { body: PNG });
    const { id } = bodyOf(document, 201);
    const content = await page.get(`/v1/documents/${id}/content`);
    expect(content.bytes).toEqual(PNG);
  });

  it('follows events', async () => {
    const headers = page.headersFor('GET', '/v1/events');
    const listener = await Listener.open(portico.it.api, undefined, headers);
    const { id } = await submit(cast.mara);
    await listener.heard('request.submitted', id);
    listener.close();
  });

  it('is not bound where the page sends no proof', async () => {
    const form = { grant_type: GRANT, client_secret: await clientSecret(cast.kestrel, MARA) };
    const answer = await portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', { form });
    expect(bodyOf(answer).token_type).toBe('Bearer');
    expect(answer.headers.get('dpop-nonce')).toBe(null);
  });

  describe('and a proof that was used', () => {
    it('is refused to read again', async () => {
      bodyOf(await page.get('/v1/me'));
      const headers = { Authorization: `DPoP ${page.token}`, DPoP: page.proof };
      const again = await portico.it.api.get('/v1/me', headers);
      problemOf(again, 401, 'invalid_dpop_proof');
      expect(fault(again)).toEqual(['replayed']);
    });

    // Two servers of this test have two addresses; one public address stands before both in the world.
    describe('behind one address', () => {
      const publicUrl = 'https://portal.example';
      let first: TestPortico;
      let second: TestPortico;
      let shared: KeyedPage;
      beforeAll(async () => {
        first = await portico.it.again({ config: { publicUrl } });
        second = await portico.it.again({ config: { publicUrl } });
        shared = new KeyedPage(first.api, proofKey(), portico.it.clock);
        await shared.redeem(await clientSecret(cast.kestrel, MARA), {
          claims: { htu: `${publicUrl}/v1/token` },
        });
        expect(shared.token).toBeTruthy();
      });
      afterAll(() => Promise.all([first.stop(), second.stop()]));

      const proofFor = (method: string, path: string) =>
        shared.proofFor(method, path, { claims: { htu: `${publicUrl}${path}` } });
      const fields = (proof: string) => ({ Authorization: `DPoP ${shared.token}`, DPoP: proof });

      it('can read the same again from another process, and nothing else', async () => {
        // Known and written down in docs/security.md: whoever can repeat it has seen the answer already.
        const headers = fields(proofFor('GET', '/v1/me'));
        bodyOf(await first.api.get('/v1/me', headers));
        bodyOf(await second.api.get('/v1/me', headers));
        for (const { api } of [first, second]) {
          expect(fault(await api.get('/v1/me', headers))).toEqual(['replayed']);
          expect(fault(await api.get('/v1/requests', headers))).toEqual(['htu']);
        }
      });

      it('writes nothing again, in no process', async () => {
        const headers = fields(proofFor('POST', '/v1/requests'));
        bodyOf(await first.api.post('/v1/requests', FAULT, headers), 201);
        for (const { api } of [first, second]) {
          const again = await api.post('/v1/requests', FAULT, headers);
          expect(fault(again), again.text).toEqual(['replayed']);
        }
      });

      it('writes once among twenty at once in two processes', async () => {
        const headers = fields(proofFor('POST', '/v1/requests'));
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            (at % 2 ? first : second).api.post('/v1/requests', FAULT, headers),
          ),
        );
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
        for (const answer of answers.filter(({ status }) => status !== 201))
          expect(fault(answer)).toEqual(['replayed']);
      });

      it('opens no other stream of events, in no process', async () => {
        const headers = fields(proofFor('GET', '/v1/events'));
        (await Listener.open(first.api, undefined, headers)).close();
        for (const { api } of [first, second])
          expect(fault(await api.get('/v1/events', headers))).toEqual(['replayed']);
        const slash = fields(proofFor('GET', '/v1/events/'));
        const opened = await first.api.open('GET', '/v1/events/', { headers: slash });
        expect(opened.status).toBe(200);
        await opened.body?.cancel();
        expect((await second.api.open('GET', '/v1/events/', { headers: slash })).status).toBe(401);
      });

      it('gets no other token, in no process', async () => {
        const { key } = shared;
        const DPoP = new KeyedPage(first.api, key).proofFor('POST', '/v1/token', {
          claims: { htu: `${publicUrl}/v1/token` },
        });
        const ask = async (api = first.api) =>
          api.send<Schemas['AccessToken']>('POST', '/v1/token', {
            form: { grant_type: GRANT, client_secret: await clientSecret(cast.kestrel, MARA) },
            headers: { DPoP },
          });
        bodyOf(await ask());
        for (const api of [first.api, second.api]) {
          const again = await ask(api);
          problemOf(again, 400, 'invalid_dpop_proof');
          expect(fault(again)).toEqual(['replayed']);
        }
      });

      it('was for the public address: the one behind the proxy is another', async () => {
        expect(fault(await shared.get('/v1/me'))).toEqual(['htu']);
        const { url } = first.api;
        const local = shared.proofFor('GET', '/v1/me', { claims: { htu: `${url}/v1/me` } });
        const answer = await first.api.get('/v1/me', { ...fields(local), Host: 'portal.example' });
        expect(fault(answer)).toEqual(['htu']);
        expect((answer.body as Schemas['Problem']).errors?.[0]?.fix).toContain(`${publicUrl}/v1/me`);
        bodyOf(await first.api.get('/v1/me', fields(proofFor('GET', '/v1/me'))));
      });

      it('repeats a nonce of any process', async () => {
        const fromFirst = (await first.api.get('/v1/me', fields('x'))).headers.get('dpop-nonce');
        const fromSecond = (await second.api.get('/v1/me', fields('x'))).headers.get('dpop-nonce');
        expect(fromSecond).toBe(fromFirst);
      });
    });
  });

  it('leaves nothing of proofs in the log, and hashes in the database', async () => {
    const fresh = await aPage();
    const sent: string[] = [fresh.proof];
    bodyOf(await fresh.send('POST', '/v1/requests', { json: FAULT }), 201);
    sent.push(fresh.proof);
    await fresh.get('/v1/me', { claims: { htm: 'PUT' } });
    sent.push(fresh.proof);
    const claims = sent.map((proof) => decodeJwt(proof));
    const traces = [
      ...sent.flatMap((proof) => proof.split('.').slice(1)),
      ...claims.flatMap(({ jti, nonce }) => [jti, nonce as string | undefined]),
      (decodeJwt(fresh.token as string)['cnf'] as { jkt: string }).jkt,
    ].filter((trace) => trace !== undefined);
    expect(traces.length).toBeGreaterThan(10);
    const log = portico.it.log.lines.join('\n');
    expect(log).toContain('dpop_htm');
    const rows = await portico.it.db.collection('dpopProofs').find().toArray();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(['_id', 'expiresAt']);
    const written = log + JSON.stringify(rows);
    for (const trace of traces) expect(written).not.toContain(trace);
  });

  it('is forgotten by the database itself', async () => {
    const indexes = await portico.it.db.collection('dpopProofs').indexes();
    expect(indexes).toContainEqual(expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }));
  });

  it('can be used by pages of registered origins', async () => {
    const preflight = await portico.it.api.send('OPTIONS', '/v1/requests', {
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,dpop',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')?.split(', ')).toContain('DPoP');
    const answer = await page.send('GET', '/v1/me', { headers: { Origin: ORIGIN } });
    const exposed = answer.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['DPoP-Nonce', 'WWW-Authenticate']));
  });
});

describe('nonces', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));
  const aPage = async () =>
    new KeyedPage(portico.it.api, proofKey(), portico.it.clock).signIn(
      await clientSecret(cast.kestrel, MARA),
    );

  /** The call needs another nonce, which the answer tells. */
  function stale(answer: Answer): void {
    problemOf(answer, 401, 'use_dpop_nonce');
    expect(answer.headers.get('www-authenticate')).toBe(CHALLENGE);
    expect(answer.headers.get('dpop-nonce')).toMatch(/^\d+\.[\w-]{22}$/);
  }

  it('are missed in every call with a token', async () => {
    const page = await aPage();
    stale(await page.get('/v1/me', { claims: { nonce: undefined } }));
    bodyOf(await page.get('/v1/me'));
  });

  it('that we did not make are refused', async () => {
    const page = await aPage();
    const [time, mac] = (page.nonce as string).split('.') as [string, string];
    for (const nonce of [
      'x',
      time,
      `${time}.`,
      `${time}.${mac.slice(1)}`,
      `${time}.${mac}x`,
      `${time}.${'A'.repeat(22)}`,
      `${Number(time) - 60}.${mac}`,
      ` ${page.nonce}`.trim().toUpperCase(),
      `0${page.nonce}`,
    ])
      stale(await page.get('/v1/me', { claims: { nonce } }));
    bodyOf(await page.get('/v1/me'));
  });

  it('are good for five minutes and no longer', async () => {
    const page = await aPage();
    const { clock } = portico.it;
    const first = page.nonce;
    clock.forward(4 * MINUTE - 1 * SECOND);
    bodyOf(await page.get('/v1/me'));
    expect(page.nonce).not.toBe(first);
    clock.forward(1 * MINUTE + 2 * SECOND);
    stale(await page.get('/v1/me', { claims: { nonce: first } }));
    bodyOf(await page.get('/v1/me'));
  });

  it('keep a proof that was made ahead from being used later', async () => {
    const page = await aPage();
    const { clock } = portico.it;
    const ahead = page.proofFor('GET', '/v1/me', {
      claims: { iat: Math.floor(clock().getTime() / 1_000) + 600 },
    });
    clock.forward(10 * MINUTE);
    stale(await portico.it.api.get('/v1/me', { Authorization: `DPoP ${page.token}`, DPoP: ahead }));
  });

  it('are needed beside a time that is about right', async () => {
    const page = await aPage();
    const now = Math.floor(portico.it.clock().getTime() / 1_000);
    for (const iat of [0, now - 3_600, now - 400, now + 400, 2 ** 40]) {
      const answer = await page.get('/v1/me', { claims: { iat } });
      problemOf(answer, 401, 'invalid_dpop_proof');
      expect((answer.body as Schemas['Problem']).errors).toMatchObject([{ code: 'iat' }]);
    }
    bodyOf(await page.get('/v1/me', { claims: { iat: now - 300 } }));
  });

  it('help a page whose clock is wrong to its token: the nonce begins with the time', async () => {
    const slow = new KeyedPage(
      portico.it.api,
      proofKey(),
      () => new Date(portico.it.clock().getTime() - HOUR),
    );
    const secret = await clientSecret(cast.kestrel, MARA);
    const answer = await slow.redeem(secret);
    const problem = problemOf(answer, 400, 'use_dpop_nonce');
    expect(problem).toMatchObject({ error: 'use_dpop_nonce' });
    const iat = Number.parseInt(slow.nonce as string, 10);
    bodyOf(await slow.redeem(secret, { claims: { iat } }));
    bodyOf(await slow.get('/v1/me', { claims: { iat } }));
  });

  it('may be left out of the request for a token, but not be wrong there', async () => {
    const page = new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
    const secret = await clientSecret(cast.kestrel, MARA);
    problemOf(await page.redeem(secret, { claims: { nonce: 'made-up' } }), 400, 'use_dpop_nonce');
    bodyOf(await page.redeem(secret, { claims: { nonce: undefined } }));
  });
});
