import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { IdentityProvider, newKey } from '../support/identity-provider.js';
import { usePortico } from '../support/start-portico.js';
import { base64url, open, piecesOf, textWith, twinOf } from '../support/tokens.js';

interface LogLine {
  msg: string;
  err?: { code: string };
}

describe('hostile tokens of hosts', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  let idp: IdentityProvider;
  let good: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    idp = await IdentityProvider.start();
    const mapping = { account: 'org' };
    const issuer = { issuer: idp.url, audience: 'portico', jwksUri: idp.jwksUri, mapping };
    bodyOf(await cast.admin.post('/v1/issuers', issuer), 201);
    good = await idp.sign({ org: 'brightwater' });
  });
  afterAll(() => idp.stop());

  const sent: string[] = [];
  const exchange = (subject_token: string) =>
    portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', {
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        audience: cast.kestrel.id,
      },
    });
  /** Refused for this reason, as the log tells; the caller hears it only of what the provider itself signed. */
  const refusedFor = async (token: string, code: string, told = 'See `detail`.') => {
    sent.push(token);
    const from = portico.it.log.lines.length;
    const answer = await exchange(token);
    const problem = problemOf(answer, 400, 'subject_token_refused');
    expect(problem).toMatchObject({ error: 'invalid_request', error_description: told });
    const said = answer.text + JSON.stringify([...answer.headers]);
    for (const piece of piecesOf(token)) expect(said).not.toContain(piece);
    const lines = portico.it.log.lines.slice(from).map((line) => JSON.parse(line) as LogLine);
    const reasons = lines.filter(({ msg }) => msg === 'Host token refused').map(({ err }) => err?.code);
    expect(reasons).toEqual([code]);
  };
  const parts = () => open(good);
  const withHeader = (header: object) =>
    idp.signRaw(JSON.stringify({ ...parts().header, ...header }), JSON.stringify(parts().payload));
  const withClaims = (claims: object | string) =>
    idp.signRaw(
      JSON.stringify(parts().header),
      typeof claims === 'string' ? claims : JSON.stringify({ ...parts().payload, ...claims }),
    );
  const now = () => Math.floor(portico.it.clock().getTime() / 1_000);

  it('are forged well enough here: the untouched copy works', async () => {
    bodyOf(await exchange(good));
    bodyOf(await exchange(await withHeader({})));
    bodyOf(await exchange(await withClaims({})));
  });

  it.each(['none', 'None', 'NONE', ''])('without a signature (%j)', async (alg) => {
    await refusedFor(idp.unsigned(parts().payload, alg), 'gate_base64url');
    await refusedFor(`${idp.unsigned(parts().payload, alg)}AAAA`, 'gate_alg');
  });

  it.each(['HS256', 'HS512'])(
    'signed with the public key as if it were a shared secret (%s)',
    async (alg) => {
      const { publicJwk, kid } = idp.key;
      for (const secret of [JSON.stringify(publicJwk), String(publicJwk.x).repeat(2)]) {
        const header = { alg, typ: 'JWT', kid };
        const token = await new SignJWT(parts().payload).setProtectedHeader(header).sign(Buffer.from(secret));
        await refusedFor(token, 'gate_alg');
      }
    },
  );

  it('of another algorithm than the key’s', async () => {
    const rsa = await newKey('RS256', idp.key.kid);
    await refusedFor(await idp.sign({ org: 'x' }, {}, rsa), 'key');
    await refusedFor(await withHeader({ alg: 'ES384' }), 'key');
    await refusedFor(await withHeader({ alg: 'EdDSA' }), 'key');
  });

  it('of an algorithm that the tenant did not allow', async () => {
    const mapping = { account: 'org' };
    const audience = 'rsa-only';
    const issuer = { issuer: idp.url, audience, jwksUri: idp.jwksUri, algorithms: ['RS256'], mapping };
    bodyOf(await cast.admin.post('/v1/issuers', issuer), 201);
    await refusedFor(await idp.sign({ org: 'x', aud: audience }), 'alg');
  });

  it('signed with somebody’s own key, under the provider’s name for its own', async () => {
    const own = await newKey('ES256', idp.key.kid);
    await refusedFor(await idp.sign({ org: 'x' }, {}, own), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  });

  it('signed with a key that the provider does not have', async () => {
    const own = await newKey('ES256', 'unknown');
    await refusedFor(await idp.sign({ org: 'x' }, {}, own), 'key');
  });

  it.each<[string, () => Promise<object>]>([
    ['their key', async () => ({ jwk: await exportJWK((await newKey('ES256', 'x')).privateKey) })],
    ['the address of keys', async () => ({ jku: idp.jwksUri })],
    ['the address of a certificate', async () => ({ x5u: 'https://evil.example/canary.pem' })],
    ['a certificate', async () => ({ x5c: ['AAAA'] })],
    ['critical members', async () => ({ crit: ['exp'], exp: 1 })],
    ['a payload that is not encoded', async () => ({ crit: ['b64'], b64: false })],
    ['compression', async () => ({ zip: 'DEF' })],
    ['another token inside', async () => ({ cty: 'JWT' })],
  ])('that bring along %s, well signed', async (_what, header) => {
    await refusedFor(await withHeader(await header()), 'gate_header');
  });

  it.each([
    "' OR '1'='1",
    '../../../../dev/null',
    'https://evil.example/canary',
    'key\u0000',
    '',
    'k'.repeat(201),
    { $ne: null },
    ['key'],
    0,
    null,
    undefined,
  ])('with the key id %j, well signed', async (kid) => {
    await refusedFor(await withHeader({ kid }), 'gate_kid');
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('with the key id %j', async (kid) => {
    await refusedFor(await withHeader({ kid }), 'key');
  });

  it.each(['dpop+jwt', 'logout+jwt', 'secevent+jwt', 'jwt ', '', null, ['JWT']])(
    'of the type %j, well signed',
    async (typ) => {
      await refusedFor(await withHeader({ typ }), 'gate_typ');
    },
  );

  it.each([
    '"sub":"victim"',
    '"\\u0073ub":"victim"',
    '"aud":"portico"',
    '"org":"other"',
    '"x":{"a":1,"a":2}',
  ])('that say a thing twice: %s', async (more) => {
    await refusedFor(await withClaims(textWith(parts().payload, more)), 'gate_duplicate');
  });

  it.each<[string, object, string, string]>([
    ['an end in the past', { exp: 1 }, 'ERR_JWT_EXPIRED', 'The token has run out.'],
    [
      'a start in the future',
      { nbf: 2 ** 38 },
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
      "The token's nbf is not acceptable.",
    ],
    [
      'a time of issue in the future',
      { iat: 2 ** 38, exp: 2 ** 38 + 60 },
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
      "The token's iat is not acceptable.",
    ],
  ])('with %s', async (_what, claims, code, told) => {
    await refusedFor(await withClaims(claims), code, told);
  });

  it.each<[string, object, string]>([
    ['another audience', { aud: 'elsewhere' }, 'issuer'],
    ['an audience that begins like ours', { aud: 'portico2' }, 'issuer'],
    ['another issuer', { iss: 'https://evil.example' }, 'issuer'],
    ['an issuer with a slash more', { iss: 'slash' }, 'issuer'],
    ['an issuer that is a query', { iss: { $ne: null } }, 'gate_iss'],
    ['an audience that is a query', { aud: { $ne: null } }, 'gate_aud'],
    ['a person that is a query', { sub: { $ne: null } }, 'gate_sub'],
    ['no end', { exp: undefined }, 'gate_exp'],
    ['no time of issue', { iat: undefined }, 'gate_iat'],
  ])('with %s', async (_what, claims, code) => {
    const spelled = 'iss' in claims && claims.iss === 'slash' ? { iss: `${idp.url}/` } : claims;
    await refusedFor(await withClaims(spelled), code);
  });

  it('that live longer than a day, or are older than that', async () => {
    const told = 'The token lives longer than a day.';
    await refusedFor(await withClaims({ exp: now() + 25 * 3_600 }), 'life', told);
    const old = { iat: now() - 25 * 3_600, exp: now() + 60 };
    await refusedFor(await withClaims(old), 'ERR_JWT_EXPIRED', 'The token has run out.');
  });

  it('around the minute by which clocks may differ', async () => {
    bodyOf(await exchange(await withClaims({ iat: now() + 50, nbf: now() + 50, exp: now() + 300 })));
    bodyOf(await exchange(await withClaims({ iat: now() - 300, exp: now() - 50 })));
    const late = await withClaims({ iat: now() - 300, exp: now() - 65 });
    await refusedFor(late, 'ERR_JWT_EXPIRED', 'The token has run out.');
  });

  it('with any part changed, or spelled otherwise', async () => {
    const [header, payload, signature] = good.split('.') as [string, string, string];
    const other = base64url(JSON.stringify({ ...parts().payload, sub: 'victim' }));
    await refusedFor(`${header}.${other}.${signature}`, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
    await refusedFor(`${header}.${payload}.${twinOf(signature)}`, 'gate_base64url');
    await refusedFor(`${header}.${payload}`, 'gate_parts');
    await refusedFor(`${good}.${signature}`, 'gate_parts');
    await refusedFor('x', 'gate_parts');
  });

  it('that are deep, wide or long', async () => {
    const deep = `"x":${'[{"a":'.repeat(5)}1${'}]'.repeat(5)}`;
    await refusedFor(await withClaims(textWith(parts().payload, deep)), 'gate_depth');
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`c${at}`, at]));
    await refusedFor(await withClaims(many), 'gate_members');
    const long = await exchange(await withClaims({ x: 'y'.repeat(13_000) }));
    problemOf(long, 400, 'invalid_parameter');
  });

  it('of keys that are weak, private, for something else, or share a name', async () => {
    const weak = await newKey('RS256', 'weak', { modulusLength: 2_048 });
    const { n: modulus } = weak.publicJwk;
    const short = Buffer.from(String(modulus), 'base64url').subarray(0, 128).toString('base64url');
    const spoiled: [string, object][] = [
      ['weak', { n: short }],
      ['weak', { e: 'Aw' }],
      ['private', await exportJWK(weak.privateKey)],
      ['for encryption', { use: 'enc' }],
      ['for another algorithm', { alg: 'PS256' }],
    ];
    const { answer } = idp;
    for (const [, change] of spoiled) {
      portico.it.clock.forward(3_600_000);
      idp.answer = (_req, res) => {
        res.writeHead(200, { 'Content-Type': 'application/json' });
        res.end(JSON.stringify({ keys: [{ ...weak.publicJwk, ...change }] }));
      };
      await refusedFor(await idp.sign({ org: 'x', iat: now(), exp: now() + 60 }, {}, weak), 'key');
    }
    portico.it.clock.forward(3_600_000);
    idp.answer = (_req, res) => {
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ keys: [weak.publicJwk, weak.publicJwk] }));
    };
    await refusedFor(await idp.sign({ org: 'x', iat: now(), exp: now() + 60 }, {}, weak), 'key');
    portico.it.clock.forward(3_600_000);
    idp.answer = (_req, res) => {
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ keys: [null, 7, { kty: 'oct', k: 'AA', kid: 'x' }, weak.publicJwk] }));
    };
    bodyOf(await exchange(await idp.sign({ org: 'x', iat: now(), exp: now() + 60 }, {}, weak)));
    idp.answer = answer;
  });

  it('leave nothing of themselves in the log, and are no failures of ours', () => {
    const log = portico.it.log.lines.join('');
    expect(sent.length).toBeGreaterThan(60);
    for (const token of sent)
      for (const piece of piecesOf(token)) expect(log.includes(piece), piece).toBe(false);
    expect(log).not.toMatch(/canary|evil\.example|dev\/null|victim/);
    expect(log).not.toContain('internal_error');
  });
});
