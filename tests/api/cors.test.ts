import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer } from '../support/api.js';
import { ORIGIN, usePortico } from '../support/start-portico.js';

const EVIL = 'https://evil.example';

describe('CORS', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const list = (answer: Answer, name: string) =>
    (answer.headers.get(name) ?? '')
      .toLowerCase()
      .split(',')
      .map((entry) => entry.trim());
  const preflight = (origin: string, path = '/v1/requests', method = 'POST') =>
    portico.it.api.send('OPTIONS', path, {
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'authorization',
      },
    });

  it('answers preflights of registered origins with what the SDK sends', async () => {
    const answer = await preflight(ORIGIN);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(list(answer, 'access-control-allow-methods')).toEqual(expect.arrayContaining(['get', 'post']));
    const headers = [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'last-event-id',
      'range',
      'accept-language',
    ];
    expect(list(answer, 'access-control-allow-headers')).toEqual(expect.arrayContaining(headers));
    expect(Number(answer.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    expect(list(answer, 'vary')).toContain('origin');
  });

  it.each([
    EVIL,
    'null',
    `${ORIGIN}:444`,
    'http://www.kestrel.example',
    `${ORIGIN}.evil.example`,
    ORIGIN.toUpperCase(),
  ])('gives %s no leave', async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    for (const name of ['origin', 'methods', 'headers'])
      expect(answer.headers.get(`access-control-allow-${name}`), name).toBeNull();
    expect(list(answer, 'vary')).toContain('origin');
  });

  it('never allows every origin', async () => {
    for (const origin of [ORIGIN, EVIL]) {
      const answer = await portico.it.api.get('/livez', { Origin: origin });
      expect(answer.headers.get('access-control-allow-origin')).not.toBe('*');
    }
  });

  it('lets pages read answers and problems with the headers that they need', async () => {
    for (const answer of [
      await cast.mara.get('/v1/me', { Origin: ORIGIN }),
      await cast.mara.get('/v1/requests/never', { Origin: ORIGIN }),
      await cast.anonymous.get('/v1/me', { Origin: ORIGIN }),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
      const exposed = [
        'etag',
        'location',
        'x-request-id',
        'retry-after',
        'ratelimit',
        'ratelimit-policy',
        'idempotency-replayed',
        'content-disposition',
      ];
      expect(list(answer, 'access-control-expose-headers')).toEqual(expect.arrayContaining(exposed));
    }
  });

  it('refuses callers from pages of other sites and of other tenants', async () => {
    for (const origin of [EVIL, 'https://merlin.example', 'null']) {
      problemOf(await cast.mara.get('/v1/me', { Origin: origin }), 403, 'origin_not_allowed');
      problemOf(await cast.program.get('/v1/me', { Origin: origin }), 403, 'origin_not_allowed');
    }
    bodyOf(await cast.stranger.get('/v1/me', { Origin: 'https://merlin.example' }));
  });

  it('lets an origin that two tenants share work for both', async () => {
    bodyOf(await cast.mara.get('/v1/me', { Origin: ORIGIN }));
    bodyOf(await cast.stranger.get('/v1/me', { Origin: ORIGIN }));
  });

  it('knows a new origin at once', async () => {
    const origin = 'https://shop.kestrel.example';
    problemOf(await cast.mara.get('/v1/me', { Origin: origin }), 403, 'origin_not_allowed');
    await portico.it.portico.tenants.registerOrigin(cast.kestrel.id, origin);
    bodyOf(await cast.mara.get('/v1/me', { Origin: origin }));
  });

  it('lets calls of our own pages through, such as the API reference’s', async () => {
    bodyOf(await cast.mara.get('/v1/me', { Origin: portico.it.api.url }));
    problemOf(
      await cast.mara.get('/v1/me', { Origin: portico.it.api.url.replace('127.0.0.1', 'localhost') }),
      403,
      'origin_not_allowed',
    );
  });

  it('serves the SDK and the contract to every page', async () => {
    for (const path of ['/docs/openapi.json', '/sdk/v1/never-built.js']) {
      const answer = await portico.it.api.get(path, { Origin: EVIL });
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });
});
