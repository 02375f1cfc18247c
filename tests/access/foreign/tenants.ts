import { randomUUID } from 'node:crypto';
import { clientSecret, move, redeem, submit, type SignIn } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { PNG } from '../../support/files.js';
import { holdMessage } from '../../support/held-messages.js';
import { addJob } from '../../support/jobs.js';
import { service } from '../../support/services.js';
import type { TestPortico, TestTenant } from '../../support/start-portico.js';
import type { Persona } from '../matrix.js';
import { approvalServiceOf, askForApproval } from './approvals.js';
import { disclosureOf, sparesOf } from './spares.js';
import { fillRecords, publishTypes } from './records.js';
import type { Seer } from './database.js';

/** The tenants, alike in everything but their canaries. */
export const TENANTS = ['kestrel', 'merlin', 'osprey'] as const;

/** One of {@link TENANTS}. */
export type TenantName = (typeof TENANTS)[number];

/** The people of each tenant: external id, account, role and the column of the access matrix that speaks of their own things. */
const PEOPLE = {
  owner: ['mara', 'brightwater', 'member', 'mara'],
  peer: ['mia', 'brightwater', 'member', 'mara'],
  viewer: ['vera', 'brightwater', 'viewer', 'viewer'],
  restricted: ['rikke', 'brightwater', 'member', 'mara'],
  elsewhere: ['tomas', 'calder', 'member', 'mara'],
  agent: ['ines', 'house', 'agent', 'agent'],
  auditor: ['anke', 'house', 'auditor', 'auditor'],
  admin: ['odile', 'house', 'tenant-admin', 'admin'],
} as const satisfies Record<string, readonly [string, string, string, Persona]>;

/** What somebody is within a tenant. */
export type Role = keyof typeof PEOPLE | 'program';

/** Somebody with what they may see and what is theirs. */
export interface Person extends Seer {
  tenant: Tenant;
  role: Role;
  column: Persona;
  api: Api;
  /** Second parts of the canaries that they may read; the first is the tenant. */
  reaches: readonly string[];
  things: Things;
  /** Own uploads, seen by nobody else: one stays so, one is there to be linked. */
  uploads: { kept: string; toLink: string } | null;
  /** How a fresh client secret is made; null for programs. */
  session: SignIn | null;
  /** A disclosure of their own that is completed; of those who are not concerned by it the owner's. */
  disclosure: string;
  /** A client secret that was redeemed. */
  secret: string;
}

/** What belongs to an account. */
export interface Things {
  accountId: string;
  externalId: string;
  /** The host's key of a location; no other account has it. */
  location: string;
  locationId: string;
  requestId: string;
  /** The same in every tenant. */
  number: string;
  /** A number that no other tenant has. */
  lone: string;
  document: string;
  /** Somebody’s own, in the request. */
  commentId: string;
  recordId: string;
  changeRequestId: string;
  /** What a request waits for; there is another one. */
  approvalId: string;
  /** A colleague, and one who may be removed. */
  member: string;
  leaver: string;
  /** An invitation into the account; there is another one. */
  invitation: string;
}

/** A tenant with everything in it. */
export interface Tenant extends TestTenant {
  name: TenantName;
  things: Record<'brightwater' | 'harbour' | 'calder', Things>;
  people: Record<Role, Person>;
  /** What nobody needs: ids of a key, a session, a person, a role, an issuer, a webhook and so on, to be revoked and changed. */
  spare: {
    apiKey: string;
    session: string;
    user: string;
    role: string;
    issuer: string;
    webhookEndpoint: string;
    webhookDelivery: string;
    connectorCall: string;
    requestView: string;
    heldMessage: string;
    auditEvent: string;
    job: string;
    erasure: string;
    legalHold: string;
    delegation: string;
  };
  /** Adds a job; answers its id. */
  addJob: () => Promise<string>;
  /** Lets an e-mail to a request wait for staff; answers its id. */
  holdMessage: () => Promise<string>;
}

/** A word that must never be read outside of its tenant, nor by those in it whom it does not reach. */
export const canary = (tenant: TenantName, reach: string, what: string): string =>
  `canary-${tenant}-${reach}-${what}`;

/** A service in words that are its tenant's alone. */
export const serviceOf = (tenant: TenantName, key: string) => {
  const words = (what: string) => canary(tenant, 'house', what);
  const state = (name: string, category: 'submitted' | 'completed') => ({
    ...{ key: name, name: words(name), category, now: words('now'), next: words('next') },
  });
  const way = { by: ['customer' as const, 'staff' as const], comment: 'optional' as const, form: null };
  return service({
    ...{ key, name: words('service'), description: words('description'), group: words('group') },
    ...{ needs: [words('needs')], promise: { text: words('promise'), hours: 24 }, title: '{note}' },
    form: { type: 'object', properties: { note: { type: 'string', title: words('note') } } },
    attachments: { hint: words('hint'), max: 3, accept: ['image/*'], required: false },
    workflow: {
      initial: 'open',
      states: [state('open', 'submitted'), state('done', 'completed')],
      // It leads back to where it began, so that one request can be moved any number of times.
      transitions: [
        { ...way, key: 'startReview', name: words('review'), from: ['open'], to: 'open' },
        { ...way, key: 'finish', name: words('finish'), from: ['open'], to: 'done' },
      ],
      steps: ['open', 'done'],
    },
  });
};

