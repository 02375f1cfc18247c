import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

/** The parts of a token, decoded. */
function open(token: string): {
  header: Record<string, string>;
  payload: JWTPayload & { exp: number; iat: number };
} {
  const [header, payload] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as never);
  return { header: header ?? {}, payload: payload ?? { exp: 0, iat: 0 } };
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('hostile tokens', () => {
  const portico = usePortico();
  let cast: Cast;
  /** The server's own key, as if it had been stolen: what remains are the claims. */
  let stolen: CryptoKey;
  let publicJwk: JWK;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { kid } = open(cast.mara.token).header;
    const row = await portico.it.db
      .collection<{ _id: string; privateJwk: JWK }>('signingKeys')
      .findOne({ _id: kid as string });
    stolen = (await importJWK(row?.privateJwk as JWK, 'ES256')) as CryptoKey;
    const { keys } = bodyOf(await portico.it.api.get<Schemas['JsonWebKeySet']>('/.well-known/jwks.json'));
    publicJwk = keys.find((key) => key.kid === kid) as JWK;
  });

  const refused = async (token: string) => {
    const answer = await portico.it.api.with({ Authorization: `Bearer ${token}` }).get('/v1/me');
    problemOf(answer, 401, 'invalid_token');
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  };
  const forge = (header: object, claims: object, key: CryptoKey | Uint8Array = stolen) => {
    const real = open(cast.mara.token);
    return new SignJWT({ ...real.payload, ...claims })
      .setProtectedHeader({ ...real.header, ...header } as { alg: string })
      .sign(key);
  };

  it('are forged well enough here: the untouched copy works', async () => {
    bodyOf(await portico.it.api.as(await forge({}, {})).get('/v1/me'));
  });

  it('without a signature', async () => {
    const { header, payload } = open(cast.mara.token);
    for (const alg of ['none', 'None', 'NONE', '']) {
      await refused(`${encode({ ...header, alg })}.${encode(payload)}.`);
      await refused(`${encode({ ...header, alg })}.${encode(payload)}.AAAA`);
    }
  });

  it('signed with the public key as if it were a shared secret', async () => {
    const secrets = [
      JSON.stringify(publicJwk),
      publicJwk.x as string,
      Buffer.from(publicJwk.x as string, 'base64url').toString('latin1'),
    ];
    for (const secret of secrets) await refused(await forge({ alg: 'HS256' }, {}, Buffer.from(secret)));
  });

  it('signed with somebody’s own key, brought along in the header or not', async () => {
    const own = await generateKeyPair('ES256');
    const jwk = await exportJWK(own.publicKey);
    await refused(await forge({}, {}, own.privateKey));
    await refused(await forge({ jwk }, {}, own.privateKey));
    await refused(await forge({ jku: 'https://evil.example/jwks.json' }, {}, own.privateKey));
  });

  it.each(['es256-0', 'es256-999999', '', '../x', '__proto__', 'es256-NaN'])(
    'with the key id %j',
    async (kid) => {
      await refused(await forge({ kid }, {}));
    },
  );

  it('without a key id', async () => {
    await refused(await forge({ kid: undefined }, {}));
  });

  it('with any part changed', async () => {
    const [header, payload, signature] = cast.mara.token.split('.') as [string, string, string];
    const claims = open(cast.mara.token).payload;
    await refused(`${header}.${encode({ ...claims, roles: ['agent'] })}.${signature}`);
    await refused(`${header}.${encode({ ...claims, tid: cast.other.id })}.${signature}`);
    await refused(`${header}.${payload}.${signature.slice(0, -4)}AAAA`);
    await refused(`${header}.${payload}`);
    await refused(`${header}.${payload}.`);
    await refused(`${header}.${payload}.${signature}.${signature}`);
  });

  it.each<[string, object]>([
    ['another audience', { aud: 'elsewhere' }],
    ['another issuer', { iss: 'http://localhost:1' }],
    ['an issuer of the same host on another port', { iss: 'http://localhost' }],
    ['no end', { exp: undefined }],
    ['an end in the past', { exp: 1 }],
    ['an end that is a text', { exp: 'never' }],
    ['a start in the future', { nbf: 99_999_999_999 }],
    ['no person', { sub: undefined }],
    ['no tenant', { tid: undefined }],
    ['no account', { acc: undefined }],
    ['no session', { sid: undefined }],
  ])('with %s', async (_what, claims) => {
    await refused(await forge({}, claims));
  });

  it('of another type', async () => {
    await refused(await forge({ typ: 'JWT' }, {}));
    await refused(await forge({ typ: undefined }, {}));
  });

  it('with a critical header that we do not know', async () => {
    const token = await forge({}, {});
    const [, payload, signature] = token.split('.') as [string, string, string];
    await refused(`${encode({ ...open(token).header, crit: ['x'], x: 1 })}.${payload}.${signature}`);
  });

  it('that are too long, or no tokens at all', async () => {
    await refused('a'.repeat(4_097));
    await refused(`${cast.mara.token}${'A'.repeat(4_000)}`);
    for (const junk of ['x', '...', 'pk_test_', `pk_live_${'A'.repeat(43)}`, 'e30.e30.e30', 'Bearer', '%00'])
      await refused(junk);
  });

  it('in other schemes and shapes of the header', async () => {
    const token = cast.mara.token;
    for (const header of [
      `Basic ${token}`,
      token,
      `Bearer  ${token}`,
      'Bearer',
      `Bearer ${token} ${token}`,
      `Bearer ${token},x`,
    ]) {
      const answer = await portico.it.api.with({ Authorization: header }).get('/v1/me');
      problemOf(answer, 401, 'invalid_token');
    }
  });

  it('never come back in an answer', async () => {
    const answer = await portico.it.api.with({ Authorization: 'Bearer canary-canary' }).get('/v1/me');
    expect(answer.text).not.toContain('canary');
    expect(JSON.stringify([...answer.headers])).not.toContain('canary');
  });

  it('do not open what is closed, and do not close what is open', async () => {
    const bad = portico.it.api.with({ Authorization: 'Bearer bad' });
    for (const path of ['/livez', '/readyz', '/.well-known/jwks.json']) bodyOf(await bad.get(path));
    problemOf(await bad.get('/v1/services'), 401, 'invalid_token');
  });

  it('of a revoked key', async () => {
    const apiKey = await portico.it.portico.apiKeys.issue(cast.kestrel.id, 'Short-lived', 'live');
    bodyOf(await portico.it.api.as(apiKey).get('/v1/me'));
    await portico.it.db
      .collection('apiKeys')
      .updateOne({ name: 'Short-lived' }, { $set: { revokedAt: new Date() } });
    await refused(apiKey);
  });
});
