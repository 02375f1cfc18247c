import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWTPayload } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPortal } from './portal.js';

interface Proof {
  header: Record<string, unknown>;
  claims: JWTPayload & Record<string, unknown>;
  key: string;
}

/** What a proof says, once its own key has been found to have signed it. */
async function read(request: Request): Promise<Proof | null> {
  const field = request.headers.get('DPoP');
  if (!field) return null;
  const { protectedHeader: header, payload: claims } = await jwtVerify(field, EmbeddedJWK, {
    typ: 'dpop+jwt',
  });
  return { header: { ...header }, claims, key: await calculateJwkThumbprint(header.jwk!) };
}

type Handler = (request: Request, proof: Proof | null) => Response;

/** A server in memory that sees proofs. */
function server(routes: Record<string, Handler>, token: Handler = bound) {
  const requests: { request: Request; path: string; proof: Proof | null }[] = [];
  let secrets = 0;
  const portal = createPortal({
    api: 'https://api.example',
    fetchClientSecret: async () => `cs_${++secrets}`,
    fetch: async (input, init) => {
      const request = new Request(input, init as RequestInit);
      const path = new URL(request.url).pathname;
      const proof = await read(request);
      requests.push({ request, path, proof });
      return path === '/v1/token' ? token(request, proof) : routes[path]!(request, proof);
    },
  });
  return { portal, requests, secrets: () => secrets, paths: () => requests.map(({ path }) => path) };
}

const answer = (token_type: string, nonce?: string) =>
  Response.json(
    { access_token: 'token-1', token_type, expires_in: 900 },
    { headers: nonce ? { 'DPoP-Nonce': nonce } : {} },
  );
