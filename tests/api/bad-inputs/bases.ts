import { randomUUID } from 'node:crypto';
import { clientSecret, GRANT, issuerOf, MARA, submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { newKey } from '../../support/identity-provider.js';
import { ANSWERS, service, workflow } from '../../support/services.js';
import { ORIGIN, type TestPortico } from '../../support/start-portico.js';
import type { Counts } from './ledger.js';
import { basesForJobs, basesForPrivacy } from './job-bases.js';
import type { Message } from './message.js';
import { basesForApprovals } from './approval-bases.js';
import { basesForCalendars } from './calendar-bases.js';
import { basesForConnectors } from './connector-bases.js';
import { basesForCatalog } from './catalog-bases.js';
import { basesForRecords } from './record-bases.js';
import { basesForWebhooks } from './webhook-bases.js';
import { basesForConversation } from './conversation-bases.js';
import { basesForHeldMessages } from './held-bases.js';
import { basesForWork } from './work-bases.js';

/** A message that its operation takes, and who sends it. */
export interface Base {
  api: Api;
  message: Message;
  /** Makes another, where a message is good once only, and what that writes. */
  fresh?: { make: () => Promise<Message>; writes: Counts };
}

/** A service whose one transition may be made again and again, so that its base stays good. */
export const CIRCLE = service({
  key: 'circle',
  name: 'Round and round',
  form: { type: 'object', properties: { note: { type: 'string', title: 'Note' } } },
  title: '{note}',
  attachments: { hint: 'Any.', max: 20, accept: [], required: false },
  workflow: {
    ...workflow,
    transitions: [
      ...workflow.transitions,
      {
        key: 'turn',
        name: 'Turn',
        from: ['submitted'],
        to: 'submitted',
        by: ['staff'],
        comment: 'optional',
        form: { type: 'object', properties: { turns: { type: 'integer', title: 'Turns' } } },
      },
    ],
  },
});

/** Good messages for every operation, by its id. What they write to grows: ask for new ones now and then. */
export async function basesFor(cast: Cast, portico: TestPortico): Promise<Record<string, Base>> {
  const { mara, agent, program, anonymous, kestrel } = cast;
  const make = (): Promise<{ id: string }> => submit(mara, { service: CIRCLE.key, data: { note: 'x' } });
  const [read, moved] = await Promise.all([make(), make()]);
  const upload = async (): Promise<string> =>
    bodyOf(await mara.upload({ name: 'a.txt', request: read.id }, 'Some text'), 201).id;
  const file = await upload();
  const id = (value: string) => ({ path: { id: value } });
  const token = async (): Promise<Message> => ({
    ...EMPTY,
    body: { grant_type: GRANT, client_secret: await clientSecret(kestrel, MARA) },
  });
  const session = {
    user: {
      ...MARA,
      account: {
        externalId: MARA.account,
        name: MARA.accountName,
        locations: [{ externalId: 'harbour', name: 'Harbour plant' }],
      },
      roles: ['member'],
      locations: [] as string[],
      departments: [] as string[],
    },
    components: ['portal-status'],
    origin: ORIGIN,
  };
  const { accountName: _name, ...user } = session.user;
  const answers = { service: CIRCLE.key, data: ANSWERS };
  return {
    readKeys: base(anonymous),
    live: base(anonymous),
    ready: base(anonymous),
    listDocuments: base(mara, { query: [`request=${read.id}`, 'limit=5'] }),
    uploadDocument: base(mara, {
      query: ['name=a.txt', `request=${read.id}`, 'category=x'],
      body: Buffer.from('x'),
    }),
    readDocument: base(mara, id(file)),
    downloadDocument: base(mara, id(file)),
    createEmbedSession: base(program, { body: { ...session, user } }),
    followEvents: base(mara),
    readMe: base(mara),
    listRequests: base(agent, {
      query: [
        ...['status=open', 'limit=5', 'sort=createdAt', 'assignee=me', 'priority=low', 'late=true'],
        ...[
          'search=x',
          'facets=status',
          'createdFrom=2026-01-01T00:00:00Z',
          'updatedTo=2026-01-01T00:00:00Z',
        ],
      ],
    }),
    submitRequest: base(mara, { body: answers }),
    readRequest: base(mara, id(read.id)),
    readTimeline: base(mara, { ...id(read.id), query: ['limit=5'] }),
    transitionRequest: base(agent, {
      ...id(moved.id),
      body: { transition: 'turn', comment: 'Again', data: { turns: 1 } },
    }),
    readUnsubscribePage: base(anonymous, { path: { token: 'v1.a.b.c.d' } }),
    unsubscribe: base(anonymous, {
      path: { token: 'v1.a.b.c.d' },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
    listServices: base(mara, { query: ['search=outlook'] }),
    readService: base(mara, { path: { key: CIRCLE.key } }),
    issueToken: {
      api: anonymous,
      message: await token(),
      fresh: { make: token, writes: { embedSessions: 1, auditRows: 1 } },
    },
    ...(await basesForConversation(cast, make)),
    ...(await basesForHeldMessages(portico, cast, make)),
    ...(await basesForWork(cast, make)),
    ...(await basesForAdmins(cast)),
    ...(await basesForIssuers(cast)),
    ...(await basesForWebhooks(cast)),
    ...(await basesForConnectors(cast)),
    ...(await basesForCalendars(cast)),
    ...(await basesForRecords(cast)),
    ...(await basesForApprovals(cast, { portico: portico.portico, context: portico.context(kestrel.id) })),
    ...(await basesForAccounts(cast)),
    ...(await basesForCatalog(cast)),
    ...(await basesForJobs(cast, portico)),
    ...(await basesForPrivacy(cast, portico)),
  };
}

const PAST = '2020-01-01T00:00:00Z';

const ROLE = {
  name: 'Clerk',
  description: 'Sees invoices.',
  side: 'customer',
  permissions: [
    {
      subject: 'request',
      verbs: ['read'],
      reach: 'account',
      condition: { service: ['circle'] },
      fields: { except: ['data.price'] },
    },
  ],
};

/** What an admin and the tenant's program do with keys, sessions and people. */
async function basesForAdmins({ admin, program, mara }: Cast): Promise<Record<string, Base>> {
  const vouch = async (externalId: string): Promise<string> => {
    const body = { user: { externalId, account: { externalId: 'brightwater' } } };
    return bodyOf(await program.post<{ id: string }>('/v1/embed-sessions', body), 201).id;
  };
  const session = await vouch('somebody');
  const thing = (await submit(mara, { service: CIRCLE.key, data: { note: 'x' } })).id;
  const change = async (): Promise<Message> => {
    const externalId = randomUUID();
    await vouch(externalId);
    return { ...EMPTY, path: { id: externalId }, headers: { 'If-Match': '*' }, body: { status: 'active' } };
  };
  const newApiKey = async (): Promise<string> => {
    const made = await admin.post<{ apiKey: { id: string } }>('/v1/api-keys', { name: 'x' });
    return bodyOf(made, 201).apiKey.id;
  };
  const rotation = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: await newApiKey() },
    body: { overlapHours: 1 },
  });
  const newRole = async (): Promise<string> => {
    const own = { ...ROLE, key: `role-${randomUUID()}` };
    return bodyOf(await admin.post<{ key: string }>('/v1/roles', own), 201).key;
  };
  const goneRole = async (): Promise<Message> => ({ ...EMPTY, path: { key: await newRole() } });
  const unmadeRole = async (): Promise<Message> => {
    // There can be so many only.
    const key = await newRole();
    bodyOf(await admin.delete(`/v1/roles/${key}`), 204);
    return { ...EMPTY, body: { ...ROLE, key } };
  };
  const events = await admin.get<{ items: { id: string }[] }>('/v1/audit-events?limit=1');
  const auditEvent = bodyOf(events).items[0]?.id as string;
  const role = await newRole();
  const key = await newApiKey();
  const person = { path: { id: 'somebody' } };
  const { publicJwk } = await newKey('ES256', 'one');
  const wish = { name: 'x', environment: 'test', scopes: ['request.read'], jwks: { keys: [publicJwk] } };
  return {
    listApiKeys: base(admin, { query: ['limit=5'] }),
    createApiKey: base(admin, { body: { ...wish, expiresAt: '2999-01-01T00:00:00Z' } }),
    readApiKey: base(admin, { path: { id: key } }),
    rotateApiKey: {
      api: admin,
      message: await rotation(),
      fresh: { make: rotation, writes: { apiKeys: 1, auditRows: 1 } },
    },
    revokeApiKey: base(admin, { path: { id: key } }),
    revokeEmbedSession: base(program, { path: { id: session } }),
    listAuditEvents: base(admin, {
      query: ['limit=5', 'action=request.submit', 'actor=x', 'subject=x', `from=${PAST}`, `to=${PAST}`],
    }),
    readAuditEvent: base(admin, { path: { id: auditEvent } }),
    exportAuditEvents: base(admin, { query: ['after=1000'] }),
    listRoles: base(admin),
    readRole: base(admin, { path: { key: role } }),
    createRole: {
      api: admin,
      message: await unmadeRole(),
      fresh: { make: unmadeRole, writes: { roles: 1, auditRows: 2 } },
    },
    previewRole: base(admin, { body: { ...ROLE, key: 'not-yet' } }),
    updateRole: base(admin, {
      path: { key: role },
      headers: { 'If-Match': '*' },
      body: { name: 'Clerk', description: 'x', permissions: ROLE.permissions },
    }),
    deleteRole: {
      api: admin,
      message: await goneRole(),
      fresh: { make: goneRole, writes: { roles: 1, auditRows: 1 } },
    },
    explainAccess: base(admin, {
      body: { user: 'somebody', account: 'brightwater', action: 'request.read', thing, field: 'data.x' },
    }),
    listUsers: base(admin, { query: ['limit=5', 'status=active'] }),
    readUser: base(admin, person),
    updateUser: {
      api: admin,
      message: await change(),
      fresh: { make: change, writes: { embedSessions: 1, auditRows: 1 } },
    },
    signOutUser: base(admin, person),
  };
}

