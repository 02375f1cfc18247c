import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import { MARA, signIn } from '../support/actors.js';
import { bodyOf } from '../support/api.js';
import { DAY, MINUTE } from '../support/clock.js';
import { usePortico, type TestPortico } from '../support/start-portico.js';

const PERIOD = 30 * DAY;

describe('GET /.well-known/jwks.json', () => {
  const portico = usePortico();

  const keys = async (of = portico.it) => {
    const answer = await of.api.get<JSONWebKeySet>('/.well-known/jwks.json');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    return bodyOf(answer);
  };

  it('verifies tokens with any library', async () => {
    const tenant = await portico.it.tenant('Kestrel');
    const { token } = await signIn(portico.it, tenant, MARA);
    const { payload } = await jwtVerify(token, createLocalJWKSet(await keys()), {
      issuer: portico.it.server.apiUrl,
      audience: 'portico',
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({ tid: tenant.id, roles: ['member'], name: 'Mara Lindqvist' });
  });

  it('shows public halves only', async () => {
    for (const key of (await keys()).keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    }
  });

  it('rotates: the coming key is known before it signs, and the former one as long as it is needed', async () => {
    const tenant = await portico.it.tenant('Rotating');
    const { clock } = portico.it;
    const kidOf = (token: string) => decodeProtectedHeader(token).kid;
    const before = await keys();
    // To the last minute of the period.
    const end = (Math.floor(clock().getTime() / PERIOD) + 1) * PERIOD;
    clock.forward(end - clock().getTime() - MINUTE);
    const mara = await signIn(portico.it, tenant, MARA);
    clock.forward(2 * MINUTE);
    const later = await signIn(portico.it, tenant, MARA);
    expect(kidOf(later.token)).not.toBe(kidOf(mara.token));
    expect(before.keys.map(({ kid }) => kid)).toContain(kidOf(later.token));
    bodyOf(await mara.get('/v1/me'));
    bodyOf(await later.get('/v1/me'));
    const after = await keys();
    expect(after.keys.map(({ kid }) => kid)).toEqual(
      expect.arrayContaining([kidOf(mara.token), kidOf(later.token)]),
    );
    await jwtVerify(later.token, createLocalJWKSet(before), { currentDate: clock() });
    clock.forward(2 * PERIOD);
    expect((await keys()).keys.map(({ kid }) => kid)).not.toContain(kidOf(mara.token));
  });

  it('gives the same keys in every process', async () => {
    const second: TestPortico = await portico.it.again();
    try {
      expect(await keys(second)).toEqual(await keys());
    } finally {
      await second.stop();
    }
  });
});
