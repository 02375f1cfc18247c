import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, MARA, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Answer } from '../support/api.js';
import { KeyedPage, proofKey, signed, type Changes } from '../support/dpop.js';
import { base64url, encode, textWith, twinOf } from '../support/tokens.js';
import { usePortico } from '../support/start-portico.js';

/** Faults of proofs, each sent with a call and with the request for a token. */
const HOSTILE: Record<string, [fault: string, (page: KeyedPage) => Changes]> = {
  'another method': ['htm', () => ({ claims: { htm: 'PUT' } })],
  'the method in lower case': ['htm', () => ({ claims: { htm: 'get' } })],
  'another path': ['htu', ({ api }) => ({ claims: { htu: `${api.url}/v1/requests` } })],
  'another host': ['htu', () => ({ claims: { htu: 'https://portal.example/v1/me' } })],
  'another port': ['htu', () => ({ claims: { htu: 'http://localhost:1/v1/me' } })],
  'another scheme': ['htu', ({ api }) => ({ claims: { htu: `${api.url.replace('http', 'https')}/v1/me` } })],
  'another name of this machine with a dot': [
    'htu',
    ({ api }) => ({ claims: { htu: `${api.url.replace('127.0.0.1', 'localhost.')}/v1/me` } }),
  ],
  'no address': ['form', () => ({ claims: { htu: '/v1/me' } })],
  'no htm': ['form', () => ({ claims: { htm: undefined } })],
  'no jti': ['form', () => ({ claims: { jti: undefined } })],
  'a short jti': ['form', () => ({ claims: { jti: '1' } })],
  'a long jti': ['form', () => ({ claims: { jti: 'x'.repeat(129) } })],
  'a jti that is a number': ['form', () => ({ claims: { jti: 12_345_678 } })],
  'no iat': ['form', () => ({ claims: { iat: undefined } })],
  'an iat in words': ['form', () => ({ claims: { iat: 'now' } })],
  'an iat with a fraction': ['form', () => ({ claims: { iat: Date.now() / 1_000 + 0.5 } })],
  'a nonce that is a list': ['form', ({ nonce }) => ({ claims: { nonce: [nonce] } })],
  'no typ': ['form', () => ({ header: { typ: undefined } })],
  'the typ of tokens': ['form', () => ({ header: { typ: 'at+jwt' } })],
  'the typ JWT': ['form', () => ({ header: { typ: 'JWT' } })],
  'alg none': ['form', () => ({ header: { alg: 'none' } })],
  'alg HS256': ['form', () => ({ header: { alg: 'HS256' } })],
  'alg RS256': ['form', () => ({ header: { alg: 'RS256' } })],
  'alg ES512': ['form', () => ({ header: { alg: 'ES512' } })],
  'alg es256': ['form', () => ({ header: { alg: 'es256' } })],
  'alg of another kind of key': ['form', () => ({ header: { alg: 'EdDSA' } })],
  'no key': ['form', () => ({ header: { jwk: undefined } })],
  'a key in words': ['form', () => ({ header: { jwk: 'P-256' } })],
  'the private key': ['form', ({ key }) => ({ header: { jwk: key.privateKey.export({ format: 'jwk' }) } })],
  'a secret key': ['form', () => ({ header: { jwk: { kty: 'oct', k: 'c2VjcmV0' } } })],
  'an RSA key': [
    'form',
    () => {
      const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
      return { header: { jwk: publicKey.export({ format: 'jwk' }) } };
    },
  ],
  'a key for encryption': ['form', ({ key }) => ({ header: { jwk: { ...key.jwk, use: 'enc' } } })],
  'a point that is not on the curve': [
    'signature',
    ({ key }) => ({ header: { jwk: { ...key.jwk, y: base64url(Buffer.alloc(32, 7)) } } }),
  ],
  'a kid': ['form', () => ({ header: { kid: 'mine' } })],
  'a jku': ['form', () => ({ header: { jku: 'https://evil.example/keys' } })],
  'a crit': ['form', () => ({ header: { crit: ['exp'] } })],
  'the signature of another key': ['signature', () => ({ signer: proofKey() })],
};

