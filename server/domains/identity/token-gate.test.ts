import { describe, expect, it } from 'vitest';
import { GateError, passGate, type GatePolicy } from './token-gate.js';

const POLICY: GatePolicy = { algorithms: ['ES256'], types: ['at+jwt'], maxBytes: 4_096 };
const HEADER = { alg: 'ES256', typ: 'at+jwt', kid: 'es256-1' };
const CLAIMS = { iss: 'https://portal.example', sub: 'usr_1', aud: 'portico', iat: 1_000, exp: 1_900 };
const SIGNATURE = Buffer.alloc(64, 7).toString('base64url');

type Part = string | Buffer | object;
const bytesOf = (part: Part): Buffer =>
  Buffer.isBuffer(part) ? part : Buffer.from(typeof part === 'string' ? part : JSON.stringify(part));
const tokenOf = (header: Part, claims: Part): string =>
  `${bytesOf(header).toString('base64url')}.${bytesOf(claims).toString('base64url')}.${SIGNATURE}`;

/** Why a token is refused; null when it passes. */
function reasonOf(token: string, policy = POLICY): string | null {
  try {
    passGate(token, policy);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
    return (error as GateError).reason;
  }
}
const withHeader = (changes: object) => reasonOf(tokenOf({ ...HEADER, ...changes }, CLAIMS));
const withClaims = (changes: object) => reasonOf(tokenOf(HEADER, { ...CLAIMS, ...changes }));
/** The claims as text, with more text before the closing brace. */
const claimsAnd = (more: string): string => `${JSON.stringify(CLAIMS).slice(0, -1)},${more}}`;
const nested = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

