import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { bodyOf, type Schemas } from '../../support/api.js';
import type { Call } from './works.js';
import type { World } from './world.js';

/** A host's identity provider, as servers know it. */
export interface HostSide {
  issuer: string;
  audience: string;
  keys: { keys: JWK[] };
}

/** People who exchange tokens, each of another account. */
const PEOPLE = 200;
const ISSUER = 'https://login.bench.example/';
const LIFE_SECONDS = 300;
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const EXCHANGE = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
};

/** The provider of a host whose people exchange its tokens. */
export interface Host {
  side: HostSide;
  /** Exchanges, each of another person, whose tokens were issued now. */
  calls(): Promise<Call[]>;
}

/** Makes a provider with keys of its own, and registers it and its people at all servers of the world. */
export async function openHost({ db, admin }: World): Promise<Host> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'host', alg: 'ES256', use: 'sig' }] };
  const odile = await admin();
  const known = bodyOf(await odile.get<Schemas['IssuerList']>('/v1/issuers')).items;
  for (const { id } of known) bodyOf(await odile.delete(`/v1/issuers/${id}`), 204);
  const mapping = { account: 'org' };
  const side: HostSide = { issuer: ISSUER, audience: 'bench', keys };
  const issuer = { issuer: ISSUER, audience: side.audience, jwks: keys, mapping };
  bodyOf(await odile.post('/v1/issuers', issuer), 201);
  const request = await db.collection('benchRequests').findOne({});
  const { tenantId, accountId } = request as unknown as { tenantId: string; accountId: string };
  const subjects = Array.from({ length: PEOPLE }, (_, at) => `person-${at}`);
  const people = db.collection<{ _id: string }>('benchPeople');
  await people.deleteMany({});
  await people.insertMany(subjects.map((_id) => ({ _id, tenantId, accountId })));
  const sign = (subject: string): Promise<string> =>
    new SignJWT({ org: `account of ${subject}` })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: 'host' })
      .setIssuer(ISSUER)
      .setAudience(side.audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${LIFE_SECONDS}s`)
      .sign(privateKey);
  const callOf = async (subject: string): Promise<Call> => {
    const form = { ...EXCHANGE, subject_token: await sign(subject), audience: tenantId };
    const body = new URLSearchParams(form).toString();
    return { method: 'POST', path: '/v1/token', headers: FORM, body };
  };
  return { side, calls: () => Promise.all(subjects.map(callOf)) };
}