describe('proofs', () => {
  const portico = usePortico();
  let cast: Cast;
  let page: KeyedPage;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    page = await aPage();
    bodyOf(await page.get('/v1/me'));
  });

  const aPage = async (key = proofKey()) =>
    new KeyedPage(portico.it.api, key, portico.it.clock).signIn(await clientSecret(cast.kestrel, MARA));

  /** The call was refused for this fault, and the answer says so without repeating what was sent. */
  function refused(answer: Answer, fault: string): void {
    const problem = problemOf(answer, 401, 'invalid_dpop_proof');
    const place = { in: 'header', pointer: '/DPoP', code: fault };
    expect(problem.errors, answer.text).toEqual([expect.objectContaining(place)]);
    expect(problem.errors?.[0]?.fix.length).toBeGreaterThan(20);
    const challenge = answer.headers.get('www-authenticate');
    expect(challenge).toBe('DPoP error="invalid_dpop_proof", algs="ES256 EdDSA Ed25519"');
    expect(answer.text).not.toContain(page.proof);
  }

  /** Sends this very text, or several fields of it. */
  const withField = (proof: string) => page.send('GET', '/v1/me', { headers: { DPoP: proof } });

  it.each(Object.entries(HOSTILE))('with %s are refused', async (_what, [fault, change]) => {
    // A changed key is another one than the token's, which is seen before the signature is.
    const answer = await page.get('/v1/me', change(page));
    const faults = (answer.body as { errors?: { code: string }[] }).errors?.map(({ code }) => code);
    refused(answer, faults?.[0] === 'binding' && fault === 'signature' ? 'binding' : fault);
  });

  it.each(Object.entries(HOSTILE).filter(([, [fault]]) => !['htu', 'htm'].includes(fault)))(
    'with %s get no token, and the secret is still good',
    async (_what, [fault, change]) => {
      const secret = await clientSecret(cast.kestrel, MARA);
      const other = new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
      const problem = problemOf(await other.redeem(secret, change(other)), 400, 'invalid_dpop_proof');
      expect(problem).toMatchObject({ error: 'invalid_dpop_proof', errors: [{ code: fault }] });
      await other.signIn(secret);
    },
  );

  it('may be signed with Ed25519', async () => {
    const other = await aPage(proofKey('EdDSA'));
    bodyOf(await other.get('/v1/me'));
    bodyOf(await other.get('/v1/me', { header: { alg: 'Ed25519' } }));
    refused(await other.get('/v1/me', { signer: proofKey('EdDSA') }), 'signature');
  });

  it('of another key than the token’s are refused, however good', async () => {
    const thief = new KeyedPage(portico.it.api, proofKey(), portico.it.clock);
    Object.assign(thief, { token: page.token, nonce: page.nonce });
    refused(await thief.get('/v1/me'), 'binding');
  });

  it('for another token are refused, also when they name none', async () => {
    const { token } = await aPage(page.key);
    const wrong = page.claimsFor('GET', '/v1/me');
    expect(wrong['ath']).not.toBe(undefined);
    const mine = page.token;
    page.token = token;
    const stolenProof = page.proofFor('GET', '/v1/me');
    page.token = mine;
    refused(await withField(stolenProof), 'ath');
    refused(await page.get('/v1/me', { claims: { ath: undefined } }), 'ath');
    refused(await page.get('/v1/me', { claims: { ath: '' } }), 'ath');
    const hex = Buffer.from(page.claimsFor('GET', '/v1/me')['ath'] as string, 'base64url').toString('hex');
    refused(await page.get('/v1/me', { claims: { ath: hex } }), 'ath');
  });

  it('that are not there are missed', async () => {
    const answer = await portico.it.api.get('/v1/me', { Authorization: `DPoP ${page.token}` });
    refused(answer, 'missing');
    expect(answer.headers.get('dpop-nonce')).toBeTruthy();
  });

  it('that come twice are refused, even the same one', async () => {
    const proof = page.proofFor('GET', '/v1/me');
    const headers = new Headers({ Authorization: `DPoP ${page.token}` });
    headers.append('DPoP', proof);
    headers.append('DPoP', proof);
    const response = await fetch(`${portico.it.api.url}/v1/me`, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'invalid_dpop_proof', errors: [{ code: 'form' }] });
  });

  it('in any other spelling are refused', async () => {
    const { alg, jwk } = page.key;
    const [header, claims] = [{ typ: 'dpop+jwt', alg, jwk }, page.claimsFor('GET', '/v1/me')];
    const good = page.proofFor('GET', '/v1/me');
    const [head, body, signature] = good.split('.') as [string, string, string];
    const texts: Record<string, string> = {
      empty: '',
      'not signed': `${head}.${body}.`,
      'two parts': `${head}.${body}`,
      'four parts': `${good}.${signature}`,
      padded: `${good}=`,
      'another spelling of the signature': `${head}.${body}.${twinOf(signature)}`,
      'a signature in DER': `${head}.${body}.${base64url(sign('sha256', Buffer.from(`${head}.${body}`), page.key.privateKey))}`,
      'an HMAC with the public key': (() => {
        const text = `${encode({ ...header, alg: 'HS256' })}.${body}`;
        return `${text}.${createHmac('sha256', JSON.stringify(jwk)).update(text).digest('base64url')}`;
      })(),
      'a claim twice': signed(page.key, header, textWith(claims, '"htm":"GET"')),
      'a header twice': signed(page.key, textWith(header, '"alg":"ES256"'), claims),
      'a member of the key twice': signed(
        page.key,
        JSON.stringify(header).replace('"x":', '"x":"","x":'),
        claims,
      ),
      'a claim twice, one escaped': signed(page.key, header, textWith(claims, '"ht\\u006d":"GET"')),
      oversized: signed(page.key, header, { ...claims, more: 'x'.repeat(2_048) }),
      'a list': signed(page.key, header, '[]'),
      'no JSON': signed(page.key, header, '{'),
      'not UTF-8': `${head}.${base64url(Buffer.from([0x7b, 0xff, 0x7d]))}.${signature}`,
      'a list of proofs': `${good}, ${good}`,
    };
    for (const [what, text] of Object.entries(texts)) {
      const answer = await withField(text);
      expect({ what, status: answer.status }, answer.text).toEqual({ what, status: 401 });
      problemOf(answer, 401, 'invalid_dpop_proof');
    }
    bodyOf(await withField(good));
  });

  it('name the address without query and fragment, as RFC 9449 compares it', async () => {
    const path = '/v1/requests?limit=1';
    bodyOf(await page.get(path));
    bodyOf(await page.get(path, { claims: { htu: `${portico.it.api.url}/v1/requests?limit=2#top` } }));
    const port = new URL(portico.it.api.url).port;
    bodyOf(await page.get('/v1/me', { claims: { htu: `HTTP://LOCALHOST:${port}/v1/me` } }));
    refused(await page.get('/v1/me', { claims: { htu: `${portico.it.api.url}/v1/me/` } }), 'htu');
  });

  it('are told what is wrong in German too', async () => {
    const headers = { 'Accept-Language': 'de' };
    const answer = await page.send('GET', '/v1/me', { headers }, { claims: { htm: 'PUT' } });
    const problem = problemOf(answer, 401, 'invalid_dpop_proof');
    expect(problem.errors?.[0]?.fix).toBe('Für diesen Aufruf muss `htm` `GET` sein.');
  });
});