/** Builds a tenant. `nth` sets its lone numbers apart from those of the others. */
export async function buildTenant(portico: TestPortico, name: TenantName, nth: number): Promise<Tenant> {
  const services = [
    ...['report-fault', `only-${name}`].map((key) => serviceOf(name, key)),
    approvalServiceOf((what) => canary(name, 'house', what)),
  ];
  const base = await portico.tenant(canary(name, 'house', 'tenant'), services);
  const newJob = (): Promise<string> => addJob(portico, base.id);
  const hold = (): Promise<string> =>
    holdMessage(portico, tenant.things.brightwater.requestId, { words: canary(name, 'internal', 'message') });
  const tenant = { ...base, name, things: {}, people: {}, addJob: newJob, holdMessage: hold } as Tenant;
  for (const role of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[])
    tenant.people[role] = await joined(portico, tenant, role);
  await publishTypes(tenant, (what) => canary(name, 'house', what));
  const { owner, restricted, elsewhere, agent } = tenant.people;
  tenant.things = {
    brightwater: await fill(portico, tenant, owner),
    harbour: await fill(portico, tenant, restricted),
    calder: await fill(portico, tenant, elsewhere),
  };
  const counter = { _id: `${tenant.id}/request` as never };
  await portico.db.collection('counters').updateOne(counter, { $set: { last: 2_000 + 1_000 * nth } });
  for (const person of [owner, restricted, elsewhere])
    thingsOf(tenant, person).lone = (await submit(person.api, answers(name, person))).number;
  const dock = { locations: [{ externalId: `dock-of-${name}` }] };
  const guest = { externalId: `guest-of-${name}`, account: { externalId: `firm-of-${name}`, ...dock } };
  const alone = { ...guest, account: { externalId: guest.externalId, ...dock } };
  for (const user of [guest, alone]) bodyOf(await tenant.program.post('/v1/embed-sessions', { user }), 201);
  tenant.spare = await sparesOf(tenant);
  tenant.people.program = {
    ...(await programOf(tenant)),
    secret: agent.secret,
    things: tenant.things.brightwater,
  };
  for (const person of Object.values(tenant.people)) {
    person.things = thingsOf(tenant, person);
    person.disclosure = person.column === 'mara' ? await disclosureOf(person) : owner.disclosure;
    if (person.role !== 'viewer' && person.role !== 'auditor')
      person.uploads = await uploadsOf(tenant, person);
  }
  return tenant;
}

const thingsOf = ({ things }: Tenant, { role, accountId }: Person): Things =>
  role === 'restricted'
    ? things.harbour
    : (Object.values(things).find((one) => one.accountId === accountId) ?? things.brightwater);

const answers = (tenant: TenantName, { reaches }: Person) => ({
  data: { note: canary(tenant, reaches[1] as string, 'answer') },
});

/** The location that a person is restricted to, and those that their account has besides. */
function placesOf(role: keyof typeof PEOPLE, account: string): Pick<SignIn, 'locations' | 'places'> {
  if (role === 'restricted') return { locations: ['harbour'] };
  return role === 'owner' || role === 'elsewhere'
    ? { places: [`mill-of-${account}`, `yard-of-${account}`] }
    : {};
}

async function joined(portico: TestPortico, tenant: Tenant, role: keyof typeof PEOPLE): Promise<Person> {
  const [externalId, account, key, column] = PEOPLE[role];
  const own = role === 'restricted' ? 'harbour' : account;
  // Colleagues see names, and nobody but staff an address.
  const name = canary(tenant.name, account === 'house' ? account : `firm${account}`, externalId);
  const accountName = canary(tenant.name, `firm${account}`, 'account');
  const email = `${canary(tenant.name, externalId, 'mail')}@portico.example`;
  const session: SignIn = {
    externalId,
    name,
    email,
    account,
    accountName,
    roles: [key],
    ...placesOf(role, account),
  };
  const secret = await clientSecret(tenant, session);
  const api = portico.api.as(await redeem(portico.api, secret));
  const me = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
  const isStaff = account === 'house';
  const everybody = Object.values(PEOPLE).map(([one]) => one);
  const firms = ['firmbrightwater', 'firmcalder', 'firmhouse'];
  const reaches = isStaff
    ? ['house', 'brightwater', 'calder', 'harbour', ...firms, 'internal', ...everybody, externalId]
    : ['house', own, `firm${account}`, ...(own === 'brightwater' ? ['harbour'] : []), externalId];
  const seer: Seer = {
    id: me.id,
    tenantId: tenant.id,
    accountId: me.account?.id ?? null,
    isStaff,
    locationId:
      role === 'restricted' ? await locationOf(portico, tenant, me.account?.id as string, 'harbour') : null,
  };
  const later = { things: {} as Things, uploads: null, disclosure: '' };
  return { ...seer, ...later, tenant, role, column, api, reaches, session, secret };
}

