import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPortal } from './portal.js';
import type { PortalConfig, PortalEvent } from './types.js';
import { PortalError } from './errors.js';

type Handler = (request: Request) => Response | Promise<Response>;

/** A server in memory; `/v1/token` hands out token-1, token-2, … */
function server(routes: Record<string, Handler>, expiresIn = 900) {
  const requests: Request[] = [];
  let secrets = 0;
  let tokens = 0;
  const handlers: Record<string, Handler> = {
    '/v1/token': () => Response.json({ access_token: `token-${++tokens}`, expires_in: expiresIn }),
    ...routes,
  };
  const portal = createPortal({
    api: 'https://api.example//',
    fetchClientSecret: async () => `cs_${++secrets}`,
    fetch: async (input, init) => {
      const request = new Request(input, init as RequestInit);
      requests.push(request);
      return handlers[new URL(request.url).pathname]!(request);
    },
  });
  const to = (path: string) => requests.filter(({ url }) => new URL(url).pathname === path);
  return { portal, to, secrets: () => secrets };
}

const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}) =>
  Response.json({ status, code, title: code, detail: `Because of ${code}.`, ...more }, { status, headers });

const failed = (call: Promise<unknown>): Promise<PortalError> =>
  call.then(
    () => Promise.reject(new Error('It should have failed.')),
    (error: unknown) => error as PortalError,
  );

const me = () => Response.json({ name: 'Mara' });

const { crypto } = globalThis;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { documentElement: { lang: 'de' }, addEventListener() {} });
  vi.stubGlobal('addEventListener', () => {});
  // A page without HTTPS: proofs of keys have a file of tests of their own.
  vi.stubGlobal('crypto', {
    getRandomValues: (array: Uint32Array<ArrayBuffer>) => crypto.getRandomValues(array),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session', () => {
  const tokenForm = async (answer: PortalConfig['fetchClientSecret']) => {
    const sent: Request[] = [];
    const portal = createPortal({
      api: 'https://api.example',
      fetchClientSecret: answer,
      fetch: async (input, init) => {
        sent.push(new Request(input, init as RequestInit));
        return sent.length === 1 ? Response.json({ access_token: 't', expires_in: 900 }) : me();
      },
    });
    await portal.get('/v1/me');
    return Object.fromEntries(new URLSearchParams(await (sent[0] as Request).text()));
  };

  it('is opened with the secret of the host’s backend', async () => {
    expect(await tokenForm(async () => 'cs_1')).toEqual({
      grant_type: 'urn:portico:params:oauth:grant-type:embed-session',
      client_secret: 'cs_1',
    });
  });

  it('is opened with the token of the host’s identity provider', async () => {
    const exchange = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: 'e.e.e',
      audience: 'tnt_1',
      scope: 'portal-status',
    } as const;
    expect(await tokenForm(async () => exchange)).toEqual(exchange);
  });
});