const bound: Handler = (_request, proof) => answer(proof ? 'DPoP' : 'Bearer', '1773050400.one');
const me: Handler = () => Response.json({ name: 'Mara' });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ status, code, detail: `Because of ${code}.`, errors: [] }, { status, headers });

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' }, addEventListener() {} });
  vi.stubGlobal('addEventListener', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('proofs of the page’s key', () => {
  it('go with the request for the token and with each call, from one key', async () => {
    const { portal, requests } = server({
      '/v1/me': me,
      '/v1/requests': () => Response.json({ id: 'req_1' }),
    });
    await portal.get('/v1/me');
    await portal.post('/v1/requests', { body: { service: 'x', data: {} } });
    const [token, read, write] = requests;
    expect(requests).toHaveLength(3);
    expect(token!.request.headers.get('Authorization')).toBe(null);
    for (const { request } of [read!, write!])
      expect(request.headers.get('Authorization')).toBe('DPoP token-1');
    expect(new Set(requests.map(({ proof }) => proof!.key)).size).toBe(1);
    expect(token!.proof!.header).toMatchObject({ typ: 'dpop+jwt', alg: 'ES256' });
    expect(Object.keys(token!.proof!.header['jwk'] as object).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(token!.proof!.claims).toMatchObject({ htm: 'POST', htu: 'https://api.example/v1/token' });
    expect(token!.proof!.claims).not.toHaveProperty('ath');
    expect(token!.proof!.claims).not.toHaveProperty('nonce');
    expect(Math.abs(token!.proof!.claims.iat! - Date.now() / 1_000)).toBeLessThan(5);
    const ath = createHash('sha256').update('token-1').digest('base64url');
    expect(read!.proof!.claims).toMatchObject({ htm: 'GET', htu: 'https://api.example/v1/me', ath });
    expect(write!.proof!.claims).toMatchObject({ htm: 'POST', htu: 'https://api.example/v1/requests', ath });
  });

  it('are made anew for each try, each with a name of its own', async () => {
    let failures = 2;
    const { portal, requests } = server({
      '/v1/me': (...call) => (failures-- > 0 ? problem(503, 'unavailable') : me(...call)),
    });
    await portal.get('/v1/me');
    const names = requests.map(({ proof }) => proof!.claims.jti);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });

  it('repeat the last nonce, whose time they take for their own', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    let n = 0;
    const { portal, requests } = server({
      '/v1/me': () => Response.json({ name: 'Mara' }, { headers: { 'DPoP-Nonce': `177305046${++n}.two` } }),
    });
    for (let calls = 0; calls < 3; calls++) await portal.get('/v1/me');
    vi.useRealTimers();
    expect(requests.map(({ proof }) => [proof!.claims['nonce'], proof!.claims.iat])).toEqual([
      [undefined, 0],
      ['1773050400.one', 1773050400],
      ['1773050461.two', 1773050461],
      ['1773050462.two', 1773050462],
    ]);
  });

  it('are made once more with the nonce that is asked for, and only once', async () => {
    let nonce = '1773050460.new';
    const needy: Handler = (_request, proof) =>
      proof!.claims['nonce'] === nonce
        ? Response.json({ name: 'Mara' })
        : problem(401, 'use_dpop_nonce', { 'DPoP-Nonce': '1773050460.new' });
    const { portal, paths, secrets } = server({ '/v1/me': needy });
    await portal.get('/v1/me');
    expect(paths()).toEqual(['/v1/token', '/v1/me', '/v1/me']);
    nonce = 'never right';
    await portal.get('/v1/me').then(
      () => expect.unreachable(),
      (error: { code: string }) => expect(error.code).toBe('session_over'),
    );
    // As with any 401, the token is renewed once.
    expect(paths().slice(3)).toEqual(['/v1/me', '/v1/me', '/v1/token', '/v1/me', '/v1/me']);
    expect(secrets()).toBe(2);
  });

  it('for the token too', async () => {
    const { portal, paths, secrets } = server({ '/v1/me': me }, (_request, proof) =>
      proof!.claims['nonce']
        ? answer('DPoP')
        : problem(400, 'use_dpop_nonce', { 'DPoP-Nonce': '1773050460.x' }),
    );
    await portal.get('/v1/me');
    expect(paths()).toEqual(['/v1/token', '/v1/token', '/v1/me']);
    expect(secrets()).toBe(1);
  });

  it('leave a refused token to be renewed as ever', async () => {
    let refusals = 1;
    const { portal, paths } = server({
      '/v1/me': (...call) => (refusals-- > 0 ? problem(401, 'invalid_token') : me(...call)),
    });
    await portal.get('/v1/me');
    expect(paths()).toEqual(['/v1/token', '/v1/me', '/v1/token', '/v1/me']);
  });
});

describe('without proofs', () => {
  it('goes on a page that has no keys', async () => {
    vi.stubGlobal('crypto', {});
    const { portal, requests } = server({ '/v1/me': me });
    await portal.get('/v1/me');
    expect(requests.map(({ proof }) => proof)).toEqual([null, null]);
    expect(requests[1]!.request.headers.get('Authorization')).toBe('Bearer token-1');
  });

  it('goes on with a server that binds no tokens', async () => {
    const { portal, requests } = server({ '/v1/me': me }, () => answer('Bearer'));
    await portal.get('/v1/me');
    expect(requests[1]!.proof).toBe(null);
    expect(requests[1]!.request.headers.get('Authorization')).toBe('Bearer token-1');
  });

  it('goes on with a server that does not know its own address, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { portal, requests, secrets } = server({ '/v1/me': me }, (_request, proof) =>
      proof ? problem(400, 'invalid_dpop_proof') : answer('Bearer'),
    );
    await portal.get('/v1/me');
    expect(requests.map(({ path, proof }) => [path, !!proof])).toEqual([
      ['/v1/token', true],
      ['/v1/token', false],
      ['/v1/me', false],
    ]);
    expect(secrets()).toBe(1);
    expect(warn).toHaveBeenCalledOnce();
    expect(JSON.stringify(warn.mock.calls)).not.toContain('cs_');
  });

  it('ends where the tenant insists, in the server’s words', async () => {
    vi.stubGlobal('crypto', {});
    const { portal } = server({ '/v1/me': me }, () => problem(400, 'dpop_required'));
    await portal.get('/v1/me').then(
      () => expect.unreachable(),
      (error: Error) => expect(error.message).toContain('Because of dpop_required.'),
    );
    expect(portal.state).toBe('session-over');
  });
});