/** What an admin does with identity providers. */
async function basesForIssuers({ admin }: Cast): Promise<Record<string, Base>> {
  const register = async (): Promise<string> =>
    bodyOf(await admin.post<{ id: string }>('/v1/issuers', issuerOf()), 201).id;
  const { publicJwk } = await newKey('ES256', 'one');
  const { jwksUri: _uri, ...named } = issuerOf();
  const facts = {
    jwks: { keys: [publicJwk] },
    algorithms: ['ES256'],
    mapping: { user: 'sub', account: 'org.id', roles: 'roles', email: 'email', name: 'name' },
    grantableRoles: [{ claim: 'user', role: 'member' }],
    defaultRole: 'viewer',
  };
  const wish = async (): Promise<Message> => ({
    ...EMPTY,
    body: { ...named, audience: issuerOf().audience, ...facts },
  });
  const written = { issuers: 1, auditRows: 1 };
  const one = await register();
  const gone = async (): Promise<Message> => ({ ...EMPTY, path: { id: await register() } });
  return {
    createIssuer: { api: admin, message: await wish(), fresh: { make: wish, writes: {} } },
    listIssuers: base(admin, { query: ['limit=5'] }),
    readIssuer: base(admin, { path: { id: one } }),
    updateIssuer: {
      api: admin,
      message: await changeOf(await register(), facts),
      fresh: { make: async () => changeOf(await register(), facts), writes: written },
    },
    deleteIssuer: { api: admin, message: await gone(), fresh: { make: gone, writes: written } },
  };
}

