import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
// @ts-expect-error -- it brings no types
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

const AUDIENCE = 'urn:kestrel:portal';

/** What a host's provider is told about: one client, whose tokens for the portal are signed JWTs with the firm in them. */
async function configuration(alg: string) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const resource = { scope: 'portal', audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg } } };
  return {
    clients: [
      {
        client_id: 'mara',
        client_secret: 'secret',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: alg,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg, kid: `${alg}-1` }] },
    extraTokenClaims: () => ({ name: 'Mara Lindqvist', org: { id: 'brightwater' }, groups: ['portal-user'] }),
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, getResourceServerInfo: () => resource },
    },
  };
}

describe.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('an OpenID provider that signs with %s', (alg) => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  let server: Server;
  let issuer: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', new Provider(issuer, await configuration(alg)).callback());
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it('is registered by its discovery document, and its tokens are exchanged', async () => {
    const found = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
      issuer: string;
      jwks_uri: string;
      token_endpoint: string;
    };
    const wish = {
      issuer: found.issuer,
      audience: AUDIENCE,
      jwksUri: found.jwks_uri,
      algorithms: [alg],
      mapping: { name: 'name', account: 'org.id', roles: 'groups' },
      grantableRoles: [{ claim: 'portal-user', role: 'member' }],
      defaultRole: null,
    };
    bodyOf(await cast.admin.post('/v1/issuers', wish), 201);
    const granted = await fetch(found.token_endpoint, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from('mara:secret').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE, scope: 'portal' }),
    });
    const { access_token } = (await granted.json()) as { access_token: string };
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: access_token,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      audience: cast.kestrel.id,
    };
    const ours = await portico.it.api.send<Schemas['AccessToken']>('POST', '/v1/token', { form });
    const mara = portico.it.api.as(bodyOf(ours).access_token);
    expect(bodyOf(await mara.get<Schemas['Me']>('/v1/me'))).toMatchObject({
      name: 'Mara Lindqvist',
      account: { externalId: 'brightwater' },
      roles: ['member'],
    });
  });
});