describe('calls', () => {
  it('change the version that this page read last, and none that it did not read', async () => {
    let version = 0;
    const tagged = () => Response.json({ name: 'Mara' }, { headers: { ETag: `"${++version}-x"` } });
    const { portal, to } = server({ '/v1/me/profile': tagged });
    await portal.get('/v1/me/profile');
    await portal.patch('/v1/me/profile', { body: { phone: '1' } });
    await portal.patch('/v1/me/profile', { body: { phone: '2' } });
    const [, ...changes] = to('/v1/me/profile');
    expect(changes.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1-x"', '"2-x"']);
    const unread = server({ '/v1/me/profile': tagged });
    await unread.portal.patch('/v1/me/profile', { body: {} });
    expect(unread.to('/v1/me/profile')[0]!.headers.get('If-Match')).not.toMatch(/^"|\*/);
  });

  it('take an answer without content', async () => {
    const { portal } = server({ '/v1/accounts/a/members/m': () => new Response(null, { status: 204 }) });
    await portal.delete('/v1/accounts/{id}/members/{memberId}', { path: { id: 'a', memberId: 'm' } });
  });
  it('fill path and query, leave out what is undefined, and name the language', async () => {
    const { portal, to } = server({
      '/v1/requests/REQ%2F1/timeline': () => Response.json({ items: [], nextCursor: null }),
    });
    await portal.get('/v1/requests/{id}/timeline', {
      path: { id: 'REQ/1' },
      query: { limit: 5, cursor: undefined },
    });
    const [request] = to('/v1/requests/REQ%2F1/timeline');
    expect(new URL(request!.url).search).toBe('?limit=5');
    expect(request!.headers.get('Accept-Language')).toBe('de');
  });

  it('share one redemption of one secret', async () => {
    const { portal, to, secrets } = server({ '/v1/me': me });
    await Promise.all([portal.get('/v1/me'), portal.get('/v1/me'), portal.get('/v1/me')]);
    expect(secrets()).toBe(1);
    expect(await to('/v1/token')[0]!.text()).toBe(
      'grant_type=urn%3Aportico%3Aparams%3Aoauth%3Agrant-type%3Aembed-session&client_secret=cs_1',
    );
    expect(portal.state).toBe('ready');
  });

  it('renew the token at 80 % of its life', async () => {
    const { portal, to } = server({ '/v1/me': me }, 100);
    await portal.get('/v1/me');
    vi.advanceTimersByTime(79_000);
    await portal.get('/v1/me');
    vi.advanceTimersByTime(2000);
    await portal.get('/v1/me');
    expect(to('/v1/me').map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('renew a refused token once; a second refusal ends the session until restart', async () => {
    let accepted = 'Bearer token-2';
    const { portal, to, secrets } = server({
      '/v1/me': ({ headers }) =>
        headers.get('Authorization') === accepted ? me() : problem(401, 'unauthenticated'),
    });
    await portal.get('/v1/me');
    accepted = 'Bearer token-4';
    expect((await failed(portal.get('/v1/me'))).code).toBe('session_over');
    expect(portal.state).toBe('session-over');
    const calls = to('/v1/me').length;
    await failed(portal.get('/v1/me'));
    expect(to('/v1/me')).toHaveLength(calls);
    expect(secrets()).toBe(3);
    portal.restart();
    expect(portal.state).toBe('idle');
    expect((await portal.get('/v1/me')).name).toBe('Mara');
  });

  it('end the session when the host gives no secret', async () => {
    const portal = createPortal({
      api: 'https://api.example',
      fetchClientSecret: () => Promise.reject(new Error('nobody is signed in')),
      fetch: () => Promise.reject(new Error('no call expected')),
    });
    const error = await failed(portal.get('/v1/me'));
    expect([error.code, portal.state]).toEqual(['session_over', 'session-over']);
  });

  it('tell what the server said about an input, and do not repeat it', async () => {
    const errors = [
      { in: 'body', pointer: '/data/pump', code: 'required', detail: 'Missing.', fix: 'Enter it.' },
    ];
    const { portal, to } = server({ '/v1/requests': () => problem(422, 'invalid_input', { errors }) });
    const error = await failed(portal.post('/v1/requests', { body: { service: 'x', data: {} } }));
    expect(error).toBeInstanceOf(PortalError);
    expect(error).toMatchObject({
      status: 422,
      code: 'invalid_input',
      detail: 'Because of invalid_input.',
      errors,
    });
    expect([error.retryable, error.offline]).toEqual([false, false]);
    expect(to('/v1/requests')).toHaveLength(1);
  });

  it('repeat a POST on a broken network with the same key and the same body', async () => {
    let failures = 2;
    const { portal, to } = server({
      '/v1/requests': () => {
        if (failures-- > 0) throw new TypeError('Failed to fetch');
        return Response.json({ number: 'REQ-1' }, { status: 201 });
      },
    });
    const call = portal.post('/v1/requests', { body: { service: 'x', data: {} } });
    await vi.runAllTimersAsync();
    expect((await call).number).toBe('REQ-1');
    const keys = to('/v1/requests').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
    expect(keys[0]).toMatch(/^\d+(-\d+){3}$/);
    await portal.post('/v1/requests', { body: { service: 'x', data: {} } });
    expect(to('/v1/requests')[3]!.headers.get('Idempotency-Key')).not.toBe(keys[0]);
  });

  it('are offline after three vain tries, and ready again with the next answer', async () => {
    let online = false;
    const { portal, to } = server({
      '/v1/me': () => {
        if (!online) throw new TypeError('Failed to fetch');
        return me();
      },
    });
    const states: string[] = [];
    const stop = portal.watch((state) => states.push(state));
    const error = failed(portal.get('/v1/me'));
    await vi.runAllTimersAsync();
    expect((await error).offline).toBe(true);
    expect(to('/v1/me')).toHaveLength(3);
    online = true;
    await portal.get('/v1/me');
    stop();
    portal.restart();
    expect(states).toEqual(['offline', 'ready']);
  });

  it('wait as long as the server says', async () => {
    let busy = true;
    const { portal, to } = server({
      '/v1/me': () => (busy ? problem(429, 'rate_limited', {}, { 'Retry-After': '7' }) : me()),
    });
    const call = portal.get('/v1/me');
    await vi.advanceTimersByTimeAsync(6900);
    expect(to('/v1/me')).toHaveLength(1);
    busy = false;
    await vi.advanceTimersByTimeAsync(200);
    expect((await call).name).toBe('Mara');
  });

  it('do not repeat a 500, and end with the reason of their signal', async () => {
    const stop = new AbortController();
    const { portal, to } = server({
      '/v1/services': () => problem(500, 'internal'),
      '/v1/me': ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    expect((await failed(portal.get('/v1/services'))).status).toBe(500);
    expect(to('/v1/services')).toHaveLength(1);
    const call = failed(portal.get('/v1/me', { signal: stop.signal }));
    await vi.advanceTimersByTimeAsync(1);
    stop.abort(new Error('left'));
    expect((await call).message).toBe('left');
    expect(to('/v1/me')).toHaveLength(1);
  });

  it('give up after 30 s without an answer', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), ms);
      return controller.signal;
    });
    const { portal } = server({
      '/v1/me': ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    const error = failed(portal.get('/v1/me'));
    await vi.advanceTimersByTimeAsync(100_000);
    expect((await error).offline).toBe(true);
    vi.restoreAllMocks();
  });
});

/** The stream's end of the server: what it writes reaches the client. */
function eventServer() {
  const opened: { lastId: string | null; write(text: string): void; end(): void; open: boolean }[] = [];
  const handler: Handler = ({ headers, signal }) => {
    let out!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) });
    const connection = {
      lastId: headers.get('Last-Event-ID'),
      write: (text: string) => out.enqueue(new TextEncoder().encode(text)),
      end: () => out.close(),
      open: true,
    };
    signal.addEventListener('abort', () => {
      connection.open = false;
      out.error(signal.reason);
    });
    opened.push(connection);
    return new Response(body);
  };
  return { opened, handler };
}

const event = (id: string, type: string) =>
  `id: ${id}\nevent: ${type}\ndata: {"type":"${type}","data":{"requestId":"req_1"}}\n\n`;
const tick = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

describe('events', () => {
  // Loaded before the clock stops: each test then waits for its connection alone.
  beforeAll(() => import('./connection.js'));

  it('come over one connection, whole and cut into pieces, until nobody listens', async () => {
    const { opened, handler } = eventServer();
    const { portal } = server({ '/v1/events': handler });
    const heard: PortalEvent[] = [];
    const also: string[] = [];
    const stops = [portal.subscribe((e) => heard.push(e)), portal.subscribe((e) => also.push(e.type))];
    await tick();
    const text = `: hello\n\n${event('1', 'request.transitioned')}${event('2', 'document.added')}`;
    for (const half of [text.slice(0, 40), text.slice(40)]) opened[0]!.write(half);
    await tick();
    expect(opened).toHaveLength(1);
    expect(also).toEqual(['request.transitioned', 'document.added']);
    expect(heard[0]).toMatchObject({ type: 'request.transitioned', data: { requestId: 'req_1' } });
    stops[0]!();
    expect(opened[0]!.open).toBe(true);
    stops[1]!();
    await tick();
    expect(opened[0]!.open).toBe(false);
    await tick(60_000);
    expect(opened).toHaveLength(1);
  });

  it('go on after the last one within half a second when the connection ends', async () => {
    const { opened, handler } = eventServer();
    const { portal } = server({ '/v1/events': handler });
    const heard: string[] = [];
    const stop = portal.subscribe((e) => heard.push(e.type));
    await tick();
    opened[0]!.write(event('7-1', 'request.commented'));
    await tick();
    opened[0]!.end();
    await tick(501);
    expect(opened.map(({ lastId }) => lastId)).toEqual([null, '7-1']);
    expect(heard).toEqual(['request.commented']);
    stop();
  });

  it('tell to read afresh after a reconnection without an id', async () => {
    const { opened, handler } = eventServer();
    const { portal } = server({ '/v1/events': handler });
    const heard: string[] = [];
    const stop = portal.subscribe((e) => heard.push(e.type));
    await tick();
    expect(heard).toEqual([]);
    opened[0]!.end();
    await tick(501);
    expect(heard).toEqual(['reset']);
    stop();
  });

  it('reconnect when no byte came for 40 s; comments are signs of life', async () => {
    const { opened, handler } = eventServer();
    const { portal } = server({ '/v1/events': handler });
    const stop = portal.subscribe(() => {});
    await tick();
    for (let beats = 0; beats < 4; beats++) {
      await tick(15_000);
      opened[0]!.write(': beat\n\n');
    }
    expect(opened).toHaveLength(1);
    await tick(46_000);
    expect(opened).toHaveLength(2);
    expect(opened[0]!.open).toBe(false);
    stop();
  });

  it('keep trying with growing pauses while the server is away', async () => {
    let tries = 0;
    const { portal } = server({
      '/v1/events': () => {
        tries++;
        throw new TypeError('Failed to fetch');
      },
    });
    const stop = portal.subscribe(() => {});
    await tick(500);
    expect(tries).toBe(2);
    await tick(30_000);
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(10);
    stop();
  });

  it('stop where they are not allowed', async () => {
    let tries = 0;
    const { portal } = server({ '/v1/events': () => (tries++, problem(403, 'forbidden')) });
    const stop = portal.subscribe(() => {});
    await tick(60_000);
    expect(tries).toBe(1);
    stop();
  });
});