describe('passGate', () => {
  it('gives header, claims and key id of a good token', () => {
    expect(passGate(tokenOf(HEADER, CLAIMS), POLICY)).toEqual({
      header: HEADER,
      claims: CLAIMS,
      kid: 'es256-1',
    });
  });

  it('limits the bytes before it looks at anything', () => {
    const token = tokenOf(HEADER, CLAIMS);
    expect(reasonOf(token, { ...POLICY, maxBytes: token.length })).toBeNull();
    expect(reasonOf(token, { ...POLICY, maxBytes: token.length - 1 })).toBe('size');
    expect(reasonOf('.'.repeat(4_097))).toBe('size');
    expect(reasonOf('ü'.repeat(2_049))).toBe('size');
  });

  it.each(['', 'x', 'a.b', 'a.b.c.d', `${tokenOf(HEADER, CLAIMS)}.`, 'a.b.c.d.e'])(
    'wants three parts, not %j',
    (token) => {
      expect(reasonOf(token)).toBe('parts');
    },
  );

  it('wants something in each part', () => {
    const [header, payload, signature] = tokenOf(HEADER, CLAIMS).split('.');
    for (const token of [
      `.${payload}.${signature}`,
      `${header}..${signature}`,
      `${header}.${payload}.`,
      '..',
    ])
      expect(reasonOf(token)).toBe('base64url');
  });

  it.each<[string, (part: string) => string]>([
    ['padding', (part) => `${part}=`],
    ['a space at the end', (part) => `${part} `],
    ['a line break inside', (part) => `${part.slice(0, 4)}\n${part.slice(4)}`],
    ['a tab before', (part) => `\t${part}`],
    ['letters of plain base64', (part) => `${part.slice(0, -4)}+/+/`],
    ['a letter that is none of base64', (part) => `${part.slice(0, 4)}!${part.slice(4)}`],
    ['a letter beyond ASCII', (part) => `${part.slice(0, -1)}Ａ`],
    ['a zero byte', (part) => `${part}\0`],
    ['one letter that means nothing', (part) => `${part}${'A'.repeat((5 - (part.length % 4)) % 4)}`],
  ])('takes no other spelling of base64url in any part: %s', (_what, spoil) => {
    const parts = tokenOf(HEADER, CLAIMS).split('.');
    for (const at of [0, 1, 2]) {
      const spoiled = parts.with(at, spoil(parts[at] as string)).join('.');
      expect(reasonOf(spoiled), spoiled).toBe('base64url');
    }
  });

  it('takes no unused bits that are not zero', () => {
    const [header, payload, signature] = tokenOf(HEADER, CLAIMS).split('.') as [string, string, string];
    const twin = `${signature.slice(0, -1)}${String.fromCharCode(signature.charCodeAt(85) + 1)}`;
    expect(Buffer.from(twin, 'base64url')).toEqual(Buffer.from(signature, 'base64url'));
    expect(reasonOf(`${header}.${payload}.${twin}`)).toBe('base64url');
  });

  it.each<[string, Buffer]>([
    ['a lone byte', Buffer.from([0x22, 0xff, 0x22])],
    ['a slash in two bytes', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['a letter cut off', Buffer.from([0x22, 0xe2, 0x82])],
  ])('takes UTF-8 only: not %s', (_what, bytes) => {
    expect(reasonOf(tokenOf(bytes, CLAIMS))).toBe('utf8');
    expect(reasonOf(tokenOf(HEADER, bytes))).toBe('utf8');
  });

  it.each([
    'null',
    '[]',
    '"text"',
    '1',
    '{',
    '{}{}',
    "{'a':1}",
    '{"a":1,}',
    '{"a":01}',
    '{"a":NaN}',
    '// no\n{}',
    '{"a":"\n"}',
    '\u{feff}{}',
    '\u00a0{}',
  ])('takes objects of JSON only: not %j', (text) => {
    expect(reasonOf(tokenOf(text, CLAIMS))).toBe('json');
    expect(reasonOf(tokenOf(HEADER, text))).toBe('json');
  });

  it.each([
    '"sub":"usr_2"',
    '"\\u0073ub":"usr_2"',
    '"s\\u0075b" : "usr_2"',
    '"a":1,"a":1',
    '"":1,"":2',
    '"\\"":1,"\\u0022":2',
    '"\\\\":1,"\\u005c":2',
    '"__proto__":1,"__proto__":2',
    '"x":{"a":1,"b":[{"c":1}],"a":2}',
    '"x":[[{"a":1,"a":2}]]',
  ])('takes no name twice: %s', (more) => {
    expect(reasonOf(tokenOf(HEADER, claimsAnd(more)))).toBe('duplicate');
  });

  it('takes no name twice in the header', () => {
    const twice = '{"alg":"ES256","typ":"at+jwt","kid":"a","\\u0061lg":"none"}';
    expect(reasonOf(tokenOf(twice, CLAIMS))).toBe('duplicate');
  });

  it.each([
    '"x":{"sub":1},"y":[{"sub":1},{"sub":1}]',
    '"x":"\\"sub\\":","y":"{\\"sub\\":[{"',
    '"x":"sub","y":["sub","sub:","sub"]',
    '"SUB":1,"sub ":1,"ſub":1',
    '"x":"\\\\","y":"\\\\\\""',
    '"__proto__":{"iss":1}',
  ])('is not misled by what only looks like a name: %s', (more) => {
    expect(reasonOf(tokenOf(HEADER, claimsAnd(more)))).toBeNull();
  });

  it('limits how deep and how many', () => {
    expect(reasonOf(tokenOf(HEADER, claimsAnd(`"x":${nested(7)}`)))).toBeNull();
    expect(reasonOf(tokenOf(HEADER, claimsAnd(`"x":${nested(8)}`)))).toBe('depth');
    expect(reasonOf(tokenOf(HEADER, claimsAnd(`"x":${nested(1_200)}`)))).toBe('depth');
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, 1]));
    expect(withClaims(many(64 - 5))).toBeNull();
    expect(withClaims(many(64 - 4))).toBe('members');
    expect(withClaims({ x: many(64 - 5) })).toBe('members');
  });

  it.each(['jwk', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'crit', 'b64', 'zip', 'cty', 'epk', 'ALG'])(
    'knows no header %s',
    (name) => {
      expect(withHeader({ [name]: 'x' })).toBe('header');
      expect(withHeader({ [name]: null })).toBe('header');
    },
  );

  it.each([
    undefined,
    null,
    '',
    'none',
    'None',
    'HS256',
    'RS256',
    'ES384',
    'es256',
    'ES256 ',
    'toString',
    ['ES256'],
    { toString: 'ES256' },
    1,
  ])('takes the algorithms of the list only, not %j', (alg) => {
    expect(withHeader({ alg })).toBe('alg');
  });

  it.each(['at+jwt', 'application/at+jwt', 'Application/AT+JWT', 'AT+jwt'])('takes the type %s', (typ) => {
    expect(withHeader({ typ })).toBeNull();
  });

  it.each([
    undefined,
    null,
    '',
    'JWT',
    'jwt',
    'at+jwt ',
    'text/at+jwt',
    'application/application/at+jwt',
    'at+jwt;x=1',
    ['at+jwt'],
  ])('does not take the type %j', (typ) => {
    expect(withHeader({ typ })).toBe('typ');
  });

  it('does not take letters for ours that only become so in lower case', () => {
    const policy = { ...POLICY, types: ['k+jwt'] };
    expect(reasonOf(tokenOf({ ...HEADER, typ: 'K+jwt' }, CLAIMS), policy)).toBeNull();
    expect(reasonOf(tokenOf({ ...HEADER, typ: '\u212a+jwt' }, CLAIMS), policy)).toBe('typ');
  });

  it.each([
    undefined,
    null,
    '',
    '../es256-1',
    'a/b',
    'a b',
    'a\n',
    'a\0',
    "' OR 1=1 --",
    '$ne',
    'ключ',
    'a'.repeat(201),
    1,
    true,
    ['es256-1'],
    { $ne: '' },
  ])('does not take the key id %j', (kid) => {
    expect(withHeader({ kid })).toBe('kid');
  });

  it('takes key ids of 200 harmless letters, whatever they mean elsewhere', () => {
    for (const kid of ['a'.repeat(200), 'A-z_0.9', '__proto__', '..']) expect(withHeader({ kid })).toBeNull();
  });

  it.each(['iss', 'sub'])('wants a text as %s', (name) => {
    for (const value of [undefined, null, '', 1, true, ['x'], { x: 1 }])
      expect(withClaims({ [name]: value })).toBe(name);
  });

  it('wants a text or texts as audience', () => {
    for (const aud of ['portico', ['portico'], ['a', 'b']]) expect(withClaims({ aud })).toBeNull();
    for (const aud of [undefined, null, '', [], [1], ['a', null], ['a', ''], [['a']], { 0: 'portico' }, 1])
      expect(withClaims({ aud })).toBe('aud');
  });

  it.each(['exp', 'iat', 'nbf'])('wants whole seconds of a sane age as %s', (name) => {
    for (const value of [0, 1, 2 ** 40]) expect(withClaims({ [name]: value })).toBeNull();
    for (const value of [-1, 1.5, 2 ** 40 + 1, 1e300, '1900', null, true, [1], {}])
      expect(withClaims({ [name]: value })).toBe(name);
    const endless = JSON.stringify({ ...CLAIMS, [name]: 0 }).replace(`"${name}":0`, `"${name}":1e999`);
    expect(reasonOf(tokenOf(HEADER, endless))).toBe(name);
  });

  it('needs an end and a time of issue, but no beginning', () => {
    expect(withClaims({ exp: undefined })).toBe('exp');
    expect(withClaims({ iat: undefined })).toBe('iat');
    expect(withClaims({ nbf: undefined })).toBeNull();
  });

  it('quotes nothing of what it refuses', () => {
    const spoiled = ['canary', 'canary.canary.canary', tokenOf('{"canary":', CLAIMS)];
    spoiled.push(tokenOf({ ...HEADER, kid: 'canary!' }, CLAIMS), tokenOf(HEADER, '{"canary":1,"canary":2}'));
    for (const token of spoiled) {
      const error = (() => {
        try {
          return passGate(token, POLICY);
        } catch (thrown) {
          return thrown as GateError;
        }
      })() as GateError;
      expect(error).toBeInstanceOf(GateError);
      expect(`${error.message} ${error.code} ${String(error.cause)}`).not.toContain('canary');
    }
  });

  it('answers fast whatever comes', () => {
    const room = 2_900;
    const texts = ['[', '{"a":', '"', '"\\', '{"a":"\\"', ' ', '"a":1,'].map((piece) =>
      piece.repeat(room / piece.length),
    );
    texts.push(`{"a":"${'\\"'.repeat(room / 2)}"}`, `{"a":[${'{},'.repeat(room / 3)}{}]}`);
    const began = performance.now();
    for (const text of texts) for (let i = 0; i < 20; i += 1) reasonOf(tokenOf(HEADER, text));
    reasonOf('.'.repeat(10_000_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
