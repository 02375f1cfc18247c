import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { newKey, type ProviderKey } from '../support/identity-provider.js';
import { usePortico } from '../support/start-portico.js';

type Issuer = Schemas['Issuer'];
const ISSUER = {
  issuer: 'https://login.acme.example/',
  jwksUri: 'https://login.acme.example/jwks.json',
  mapping: { account: 'org.id' },
};

describe('issuers', () => {
  const portico = usePortico();
  let cast: Cast;
  let key: ProviderKey;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    key = await newKey('RS256', 'ours');
  });

  let count = 0;
  const send = (body: object) =>
    cast.admin.post<Issuer>('/v1/issuers', { ...ISSUER, audience: `aud-${(count += 1)}`, ...body });
  const change = (id: string, body: object, headers: Record<string, string> = { 'If-Match': '*' }) =>
    cast.admin.patch<Issuer>(`/v1/issuers/${id}`, body, headers);

  it('are registered with sensible defaults, read, listed and deleted', async () => {
    const answer = await send({ audience: 'portico' });
    const made = bodyOf(answer, 201);
    expect(made).toMatchObject({
      ...ISSUER,
      audience: 'portico',
      jwks: null,
      grantableRoles: [],
      defaultRole: 'member',
      allowedActions: ['read', 'update', 'delete'],
    });
    expect(made.algorithms).toContain('RS256');
    expect(made.algorithms).not.toContain('HS256');
    const path = answer.headers.get('location') as string;
    expect(path).toBe(`/v1/issuers/${made.id}`);
    expect(bodyOf(await cast.admin.get(path))).toEqual(made);
    const { items } = bodyOf(await cast.admin.get<Schemas['IssuerList']>('/v1/issuers?limit=1'));
    expect(items).toEqual([made]);
    bodyOf(await cast.admin.delete(path), 204);
    problemOf(await cast.admin.get(path), 404, 'not_found');
    problemOf(await cast.admin.delete(path), 404, 'not_found');
    const rows = await portico.it.db.collection('auditRows').find({ subjectId: made.id }).toArray();
    expect(rows.map(({ action }) => action as string)).toEqual(['issuer.create', 'issuer.delete']);
  });

  it('are there once for each audience, also among those who register it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({ audience: 'once' })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      problemOf(answer, 409, 'issuer_exists');
  });

  it('are changed in the version that was seen, field by field', async () => {
    const made = bodyOf(await send({ algorithms: ['RS256'], defaultRole: null }), 201);
    const seen = await cast.admin.get<Issuer>(`/v1/issuers/${made.id}`);
    const tag = { 'If-Match': seen.headers.get('etag') as string };
    const changed = bodyOf(await change(made.id, { mapping: { account: 'tenant' } }, tag));
    expect(changed).toEqual({ ...made, mapping: { account: 'tenant' }, updatedAt: changed.updatedAt });
    problemOf(await change(made.id, { defaultRole: 'viewer' }, tag), 412, 'precondition_failed');
    problemOf(await change(made.id, { defaultRole: 'viewer' }, {}), 428, 'precondition_required');
    const grantableRoles = [{ claim: 'boss', role: 'tenant-admin' }];
    const last = bodyOf(await change(made.id, { defaultRole: 'viewer', grantableRoles }));
    expect(last).toMatchObject({ algorithms: ['RS256'], defaultRole: 'viewer', grantableRoles });
    blamed(problemOf(await change(made.id, { audience: 'other' }), 422, 'invalid_input'), 'body /audience');
  });

  it('have their keys in one place: the other goes when one is given', async () => {
    const { publicJwk } = key;
    const made = bodyOf(await send({ jwksUri: undefined, jwks: { keys: [publicJwk] } }), 201);
    expect(made).toMatchObject({ jwksUri: null, jwks: { keys: [publicJwk] } });
    const moved = bodyOf(await change(made.id, { jwksUri: ISSUER.jwksUri }));
    expect(moved).toMatchObject({ jwksUri: ISSUER.jwksUri, jwks: null });
    const both = { jwksUri: ISSUER.jwksUri, jwks: { keys: [publicJwk] } };
    blamed(problemOf(await change(made.id, both), 422, 'invalid_input'), 'body /jwks');
    blamed(problemOf(await send({ jwksUri: undefined }), 422, 'invalid_input'), 'body /jwksUri');
  });

  it.each<[string, object, string]>([
    ['plain http', { issuer: 'http://login.acme.example' }, '/issuer'],
    ['this machine', { issuer: 'https://localhost:9443' }, '/issuer'],
    ['a query', { issuer: 'https://login.acme.example/?x=1' }, '/issuer'],
    ['no URL', { issuer: 'acme' }, '/issuer'],
    ['letters that look like others', { issuer: 'https://login.аcme.example' }, '/issuer'],
    ['a blank audience', { audience: ' ' }, '/audience'],
    ['keys by plain http', { jwksUri: 'http://login.acme.example/jwks' }, '/jwksUri'],
    ['keys on this machine', { jwksUri: 'https://127.0.0.1/jwks' }, '/jwksUri'],
    ['keys in the cloud’s own network', { jwksUri: 'https://169.254.169.254/latest' }, '/jwksUri'],
    ['keys in a hidden address', { jwksUri: 'https://[::ffff:10.0.0.1]/jwks' }, '/jwksUri'],
    ['keys behind a password', { jwksUri: 'https://a:b@login.acme.example/jwks' }, '/jwksUri'],
    ['a shared secret', { algorithms: ['RS256', 'HS256'] }, '/algorithms/1'],
    ['no signature', { algorithms: ['none'] }, '/algorithms/0'],
    ['a path with spaces', { mapping: { account: 'org id' } }, '/mapping/account'],
    [
      'a role of programs',
      { grantableRoles: [{ claim: 'x', role: 'integration' }] },
      '/grantableRoles/0/role',
    ],
    ['a role that is none', { grantableRoles: [{ claim: 'x', role: 'king' }] }, '/grantableRoles/0/role'],
    [
      'a grant twice',
      {
        grantableRoles: [
          { claim: 'x', role: 'viewer' },
          { claim: 'x', role: 'viewer' },
        ],
      },
      '/grantableRoles/1',
    ],
    ['staff by default', { defaultRole: 'agent' }, '/defaultRole'],
    ['a field that nobody knows', { secret: 'x' }, '/secret'],
  ])('are refused with %s', async (_what, body, pointer) => {
    blamed(problemOf(await send(body), 422, 'invalid_input'), `body ${pointer}`);
  });

  it.each<[string, (jwk: ProviderKey['publicJwk']) => object[], string]>([
    ['a private key', (jwk) => [{ ...jwk, d: 'AQAB' }], '/jwks/keys/0/d'],
    ['a weak key', (jwk) => [{ ...jwk, n: 'x'.repeat(171) }], '/jwks/keys/0'],
    ['a key for encryption', (jwk) => [{ ...jwk, use: 'enc' }], '/jwks/keys/0'],
    ['a key of a shared secret', () => [{ kty: 'oct', kid: 'x' }], '/jwks/keys/0'],
    ['a key without a name', ({ kid: _kid, ...jwk }) => [jwk], '/jwks/keys/0/kid'],
    ['a name that is a path', (jwk) => [{ ...jwk, kid: '../x' }], '/jwks/keys/0/kid'],
    ['no keys', () => [], '/jwks/keys'],
  ])('are refused with %s', async (_what, keys, pointer) => {
    const answer = await send({ jwksUri: undefined, jwks: { keys: keys(key.publicJwk) } });
    blamed(problemOf(answer, 422, 'invalid_input'), `body ${pointer}`);
  });

  it('of others are nobody’s business', async () => {
    const { id } = bodyOf(await send({}), 201);
    for (const api of [cast.agent, cast.program, cast.mara, cast.stranger])
      problemOf(await api.get(`/v1/issuers/${id}`), 403, 'forbidden');
  });
});
