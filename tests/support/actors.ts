import { bodyOf, type Api, type Schemas } from './api.js';
import type { TestPortico, TestTenant } from './start-portico.js';

/** The grant by which a page redeems a client secret. */
export const GRANT = 'urn:portico:params:oauth:grant-type:embed-session';

/** Somebody with a token, and how they see the API. */
export interface Actor extends Api {
  readonly token: string;
}

/** Whom a session is for. */
export interface SignIn {
  externalId: string;
  name?: string;
  email?: string;
  account: string;
  accountName?: string;
  roles?: string[];
  /** Locations of the account that they are restricted to, made when unknown. */
  locations?: string[];
  /** Locations that the account has besides. */
  places?: string[];
  departments?: string[];
  components?: string[];
  origin?: string;
}

/** A client secret for a person, the way a host's backend gets one. */
export async function clientSecret(tenant: TestTenant, person: SignIn): Promise<string> {
  const { externalId, name, email, account, accountName, roles, components, origin } = person;
  const { locations, departments } = person;
  const places = [...(locations ?? []), ...(person.places ?? [])].map((one) => ({ externalId: one }));
  const session = await tenant.program.post<Schemas['EmbedSession']>('/v1/embed-sessions', {
    user: {
      externalId,
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(roles ? { roles } : {}),
      ...(locations ? { locations } : {}),
      ...(departments ? { departments } : {}),
      account: {
        externalId: account,
        ...(accountName ? { name: accountName } : {}),
        ...(places.length > 0 ? { locations: places } : {}),
      },
    },
    ...(components ? { components } : {}),
    ...(origin ? { origin } : {}),
  });
  return bodyOf(session, 201).clientSecret;
}

/** Redeems a client secret, the way a page does. */
export async function redeem(api: Api, secret: string): Promise<string> {
  const form = { grant_type: GRANT, client_secret: secret };
  return bodyOf(await api.send<Schemas['AccessToken']>('POST', '/v1/token', { form })).access_token;
}

/** Signs a person in. */
export async function signIn(portico: TestPortico, tenant: TestTenant, person: SignIn): Promise<Actor> {
  const token = await redeem(portico.api, await clientSecret(tenant, person));
  return Object.assign(portico.api.as(token), { token });
}

/** Everybody a test may need. */
export interface Cast {
  kestrel: TestTenant;
  other: TestTenant;
  /** Nobody. */
  anonymous: Api;
  /** Member of Brightwater. */
  mara: Actor;
  /** Viewer of Brightwater. */
  viewer: Actor;
  /** Member of Brightwater, restricted to its harbour plant. */
  restricted: Actor;
  /** Member of Calder, another account. */
  tomas: Actor;
  /** Agent of the tenant. */
  agent: Actor;
  /** Auditor of the tenant. */
  auditor: Actor;
  /** Admin of the tenant. */
  admin: Actor;
  /** The tenant's program. */
  program: Api;
  /** Member of another tenant, whose keys are the same as Mara's. */
  stranger: Actor;
  /** The other tenant's program. */
  strangeProgram: Api;
}

/** The names that must never show up where they do not belong. */
export const MARA: SignIn = {
  externalId: 'mara',
  name: 'Mara Lindqvist',
  email: 'mara@brightwater.example',
  account: 'brightwater',
  accountName: 'Brightwater Utilities',
};

/** Two tenants and all their people. */
export async function castOf(portico: TestPortico): Promise<Cast> {
  const [kestrel, other] = await Promise.all([portico.tenant('Kestrel'), portico.tenant('Merlin')]);
  return {
    kestrel,
    other,
    anonymous: portico.api,
    program: kestrel.program,
    strangeProgram: other.program,
    ...(await peopleOf(portico, kestrel, other)),
  };
}

/** The same with everybody signed in anew: a session ends after a quarter of an hour. */
export async function signedInAnew(portico: TestPortico, cast: Cast): Promise<Cast> {
  return { ...cast, ...(await peopleOf(portico, cast.kestrel, cast.other)) };
}

type People = Omit<Cast, 'kestrel' | 'other' | 'anonymous' | 'program' | 'strangeProgram'>;

async function peopleOf(portico: TestPortico, kestrel: TestTenant, other: TestTenant): Promise<People> {
  const join = (person: SignIn, tenant = kestrel): Promise<Actor> => signIn(portico, tenant, person);
  const [mara, viewer, restricted, tomas, agent, auditor, admin, stranger] = await Promise.all([
    join(MARA),
    join({ externalId: 'vera', name: 'Vera', account: 'brightwater', roles: ['viewer'] }),
    join({ externalId: 'rikke', name: 'Rikke', account: 'brightwater', locations: ['harbour'] }),
    join({ externalId: 'tomas', name: 'Tomás', account: 'calder', accountName: 'Calder Dairy' }),
    join({ externalId: 'ines', name: 'Ines Okafor', account: 'kestrel', roles: ['agent'] }),
    join({ externalId: 'anke', name: 'Anke Holm', account: 'kestrel', roles: ['auditor'] }),
    join({ externalId: 'odile', name: 'Odile Brandt', account: 'kestrel', roles: ['tenant-admin'] }),
    join(MARA, other),
  ]);
  return { mara, viewer, restricted, tomas, agent, auditor, admin, stranger };
}

let issuers = 0;

/** A registration of an identity provider, each for an audience of its own. */
export const issuerOf = () => ({
  issuer: 'https://login.kestrel.example/',
  audience: `portal-${(issuers += 1)}`,
  jwksUri: 'https://login.kestrel.example/jwks.json',
  mapping: { account: 'org.id' },
});

/** A webhook endpoint at a name that leads nowhere, for events that hardly ever happen. */
export const endpointOf = () => ({
  url: 'https://hooks.kestrel.invalid/portico',
  eventTypes: ['webhook-endpoint.disabled'],
});

/** Submits a request and answers it. */
export async function submit(
  api: Api,
  body: Partial<Schemas['SubmitRequestInput']> = {},
): Promise<Schemas['ServiceRequest']> {
  const data = { pump: 'KP-80', problem: 'It leaks' };
  const answer = await api.post<Schemas['ServiceRequest']>('/v1/requests', {
    service: 'report-fault',
    data,
    ...body,
  });
  return bodyOf(answer, 201);
}

/** Moves a request and answers it. */
export async function move(
  api: Api,
  id: string,
  transition: string,
  rest: Partial<Schemas['TransitionInput']> = {},
): Promise<Schemas['ServiceRequest']> {
  const path = `/v1/requests/${id}/transitions`;
  return bodyOf(await api.post<Schemas['ServiceRequest']>(path, { transition, ...rest }));
}
