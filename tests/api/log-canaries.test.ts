import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { observed } from '../../server/jobs/observed.js';
import { runMetrics } from '../../server/jobs/run-metrics.js';
import { JobRunner } from '../../server/jobs/runner.js';
import { Metrics } from '../../server/kernel/metrics.js';
import { Poll } from '../../server/kernel/poll.js';
import { Leases } from '../../server/store/lease.js';
import { castOf, clientSecret, GRANT, MARA, move, submit, type Cast } from '../support/actors.js';
import { KeyedPage, proofKey } from '../support/dpop.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { RawCall } from '../support/raw-http.js';
import { usePortico } from '../support/start-portico.js';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/** What must never be in a log: each place has a word of its own, so that a find says whence it came. */
const CANARY = /canary[\w-]*/gi;

describe('what people say and what is secret', () => {
  const portico = usePortico({ config: { allowLoopback: true, logLevel: 'debug' } });
  let cast: Cast;
  let idp: IdentityProvider;
  /** Whole secrets that the server made or was given. */
  const secrets: string[] = [];

  beforeAll(async () => {
    cast = await castOf(portico.it);
    idp = await IdentityProvider.start();
    secrets.push(cast.mara.token, cast.agent.token, cast.kestrel.apiKey);
    await successes();
    await refusals();
    await credentials();
    await fetches();
    await failures();
    await jobs();
    await wire();
  });
  afterAll(() => idp.stop());

  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    portico.it.api.send('POST', '/v1/token', { form: fields, headers });

  async function successes(): Promise<void> {
    const { mara, agent, admin, program } = cast;
    const request = await submit(mara, { data: { pump: 'KP-40', problem: 'canary-answer' } });
    const path = `/v1/requests/${request.id}`;
    await mara.post(`${path}/comments`, { body: 'canary-comment' });
    await move(agent, request.id, 'startReview', { comment: 'canary-move' });
    await mara.upload({ name: 'canary-file.png', request: request.number, category: 'canary-cat' }, PNG);
    await mara.get('/v1/requests?search=canary-search&service=canary-filter');
    await mara.patch('/v1/me/profile', { telephone: '+44 canary-phone', title: 'canary-title' });
    await admin.post('/v1/accounts', { externalId: 'canary-account', name: 'canary-firm' });
    await admin.post('/v1/api-keys', { name: 'canary-key-name' }).then(({ body }) => {
      secrets.push((body as { secret: string }).secret);
    });
    await program.post('/v1/embed-sessions', {
      user: {
        externalId: 'canary-person',
        name: 'canary-name',
        email: 'canary@mail.example',
        account: { externalId: 'canary-org', name: 'canary-org-name' },
      },
    });
    (await Listener.open(mara, undefined, { 'Last-Event-ID': 'canary-event' })).close();
  }

  async function refusals(): Promise<void> {
    const { mara, admin } = cast;
    await mara.post('/v1/requests', { service: 'canary-service', data: { 'canary-field': 'canary-value' } });
    await mara.post('/v1/requests', { service: 'anything', data: { 'canary\0name': 1 } });
    await mara.post('/v1/embed-sessions', { user: { email: 'canary-no-right@mail.example' } });
    await admin.post('/v1/roles', { key: 'canary role', name: 7, rules: 'canary-rules' });
    await mara.send('POST', '/v1/requests', {
      body: '{"canary-json',
      headers: { 'Content-Type': 'application/json' },
    });
    for (const path of [
      '/v1/requests/canary-id',
      '/v1/accounts/canary@mail.example/members',
      '/v1/canary@mail.example',
      '/canary-folder/canary.png?token=canary-query',
      '/docs/canary-page',
      '/sdk/v1/canary.js',
      '/v1/requests/%zz-canary',
      '/v1/requests?cursor=canary-cursor',
      '/v1/me?access_token=canary-in-query',
    ])
      await mara.get(path);
    await mara.get('/v1/me', {
      Cookie: 'session=canary-cookie',
      Origin: 'https://canary.example',
      Referer: 'https://host.example/canary-referer',
      'User-Agent': 'canary-agent',
      'X-Forwarded-For': 'canary-forwarded',
      'X-Request-Id': 'canary-request-id',
      traceparent: 'canary-trace',
      'If-None-Match': '"canary-tag"',
    });
    for (const body of ['canary-one', 'canary-two'])
      await mara.post(
        '/v1/requests',
        { service: 'anything', data: { note: body } },
        { 'Idempotency-Key': 'canary-idempotency' },
      );
  }

  async function credentials(): Promise<void> {
    const { api } = portico.it;
    for (const header of ['Bearer canary-token', 'DPoP canary-token', 'Basic Y2FuYXJ5', 'canary-nothing'])
      await api.get('/v1/me', { Authorization: header, DPoP: 'canary-proof' });
    const parts = cast.mara.token.split('.');
    await api.as(`${parts[0]}.${parts[1]}.canary-signature`).get('/v1/me');
    await api.as('pk_test_canarycanarycanarycanarycanary').get('/v1/me');
    const secret = await clientSecret(cast.kestrel, { ...MARA, email: 'canary-second@mail.example' });
    secrets.push(secret);
    for (let times = 0; times < 2; times += 1) await form({ grant_type: GRANT, client_secret: secret });
    await form({ grant_type: 'canary-grant', client_secret: 'canary-secret', password: 'canary-password' });
    const client = { grant_type: 'client_credentials', client_assertion_type: ASSERTION };
    await form({ ...client, client_assertion: await idp.sign({ iss: 'canary-iss', sub: 'canary-sub' }) });
    const page = new KeyedPage(api, proofKey(), portico.it.clock);
    await page.signIn(await clientSecret(cast.kestrel, MARA));
    await page.get('/v1/me');
    secrets.push(page.token as string, page.proof);
    await page.get('/v1/me', { claims: { jti: 'canary-jti', htu: 'https://canary.example/' } });
    secrets.push(page.proof);
  }

  async function fetches(): Promise<void> {
    const issuer = { issuer: idp.url, audience: 'portico', grantableRoles: [], mapping: { account: 'org' } };
    await cast.admin.post('/v1/issuers', { ...issuer, jwksUri: `${idp.url}/canary-keys?key=canary-url-key` });
    const subject_token = await idp.sign({
      sub: 'canary-idp-sub',
      org: 'canary-org',
      email: 'canary@idp.example',
    });
    secrets.push(subject_token);
    const exchange = () =>
      form({
        ...{ grant_type: EXCHANGE, subject_token, subject_token_type: JWT_TYPE },
        audience: cast.kestrel.id,
      });
    for (const [status, body] of [
      [500, 'canary-body'],
      [200, '{"canary-json":'],
      [302, 'canary-redirect'],
    ] as const) {
      idp.answer = (_req, res) =>
        res.writeHead(status, { 'Content-Type': 'application/json', Location: '/canary-there' }).end(body);
      await exchange();
      portico.it.clock.forward(120_000);
    }
    idp.answer = (_req, res) => res.destroy();
    await exchange();
  }

  /** An error as drivers and libraries make them: it quotes what it was given, on several lines, and names a cause. */
  const hostileError = () =>
    Object.assign(
      new TypeError('dup key: { email: "canary-message" }\n    at canary-second-line (canary.ts:1:1)', {
        cause: new Error('canary-cause'),
      }),
      { code: 'canary code', keyValue: { email: 'canary-key-value' }, name: 'canary name' },
    );

  async function failures(): Promise<void> {
    const { portico: parts, db } = portico.it;
    const { list, get } = parts.catalog;
    parts.catalog.list = () => Promise.reject(hostileError());
    await cast.mara.get('/v1/services');
    parts.catalog.list = () => Promise.reject('canary-string' as unknown as Error);
    await cast.mara.get('/v1/services');
    parts.catalog.get = async () => {
      const rows = db.collection<{ _id: string }>('canaries');
      await rows.insertMany([{ _id: 'canary-duplicate' }, { _id: 'canary-duplicate' }]);
      throw new Error('not reached');
    };
    await cast.mara.get('/v1/services/anything');
    Object.assign(parts.catalog, { list, get });
  }

  async function jobs(): Promise<void> {
    const { log, connection } = portico.it.portico;
    const job = { name: 'failing', everyMs: 60_000, run: () => Promise.reject(hostileError()) };
    const runner = new JobRunner(observed([job], runMetrics(new Metrics())), new Leases(connection), log);
    runner.start();
    await vi.waitFor(() => expect(text()).toContain('A job failed'), { timeout: 30_000 });
    await runner.stop();
    let times = 0;
    const poll = new Poll(
      'Roles',
      () => ((times += 1) === 1 ? Promise.resolve(() => undefined) : Promise.reject(hostileError())),
      log,
    );
    await poll.start();
    await vi.waitFor(() => expect(text()).toContain('asking again'), { timeout: 30_000 });
    await poll.stop();
  }

  /** What no library sends. */
  async function wire(): Promise<void> {
    for (const bytes of [
      'GET http://canary:canary@canary.example/canary HTTP/1.1\r\nHost: canary\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\nHost: x\r\nCookie canary\r\n\r\n',
      'POST /v1/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\ncanary',
    ]) {
      const call = await RawCall.to(portico.it.api.url);
      await call.write(bytes).answer();
      call.cut();
    }
    const cut = await RawCall.to(portico.it.api.url);
    cut.head('POST /v1/documents?name=canary-cut.png', {
      Authorization: `Bearer ${cast.mara.token}`,
      'Content-Length': '1000',
    });
    cut.write('canary-bytes').cut();
  }

  const text = () => portico.it.log.lines.join('');

  it('were truly at work: every kind of failure has its line', () => {
    const messages = portico.it.log.lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    const times = (message: string) => messages.filter((one) => one === message).length;
    expect(times('Call')).toBeGreaterThan(60);
    expect(times('Call failed')).toBeGreaterThanOrEqual(3);
    expect(times('A job failed; it is tried again')).toBe(1);
    expect(times('Credentials refused')).toBeGreaterThan(0);
    expect(times('Assertion refused')).toBe(1);
    expect(times('The keys of an identity provider could not be read.')).toBeGreaterThanOrEqual(3);
  });

  it('are in no line of the log, at its most talkative', () => {
    expect([...new Set(text().match(CANARY))]).toEqual([]);
    const encoded = Buffer.from('canary').toString('base64').replaceAll('=', '').slice(0, 7);
    expect(text()).not.toContain(encoded);
  });

  it('are not there in part either: no secret, token, key or proof', () => {
    expect(secrets).toHaveLength(9);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(20);
      for (const part of [...secret.split('.'), secret.slice(-20)]) expect(text()).not.toContain(part);
    }
    expect(text()).not.toMatch(/Bearer|DPoP |eyJ[A-Za-z0-9_-]{10}|[cp][sk]_\w*[A-Za-z0-9_-]{20}|BEGIN/);
  });

  it('are not there as names, addresses and numbers of persons', () => {
    expect(text()).not.toMatch(
      /Mara|Lindqvist|Brightwater|Calder|Okafor|Odile|[\w.]@[\w]|\+44|127\.0\.0\.1/i,
    );
  });

  it('leave what an operator needs: kind, place and code of each failure', () => {
    const lines = portico.it.log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const failed = lines
      .filter(({ msg, code }) => msg === 'Call failed' && code === 'internal_error')
      .map(({ err }) => err as object);
    expect(failed[0]).toMatchObject({
      type: 'Error',
      at: expect.arrayContaining([expect.stringMatching(/catalog\.controller\.ts:\d+/)]),
    });
    expect(failed[1]).toEqual({ type: 'string' });
    expect(failed[2]).toMatchObject({ type: 'MongoBulkWriteError', code: 11_000 });
  });
});