/** The id of an account's location, which no answer tells yet. */
async function locationOf(
  portico: TestPortico,
  { id }: Tenant,
  accountId: string,
  key: string,
): Promise<string> {
  const found = await portico.portico.tenants.locations(portico.context(id), accountId);
  return found.find(({ externalId }) => externalId === key)?._id as string;
}

async function programOf(tenant: Tenant): Promise<Person> {
  const { id } = bodyOf(await tenant.program.get<Schemas['Me']>('/v1/me'));
  const { program: api } = tenant;
  const reaches = [...tenant.people.agent.reaches.slice(0, -1), 'program'];
  const seer: Seer = { id, tenantId: tenant.id, accountId: null, isStaff: true, locationId: null };
  const later = { things: {} as Things, uploads: null, disclosure: '', secret: '' };
  return { ...seer, ...later, tenant, role: 'program', column: 'program', api, reaches, session: null };
}

/** Two requests with a public and an internal word, a step, and two files: enough for a second page of everything. */
async function fill(portico: TestPortico, tenant: Tenant, person: Person): Promise<Things> {
  const { name, people } = tenant;
  const account = person.reaches[1] as string;
  const words = (what: string) => canary(name, account, what);
  const { id, number } = await submit(person.api, answers(name, person));
  await submit(person.api, answers(name, person));
  const comments = `/v1/requests/${id}/comments`;
  const said = await person.api.post<{ id: string }>(comments, { body: words('comment') });
  const commentId = bodyOf(said, 201).id;
  bodyOf(await people.agent.api.post(comments, { body: words('reply') }), 201);
  const note = { body: canary(name, 'internal', account), visibility: 'internal' };
  bodyOf(await people.agent.api.post(comments, note), 201);
  await move(person.api, id, 'startReview', { comment: words('step') });
  const upload = async (what: string) =>
    bodyOf(await person.api.upload({ name: words(what), request: id, category: words('kind') }, PNG), 201).id;
  const document = await upload('file');
  await upload('second');
  const accountId = person.accountId as string;
  const location = person.role === 'restricted' ? 'harbour' : `mill-of-${account}`;
  const locationId = await locationOf(portico, tenant, accountId, location);
  const externalId = person.role === 'restricted' ? 'brightwater' : account;
  const at = { account: externalId, ...(person.role === 'restricted' ? { location } : {}) };
  const secret = (of: TenantName) => canary(of, 'internal', 'secret');
  const records = await fillRecords(tenant, person, at, words, secret);
  const [invitation] = [await invite(tenant, accountId), await invite(tenant, accountId)];
  const approvalId = await askForApproval(person);
  const [member, leaver] = [
    await recruit(tenant, account, externalId),
    await recruit(tenant, account, externalId),
  ];
  const colleagues = { member, leaver, invitation };
  return {
    accountId,
    externalId,
    location,
    locationId,
    requestId: id,
    number,
    lone: '',
    document,
    commentId,
    ...records,
    approvalId,
    ...colleagues,
  };
}

/** Makes an invitation with an address that only staff may read; answers its id. */
async function invite({ name, program }: Tenant, accountId: string): Promise<string> {
  const email = `${canary(name, 'internal', randomUUID())}@portico.example`;
  const path = `/v1/accounts/${accountId}/invitations`;
  const made = await program.post<Schemas['Invitation']>(path, { email, roles: ['viewer'] });
  return bodyOf(made, 201).id;
}

/** Adds a member to an account; answers the id of the membership. */
async function recruit({ program }: Tenant, of: string, externalId: string): Promise<string> {
  const name = `recruit-${randomUUID()}-of-${of}`;
  const user = { externalId: name, name, account: { externalId } };
  bodyOf(await program.post('/v1/embed-sessions', { user }), 201);
  const list = await program.get<Schemas['MemberList']>(`/v1/accounts/${externalId}/members?limit=100`);
  return bodyOf(list).items.find((one) => one.name === name)?.id as string;
}

async function uploadsOf({ name }: Tenant, person: Person): Promise<NonNullable<Person['uploads']>> {
  const upload = async (reach: string) =>
    bodyOf(await person.api.upload({ name: canary(name, reach, 'upload') }, PNG), 201).id;
  // The other one is linked in time, and then those who see the request may read its name.
  return {
    kept: await upload(person.reaches.at(-1) as string),
    toLink: await upload(person.reaches[1] as string),
  };
}
