import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { operations } from '../support/contract.js';
import { RawCall } from '../support/raw-http.js';
import { usePortico } from '../support/start-portico.js';

const LIMIT = 256 * 1_024;
const JSON_POSTS = [
  '/v1/requests',
  '/v1/embed-sessions',
  '/v1/requests/x/comments',
  '/v1/requests/x/transitions',
];

/** Whether a path without parameters is also one of a template's. */
const isPlaceOf = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/{]+')}$`).test(path);

describe('HTTP', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const raw = (
    path: string,
    body: string | Buffer,
    type = 'application/json',
    headers: Record<string, string> = {},
  ) => cast.program.send('POST', path, { body, headers: { 'Content-Type': type, ...headers } });

  it.each(JSON_POSTS)('reads JSON only at %s', async (path) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      '',
    ]) {
      const problem = problemOf(await raw(path, '{}', type || 'x/y'), 415, 'unsupported_media_type');
      expect(problem.accept).toEqual(['application/json']);
    }
  });

  it.each(JSON_POSTS)('says when JSON cannot be read at %s', async (path) => {
    for (const body of [
      '{',
      '{"a":}',
      "{'a':1}",
      'null',
      '1',
      '"text"',
      '{"a":1}x',
      '\u0000',
      'undefined',
      '{"a":NaN}',
    ])
      problemOf(await raw(path, body), 400, 'invalid_json');
  });

  it.each(JSON_POSTS)('wants an object at %s', async (path) => {
    blamed(problemOf(await raw(path, '[]'), 422, 'invalid_input'), 'body ');
    blamed(problemOf(await cast.program.send('POST', path), 422, 'invalid_input'), 'body ');
  });

  it('reads JSON with a charset, with a byte order mark and gzipped, and no other charsets', async () => {
    const { gzipSync } = await import('node:zlib');
    const body = JSON.stringify({ user: { externalId: 'ü', account: { externalId: 'ü' } } });
    const path = '/v1/embed-sessions';
    bodyOf(await raw(path, body, 'application/json; charset=UTF-8'), 201);
    bodyOf(await raw(path, `\uFEFF${body}`), 201);
    bodyOf(await raw(path, gzipSync(body), 'application/json', { 'Content-Encoding': 'gzip' }), 201);
    problemOf(await raw(path, body, 'application/json; charset=latin1'), 415, 'unsupported_media_type');
    problemOf(
      await raw(path, body, 'application/json', { 'Content-Encoding': 'zstd' }),
      415,
      'unsupported_media_type',
    );
    problemOf(
      await raw(path, 'no gzip', 'application/json', { 'Content-Encoding': 'gzip' }),
      400,
      'invalid_json',
    );
  });

  it('takes 256 KiB of JSON and not a byte more, also when it comes packed', async () => {
    const { gzipSync } = await import('node:zlib');
    const sized = (size: number) => {
      const [head, tail] = ['{"service":"anything","account":"brightwater","data":{"note":"', '"}}'];
      return `${head}${'x'.repeat(size - head.length - tail.length)}${tail}`;
    };
    bodyOf(await raw('/v1/requests', sized(LIMIT)), 201);
    for (const path of [...JSON_POSTS, '/v1/token']) {
      const type = path === '/v1/token' ? 'application/x-www-form-urlencoded' : 'application/json';
      const problem = problemOf(await raw(path, sized(LIMIT + 1), type), 413, 'payload_too_large');
      expect(problem.limit).toBe(LIMIT);
    }
    const bomb = gzipSync(sized(50_000_000));
    expect(bomb.length).toBeLessThan(LIMIT);
    problemOf(
      await raw('/v1/requests', bomb, 'application/json', { 'Content-Encoding': 'gzip' }),
      413,
      'payload_too_large',
    );
  });

  it.each(JSON_POSTS)('wants JSON in UTF-8 at %s', async (path) => {
    problemOf(await raw(path, Buffer.from('{"body":"\xff"}', 'latin1')), 400, 'invalid_json');
  });

  it.each(JSON_POSTS)('refuses what is nested too deeply at %s, with and without a key', async (path) => {
    for (const levels of [100, 5_000, 20_000]) {
      const body = `${'{"data":'.repeat(levels)}[]${'}'.repeat(levels)}`;
      const answers = [
        await raw(path, body, 'application/json'),
        await raw(path, body, 'application/json', { 'Idempotency-Key': `deep-${levels}` }),
      ];
      for (const answer of answers) blamed(problemOf(answer, 422, 'invalid_input'), 'body ');
    }
  });

  it('takes no form of more than 1,000 fields', async () => {
    const type = 'application/x-www-form-urlencoded';
    problemOf(await raw('/v1/token', 'a=1&'.repeat(1_001), type), 413, 'payload_too_large');
  });

  it('does not look at the content of a GET', async () => {
    for (const type of ['application/json', 'text/plain']) {
      const call = await RawCall.to(portico.it.api.url);
      call
        .head('GET /livez', { 'Content-Type': type, 'Content-Length': '1', Connection: 'close' })
        .write('{');
      expect(await call.answer()).toMatch(/^HTTP\/1\.1 200 /);
    }
  });

  it('takes names twice in JSON as the last one says', async () => {
    const body = '{"user":{"externalId":1},"user":{"externalId":"x","account":{"externalId":"y"}}}';
    bodyOf(await raw('/v1/embed-sessions', body), 201);
  });

  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v2/me',
    '/v1/Me',
    '/V1/me',
    '/v1/me/x',
    '/favicon.ico',
    '/.env',
    '//v1/me',
    '/v1//me',
    '/v1/requests/a/b',
    '/sdk/',
    '/sdk/v1/nothing.js',
    '/docs/nothing',
    '/docs/assets/nothing.css',
  ])('does not know %s', async (path) => {
    problemOf(await portico.it.api.get(path), 404, 'not_found');
    problemOf(await cast.mara.get(path), 404, 'not_found');
  });

  it('does not let paths out of its folders', async () => {
    for (const path of [
      '/sdk/v1/..%2f..%2f..%2fpackage.json',
      '/docs/assets/%2e%2e/%2e%2e/package.json',
      '/sdk/v1/..%5c..%5cpackage.json',
      '/docs/assets/package.json%00.css',
    ]) {
      const call = await RawCall.to(portico.it.api.url);
      const answer = await call.head(`GET ${path}`, { Connection: 'close' }).answer();
      expect(answer, path).toMatch(/^HTTP\/1\.1 40[034] /);
      expect(answer).not.toContain('"dependencies"');
    }
  });

  it('says which methods a path knows', async () => {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
    const paths = new Set(operations.map(({ path }) => path));
    for (const path of paths) {
      const known = operations.filter((one) => one.path === path).map(({ method }) => method);
      const expected = known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).sort();
      // `/v1/requests/bulk-transitions` is also a place of `/v1/requests/{id}`, where other methods are at home.
      const meant = operations.filter((one) => one.path !== path && isPlaceOf(one.path, path));
      const strange = methods.filter(
        (one) => !known.includes(one) && !meant.some(({ method }) => method === one),
      );
      for (const method of strange) {
        const answer = await cast.mara.send(method, path.replaceAll(/\{\w+\}/g, 'x'));
        problemOf(answer, 405, 'method_not_allowed');
        const allowed = answer.headers.get('allow')?.split(', ').sort();
        if (meant.length === 0) expect(allowed, `${method} ${path}`).toEqual(expected);
        else expect(allowed, `${method} ${path}`).toEqual(expect.arrayContaining(expected));
      }
    }
  });

  it('protects every answer', async () => {
    const answers = [
      await portico.it.api.get('/livez'),
      await cast.mara.get('/v1/me'),
      await cast.mara.get('/v1/requests/never'),
      await portico.it.api.get('/nowhere'),
      await portico.it.api.get('/v1/me'),
      await portico.it.api.get('/docs/'),
      await portico.it.api.get('/docs/openapi.json'),
      await portico.it.api.get('/sdk/v1/nothing.js'),
    ];
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
    for (const { headers } of answers.slice(0, 5)) {
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
      );
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7}/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBeTruthy();
      expect(headers.get('cache-control')).toMatch(/private, no-cache|no-store/);
    }
  });

  it('never stores problems', async () => {
    for (const answer of [await cast.mara.get('/v1/requests/never'), await portico.it.api.get('/v1/me')])
      expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('serves the API reference from this server alone', async () => {
    const page = await portico.it.api.get('/docs/');
    expect(bodyOf(page)).toBeUndefined();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
    expect(assets.length).toBeGreaterThan(2);
    for (const path of assets) expect((await portico.it.api.get(path)).status, path).toBe(200);
    const csp = page.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self';");
    const served = await portico.it.api.get<{ openapi: string }>('/docs/openapi.json');
    expect(bodyOf(served).openapi).toBe('3.1.0');
  });

  it('answers health without credentials', async () => {
    for (const path of ['/livez', '/readyz'])
      expect(bodyOf(await portico.it.api.get<Schemas['Health']>(path))).toEqual({ status: 'ok' });
  });

  it('gives each call its own id', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () =>
        (await portico.it.api.get('/livez')).headers.get('x-request-id'),
      ),
    );
    expect(new Set(ids).size).toBe(10);
    const given = await portico.it.api.get('/livez', { 'X-Request-Id': 'mine' });
    expect(given.headers.get('x-request-id')).not.toBe('mine');
  });

  it('answers HEAD wherever it answers GET', async () => {
    const paths = operations
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replaceAll(/\{\w+\}/g, 'x'));
    for (const path of paths) {
      const head = await cast.mara.send('HEAD', path);
      const { status } = await cast.mara
        .open('GET', path, { headers: { Accept: 'text/event-stream' } })
        .then(async (get) => {
          await get.body?.cancel();
          return get;
        });
      expect(head.status, path).toBe(status);
      expect(head.status, path).toBeLessThan(500);
      expect(head.bytes, path).toHaveLength(0);
    }
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['a header that never ends', `GET /livez HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /v1/token HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
      400,
    ],
    [
      'a length and chunks',
      'POST /v1/token HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('stands %s', async (_what, bytes, status) => {
    const call = await RawCall.to(portico.it.api.url);
    expect(await call.write(bytes).answer()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    call.cut();
    bodyOf(await portico.it.api.get('/livez'));
  });
});