const changeOf = (id: string, body: object): Message => ({
  ...EMPTY,
  path: { id },
  headers: { 'If-Match': '*' },
  body,
});

/** What is done with accounts, their people, and by people with their own profile. */
async function basesForAccounts({ mara, admin, program }: Cast): Promise<Record<string, Base>> {
  /** Somebody in an account of their own. */
  const guest = async (): Promise<{ id: string; memberId: string }> => {
    const id = randomUUID();
    const account = { externalId: id, locations: [{ externalId: 'harbour' }] };
    bodyOf(await program.post('/v1/embed-sessions', { user: { externalId: id, account } }), 201);
    const { items } = bodyOf(await program.get<Schemas['MemberList']>(`/v1/accounts/${id}/members`));
    return { id, memberId: items[0]?.id as string };
  };
  const writes = { embedSessions: 1, auditRows: 1 };
  const change = async (): Promise<Message> => ({
    ...EMPTY,
    path: await guest(),
    headers: { 'If-Match': '*' },
    body: { roles: ['viewer'], locations: ['harbour'], departments: [] as string[] },
  });
  const wish = { name: 'Nora', roles: ['viewer'], locations: ['harbour'] };
  const invite = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: (await guest()).id },
    body: { ...wish, email: `${randomUUID()}@firm.example` },
  });
  // Repeating what ends something changes nothing.
  const gone = await guest();
  expectDone(await admin.delete(`/v1/accounts/${gone.id}/members/${gone.memberId}`));
  const invitations = `/v1/accounts/${gone.id}/invitations`;
  const email = `${randomUUID()}@firm.example`;
  const { id } = bodyOf(await admin.post<{ id: string }>(invitations, { ...wish, email }), 201);
  expectDone(await admin.delete(`${invitations}/${id}`));
  const here = await guest();
  const invitation = { path: { id: gone.id, invitationId: id } };
  const profile = {
    phone: '+46 8 123',
    jobTitle: 'Plant manager',
    locale: 'de',
    timezone: 'Europe/Stockholm',
  };
  return {
    saveAccount: base(program, {
      body: { externalId: 'saved', name: 'Saved', locations: [{ externalId: 'x', name: 'X' }] },
    }),
    listAccounts: base(admin, { query: ['limit=5', 'name=water'] }),
    readAccount: base(mara, { path: { id: MARA.account } }),
    listLocations: base(admin, { path: { id: here.id }, query: ['limit=5'] }),
    listStaff: base(admin, { query: ['limit=5', 'search=in'] }),
    listMembers: base(admin, { path: { id: here.id }, query: ['limit=5', 'status=active'] }),
    readMember: base(admin, { path: here }),
    updateMember: { api: admin, message: await change(), fresh: { make: change, writes } },
    removeMember: base(admin, { path: gone }),
    inviteMember: { api: admin, message: await invite(), fresh: { make: invite, writes } },
    listInvitations: base(admin, { path: { id: gone.id }, query: ['limit=5', 'status=revoked'] }),
    readInvitation: base(admin, invitation),
    revokeInvitation: base(admin, invitation),
    listNotifications: base(mara, { query: ['limit=5', 'unread=true'] }),
    readNotifications: base(mara, { body: { notifications: ['ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] } }),
    readNotificationPreferences: base(mara),
    replaceNotificationPreferences: base(mara, {
      headers: { 'If-Match': '*' },
      body: {
        kinds: [{ kind: 'document', inbox: true, email: 'off' }],
        quietHours: { from: '22:00', until: '07:00' },
        digestAt: '08:00',
      },
    }),
    readProfile: base(mara),
    updateProfile: base(mara, { headers: { 'If-Match': '*' }, body: profile }),
  };
}

function expectDone({ status, text }: { status: number; text: string }): void {
  if (status !== 204) throw new Error(`This should have ended something: ${status} ${text}`);
}

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

function base(api: Api, message: Partial<Message> = {}): Base {
  return { api, message: { ...EMPTY, ...message } };
}
