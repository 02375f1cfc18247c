import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';
import { stolenKey } from '../support/stolen-key.js';
import { base64url, encode, open, piecesOf, textWith, twinOf } from '../support/tokens.js';

describe('hostile tokens', () => {
  const portico = usePortico();
  let cast: Cast;
  /** The server's own key, as if it had been stolen: what remains are the claims. */
  let stolen: CryptoKey;
  let publicJwk: JWK;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { kid } = open(cast.mara.token).header;
    stolen = await stolenKey(portico.it, kid as string);
    const { keys } = bodyOf(await portico.it.api.get<Schemas['JsonWebKeySet']>('/.well-known/jwks.json'));
    publicJwk = keys.find((key) => key.kid === kid) as JWK;
  });

  /** Every token that was refused, to look for in the log. */
  const sent: string[] = [];
  const refused = async (token: string) => {
    sent.push(token);
    const answer = await portico.it.api.with({ Authorization: `Bearer ${token}` }).get('/v1/me');
    problemOf(answer, 401, 'invalid_token');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    const told = answer.text + JSON.stringify([...answer.headers]);
    for (const piece of piecesOf(token)) expect(told).not.toContain(piece);
  };
  /** Refused for this reason, as the log tells; the answer does not. */
  const refusedFor = async (token: string, code: string) => {
    const from = portico.it.log.lines.length;
    await refused(token);
    const lines = portico.it.log.lines
      .slice(from)
      .map((line) => JSON.parse(line) as { msg: string; err?: { code: string } });
    expect(lines.filter(({ msg }) => msg === 'Credentials refused').map(({ err }) => err?.code)).toEqual([
      code,
    ]);
  };
  const forge = (header: object, claims: object, key: CryptoKey | Uint8Array = stolen) => {
    return new SignJWT({ ...real().payload, ...claims })
      .setProtectedHeader({ ...real().header, ...header } as { alg: string })
      .sign(key);
  };

  /** Signs two parts as they are: what a library would not write, and only the gate can tell from a good token. */
  const sign = async (header: string, payload: string) => {
    const data = Buffer.from(`${header}.${payload}`);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, stolen, data);
    return `${header}.${payload}.${base64url(new Uint8Array(signature))}`;
  };
  const real = () => open(cast.mara.token);
  const withHeader = (header: object | string) =>
    sign(
      base64url(typeof header === 'string' ? header : JSON.stringify({ ...real().header, ...header })),
      encode(real().payload),
    );
  const withClaims = (claims: object | string | Uint8Array) =>
    sign(
      encode(real().header),
      typeof claims === 'string' || claims instanceof Uint8Array
        ? base64url(claims)
        : encode({ ...real().payload, ...claims }),
    );

  it('are forged well enough here: the untouched copy works', async () => {
    bodyOf(await portico.it.api.as(await forge({}, {})).get('/v1/me'));
    bodyOf(await portico.it.api.as(await withHeader({})).get('/v1/me'));
    bodyOf(await portico.it.api.as(await withClaims({})).get('/v1/me'));
    bodyOf(await portico.it.api.as(await withClaims({ other: '"sub":{"sub":1}' })).get('/v1/me'));
    bodyOf(await portico.it.api.as(await withHeader({ typ: 'application/AT+jwt' })).get('/v1/me'));
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

  it.each([
    '"sub":"usr_x"',
    '"\\u0073ub":"usr_x"',
    '"tid":"tnt_x"',
    '"ti\\u0064":"tnt_x"',
    '"roles":["agent"]',
    '"exp":99999999999',
    '"x":{"a":1,"a":2}',
  ])('that say a thing twice: %s', async (more) => {
    await refusedFor(await withClaims(textWith(real().payload, more)), 'gate_duplicate');
    const first = `{${more},${JSON.stringify(real().payload).slice(1)}`;
    await refusedFor(await withClaims(first), 'gate_duplicate');
  });

  it.each(['"alg":"ES256"', '"alg":"none"', '"\\u0061lg":"HS256"', '"kid":"x"', '"typ":"at+jwt"'])(
    'that say a thing twice in the header: %s',
    async (more) => {
      await refusedFor(await withHeader(textWith(real().header, more)), 'gate_duplicate');
    },
  );

  it.each<[string, () => object]>([
    ['the right key', () => ({ jwk: publicJwk })],
    ['the address of keys', () => ({ jku: `${portico.it.server.apiUrl}/.well-known/jwks.json` })],
    ['the address of a certificate', () => ({ x5u: 'https://evil.example/canary.pem' })],
    ['a certificate', () => ({ x5c: ['AAAA'] })],
    ['the print of a certificate', () => ({ x5t: 'AAAA' })],
    ['critical members', () => ({ crit: ['exp'], exp: 1 })],
    ['no critical members', () => ({ crit: [] })],
    ['a payload that is not encoded', () => ({ crit: ['b64'], b64: false })],
    ['a payload that is', () => ({ b64: true })],
    ['compression', () => ({ zip: 'DEF' })],
    ['another token inside', () => ({ cty: 'JWT' })],
    ['a member that nobody knows', () => ({ canary: 1 })],
  ])('that bring along %s, well signed', async (_what, header) => {
    await refusedFor(await withHeader(header()), 'gate_header');
  });

  it('whose text was written in another way, well signed', async () => {
    const header = encode(real().header);
    const plain = encode({ ...real().payload, other: '????????' });
    expect(plain).toContain('_');
    await refusedFor(await sign(header, plain.replace('_', '/')), 'gate_base64url');
    await refusedFor(
      await sign(header, `${plain}${'='.repeat((4 - (plain.length % 4)) % 4 || 1)}`),
      'gate_base64url',
    );
    await refusedFor(await sign(`${header}=`, plain), 'gate_base64url');
    const signed = await sign(header, plain);
    await refusedFor(`${signed}==`, 'gate_base64url');
    for (const letter of ['!', '%20', '~'])
      await refused(`${signed.slice(0, -9)}${letter}${signed.slice(-9)}`);
  });

  it('whose last letter means the same as another', async () => {
    const header = encode(real().header);
    for (let filler = 0; filler < 3; filler += 1) {
      const payload = encode({ ...real().payload, other: 'x'.repeat(filler) });
      // Without unused bits there is no other letter for the same bytes.
      const twins = payload.length % 4 === 0 ? [] : [twinOf(payload)];
      for (const twin of twins) await refusedFor(await sign(header, twin), 'gate_base64url');
    }
    const [, payload, signature] = cast.mara.token.split('.') as [string, string, string];
    await refusedFor(`${header}.${payload}.${twinOf(signature)}`, 'gate_base64url');
  });

  it.each([' ', '\t', '%0A', '\u00a0'])('with %j inside', async (space) => {
    for (const at of [1, 60, cast.mara.token.length - 4])
      await refused(`${cast.mara.token.slice(0, at)}${space}${cast.mara.token.slice(at)}`);
  });

  it('that are deep, wide or long, well signed', async () => {
    const nested = (levels: number) => `"x":${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}`;
    await refusedFor(await withClaims(textWith(real().payload, nested(4))), 'gate_depth');
    await refusedFor(await withClaims(textWith(real().payload, nested(250))), 'gate_depth');
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`c${at}`, at]));
    await refusedFor(await withClaims(many), 'gate_members');
    const limit = await withClaims({ x: 'y'.repeat(2_200) });
    bodyOf(await portico.it.api.as(limit).get('/v1/me'));
    const long = await withClaims({ x: 'y'.repeat(3_000) });
    expect(long.length).toBeGreaterThan(4_096);
    await refused(long);
  });

  it.each(['JWT', 'jwt', 'at+jwt ', 'application/jwt', 'dpop+jwt', 'id_token', '', null, ['at+jwt']])(
    'of the type %j, well signed',
    async (typ) => {
      await refusedFor(await withHeader({ typ }), 'gate_typ');
    },
  );

  it.each(['RS256', 'HS256', 'PS256', 'ES384', 'EdDSA', 'none', 'es256', 'ES256\u0000', null, ['ES256']])(
    'that name the algorithm %j, well signed with ours',
    async (alg) => {
      await refusedFor(await withHeader({ alg }), 'gate_alg');
    },
  );

  it.each([
    "' OR '1'='1",
    "es256-0'; DROP TABLE keys; --",
    '../../../../dev/null',
    '/etc/passwd',
    'file:///dev/null',
    'https://evil.example/canary',
    'es256-0\u0000',
    '| canary',
    '${canary}',
    'k'.repeat(201),
    { $ne: null },
    { $gt: '' },
    ['es256-0'],
    0,
    true,
    null,
  ])('with the key id %j, well signed', async (kid) => {
    await refusedFor(await withHeader({ kid }), 'gate_kid');
  });

  it('with the right key id in a list', async () => {
    await refusedFor(await withHeader({ kid: [real().header['kid']] }), 'gate_kid');
  });

  it.each<[string, object]>([
    ['roles that are null', { roles: null }],
    ['roles that are a text', { roles: 'agent' }],
    ['roles of other things', { roles: ['member', { key: 'agent' }] }],
    ['elements that are null', { cmp: null }],
    ['a tenant that is an object', { tid: { $ne: null } }],
    ['an empty account', { acc: '' }],
    ['a session that is a number', { sid: 1 }],
    ['an origin that is a list', { org: ['https://www.kestrel.example'] }],
    ['no word on the origin', { org: undefined }],
    ['a binding that is null', { cnf: null }],
    ['a binding that is a text', { cnf: 'x' }],
    ['a binding to nothing', { cnf: {} }],
    ['a binding to an empty key', { cnf: { jkt: '' } }],
    ['a binding to a certificate', { cnf: { 'x5t#S256': 'x' } }],
  ])('with %s', async (_what, claims) => {
    await refusedFor(await withClaims(claims), 'gate_claim');
  });

  it.each<[string, object, string]>([
    ['an end between two seconds', { exp: 9_999_999_999.5 }, 'gate_exp'],
    ['an end before all time', { exp: -1 }, 'gate_exp'],
    ['an end after all time', { exp: 1e300 }, 'gate_exp'],
    ['an end that is a list', { exp: [9_999_999_999] }, 'gate_exp'],
    ['a time of issue between two seconds', { iat: 1.5 }, 'gate_iat'],
    ['a time of issue that is a text', { iat: '1' }, 'gate_iat'],
    ['a start before all time', { nbf: -1 }, 'gate_nbf'],
    ['an audience that is an object', { aud: { 0: 'portico', length: 1 } }, 'gate_aud'],
    ['an audience with more than texts', { aud: ['portico', { $ne: 1 }] }, 'gate_aud'],
    ['no audience', { aud: undefined }, 'gate_aud'],
    ['an issuer in a list', { iss: ['x'] }, 'gate_iss'],
    ['a person that is a number', { sub: 1 }, 'gate_sub'],
    ['a person that is a query', { sub: { $ne: null } }, 'gate_sub'],
    ['a person without a name', { sub: '' }, 'gate_sub'],
  ])('with %s, well signed', async (_what, claims, code) => {
    await refusedFor(await withClaims(claims), code);
  });

  it('with an end that is endless', async () => {
    const endless = JSON.stringify(real().payload).replace(/"exp":\d+/, '"exp":1e999');
    await refusedFor(await withClaims(endless), 'gate_exp');
  });

  it('that are no text, or no JSON', async () => {
    const text = Buffer.from(JSON.stringify(real().payload));
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    await refusedFor(await withClaims(Buffer.concat([mark, text])), 'gate_json');
    for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80]]) {
      const more = Buffer.concat([
        text.subarray(0, -1),
        Buffer.from(',"x":"'),
        Buffer.from(bytes),
        Buffer.from('"}'),
      ]);
      await refusedFor(await withClaims(more), 'gate_utf8');
    }
    for (const payload of ['[]', 'null', '"x"', `${text.toString()} x`, `[${text.toString()}]`])
      await refusedFor(await withClaims(payload), 'gate_json');
    await refusedFor(await withHeader(`\ufeff${JSON.stringify(real().header)}`), 'gate_json');
  });

  it('from the future, or older than tokens get, by more than clocks differ', async () => {
    const now = Math.floor(portico.it.clock().getTime() / 1_000);
    const works = async (claims: object) =>
      bodyOf(await portico.it.api.as(await withClaims(claims)).get('/v1/me'));
    await works({ iat: now + 50, nbf: now + 50, exp: now + 900 });
    await works({ iat: now - 900, exp: now - 50 });
    await refusedFor(await withClaims({ iat: now + 70 }), 'ERR_JWT_CLAIM_VALIDATION_FAILED');
    await refusedFor(await withClaims({ nbf: now + 70 }), 'ERR_JWT_CLAIM_VALIDATION_FAILED');
    await refusedFor(await withClaims({ iat: now - 900, exp: now - 60 }), 'ERR_JWT_EXPIRED');
    await refusedFor(await withClaims({ iat: now - 970, exp: now + 900 }), 'ERR_JWT_EXPIRED');
  });

  it('of a revoked key', async () => {
    const apiKey = await portico.it.portico.apiKeys.issue(cast.kestrel.id, 'Short-lived', 'live');
    bodyOf(await portico.it.api.as(apiKey).get('/v1/me'));
    await portico.it.db
      .collection('apiKeys')
      .updateOne({ name: 'Short-lived' }, { $set: { revokedAt: new Date() } });
    await refused(apiKey);
  });

  it('leave nothing of themselves in the log, and are no failures of ours', () => {
    const log = portico.it.log.lines.join('');
    expect(sent.length).toBeGreaterThan(150);
    for (const token of sent)
      for (const piece of piecesOf(token)) expect(log.includes(piece), piece).toBe(false);
    expect(log).not.toMatch(/canary|evil\.example|DROP TABLE|etc\/passwd/);
    expect(log).not.toContain('internal_error');
  });
});
