import { randomUUID } from 'node:crypto';
import { clientSecret, endpointOf, GRANT, issuerOf, MARA, submit, type Cast } from '../support/actors.js';
import { bodyOf, type Api } from '../support/api.js';
import { calendarOf, saveCalendar } from '../support/calendars.js';
import { quietConnectorOf, saveConnector, setSecret } from '../support/connectors.js';
import { PNG } from '../support/files.js';
import { put } from '../support/notifications.js';
import { order, ORDER } from '../support/records.js';
import { saveDraft } from '../support/service-drafts.js';
import { service } from '../support/services.js';
import type { TestPortico } from '../support/start-portico.js';
import type { Persona } from './matrix.js';
import type { MadeAnew } from './matrix.things.js';

/** Mara's things, and what is in her account. */
export interface Things {
  account: string;
  /** A colleague. */
  member: string;
  invitation: string;
  request: string;
  document: string;
  /** Mara’s own. */
  comment: string;
  /** A colleague’s id, who takes part in the request. */
  participant: string;
  session: string;
  apiKey: string;
  role: string;
  issuer: string;
  webhookEndpoint: string;
  webhookDelivery: string;
  connectorCall: string;
  auditEvent: string;
  job: string;
  stoppedJob: string;
  /** A disclosure of Mara's that is completed. */
  disclosure: string;
  /** An erasure that nobody has decided. */
  erasure: string;
  legalHold: string;
  record: string;
  changeRequest: string;
  /** An agent's, shared with the staff. */
  requestView: string;
  /** An e-mail to Mara's request that waits for staff. */
  heldMessage: string;
  /** What a request of Mara's waits for. */
  approval: string;
  /** A delegation of Mara's. */
  delegation: string;
}

/** How an operation is called as somebody, about Mara's things. */
export type Call = (
  api: Api,
  things: Things,
  persona: Persona,
  world: { portico: TestPortico; cast: Cast },
) => Promise<{ status: number }>;

const session = { user: { externalId: 'x', account: { externalId: 'y' } } };
/** A role, but for its key. */
export const ROLE = {
  name: 'Clerk',
  side: 'customer',
  permissions: [{ subject: 'request', verbs: ['read'], reach: 'account' }],
};
/** Preferences of somebody who wants what everybody gets. */
const NOTHING_SPECIAL = { kinds: [], quietHours: null, digestAt: '08:00' };
/** A list that its maker shares with the staff. */
const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };
export const VIEW = { name: 'Open', shared: true, filters: { status: 'open' } };
let made = 0;
/** A key that no role has. */
export const newKey = (): string => `clerk-${(made += 1)}`;
const toBrightwater = (persona: Persona) =>
  ['agent', 'auditor', 'admin', 'program'].includes(persona) ? { account: 'brightwater' } : {};

/** From when on delegations of the tests would hold: never in their time. */
export const IN_2998 = { from: '2998-06-01T00:00:00Z' };

/** Adds a colleague of a persona, who could decide for them; answers the host's key of it. */
async function deputyOf(persona: Persona, { program, strangeProgram }: Cast): Promise<string> {
  const isStaff = ['agent', 'auditor', 'admin'].includes(persona);
  const account = isStaff ? 'kestrel' : persona === 'tomas' ? 'calder' : MARA.account;
  const externalId = `deputy-of-${account}`;
  const user = { externalId, account: { externalId: account }, ...(isStaff ? { roles: ['approver'] } : {}) };
  const by = persona === 'stranger' ? strangeProgram : program;
  bodyOf(await by.post('/v1/embed-sessions', { user }), 201);
  return externalId;
}
/** A draft that only Mara writes. */
const MARAS_DRAFT = '/v1/request-drafts/report-fault';

/** How each operation is called. */
export const CALLS: Readonly<Record<string, Call>> = {
  live: (api) => api.get('/livez'),
  ready: (api) => api.get('/readyz'),
  readKeys: (api) => api.get('/.well-known/jwks.json'),
  issueToken: async (api, _things, _persona, { cast }) => {
    const client_secret = await clientSecret(cast.kestrel, MARA);
    return api.send('POST', '/v1/token', { form: { grant_type: GRANT, client_secret } });
  },
  readMe: (api) => api.get('/v1/me'),
  readProfile: (api) => api.get('/v1/me/profile'),
  updateProfile: (api) => api.patch('/v1/me/profile', { phone: null }, { 'If-Match': '*' }),
  listNotifications: (api) => api.get('/v1/notifications'),
  readNotifications: (api) =>
    api.post('/v1/notification-readings', { notifications: ['ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] }),
  readNotificationPreferences: (api) => api.get('/v1/notification-preferences'),
  replaceNotificationPreferences: (api) => put(api, NOTHING_SPECIAL, { 'If-Match': '*' }),
  readUnsubscribePage: (api) => api.get('/v1/unsubscriptions/v1.a.b.c.d'),
  unsubscribe: (api) => api.send('POST', '/v1/unsubscriptions/v1.a.b.c.d', { form: ONE_CLICK }),
  listAccounts: (api) => api.get('/v1/accounts'),
  readAccount: (api, { account }) => api.get(`/v1/accounts/${account}`),
  listLocations: (api, { account }) => api.get(`/v1/accounts/${account}/locations`),
  listMembers: (api, { account }) => api.get(`/v1/accounts/${account}/members`),
  listStaff: (api) => api.get('/v1/staff'),
  readMember: (api, { account, member }) => api.get(`/v1/accounts/${account}/members/${member}`),
  updateMember: (api, { account, member }) =>
    api.patch(`/v1/accounts/${account}/members/${member}`, { roles: ['viewer'] }, { 'If-Match': '*' }),
  removeMember: (api, { account, member }) => api.delete(`/v1/accounts/${account}/members/${member}`),
  inviteMember: (api, { account }) =>
    api.post(`/v1/accounts/${account}/invitations`, {
      email: `${randomUUID()}@brightwater.example`,
      roles: ['viewer'],
    }),
  listInvitations: (api, { account }) => api.get(`/v1/accounts/${account}/invitations`),
  readInvitation: (api, { account, invitation }) =>
    api.get(`/v1/accounts/${account}/invitations/${invitation}`),
  revokeInvitation: (api, { account, invitation }) =>
    api.delete(`/v1/accounts/${account}/invitations/${invitation}`),
  createEmbedSession: (api) => api.post('/v1/embed-sessions', session),
  revokeEmbedSession: (api, { session: id }) => api.delete(`/v1/embed-sessions/${id}`),
  listUsers: (api) => api.get('/v1/users'),
  readUser: (api) => api.get('/v1/users/somebody'),
  updateUser: (api) => api.patch('/v1/users/somebody', { status: 'active' }, { 'If-Match': '*' }),
  signOutUser: (api) => api.delete('/v1/users/somebody/sessions'),
  createApiKey: (api) => api.post('/v1/api-keys', { name: 'Backend' }),
  listApiKeys: (api) => api.get('/v1/api-keys'),
  readApiKey: (api, { apiKey }) => api.get(`/v1/api-keys/${apiKey}`),
  rotateApiKey: (api, { apiKey }) => api.post(`/v1/api-keys/${apiKey}/rotations`, {}),
  revokeApiKey: (api, { apiKey }) => api.delete(`/v1/api-keys/${apiKey}`),
  listRoles: (api) => api.get('/v1/roles'),
  readRole: (api, { role }) => api.get(`/v1/roles/${role}`),
  createRole: (api) => api.post('/v1/roles', { ...ROLE, key: newKey() }),
  previewRole: (api) => api.post('/v1/role-previews', { ...ROLE, key: newKey() }),
  updateRole: (api, { role }) => api.patch(`/v1/roles/${role}`, { name: 'Clerk' }, { 'If-Match': '*' }),
  deleteRole: (api, { role }) => api.delete(`/v1/roles/${role}`),
  explainAccess: (api, { request }) =>
    api.post('/v1/access/explain', { user: 'somebody', action: 'request.read', thing: request }),
  createIssuer: (api) => api.post('/v1/issuers', issuerOf()),
  listIssuers: (api) => api.get('/v1/issuers'),
  readIssuer: (api, { issuer }) => api.get(`/v1/issuers/${issuer}`),
  updateIssuer: (api, { issuer }) => api.patch(`/v1/issuers/${issuer}`, {}, { 'If-Match': '*' }),
  deleteIssuer: (api, { issuer }) => api.delete(`/v1/issuers/${issuer}`),
  createWebhookEndpoint: (api) => api.post('/v1/webhook-endpoints', endpointOf()),
  listWebhookEndpoints: (api) => api.get('/v1/webhook-endpoints'),
  readWebhookEndpoint: (api, { webhookEndpoint }) => api.get(`/v1/webhook-endpoints/${webhookEndpoint}`),
  updateWebhookEndpoint: (api, { webhookEndpoint }) =>
    api.patch(`/v1/webhook-endpoints/${webhookEndpoint}`, {}, { 'If-Match': '*' }),
  deleteWebhookEndpoint: async (api, _things, _persona, { cast }) => {
    const made = await cast.admin.post<{ id: string }>('/v1/webhook-endpoints', endpointOf());
    return api.delete(`/v1/webhook-endpoints/${bodyOf(made, 201).id}`);
  },
  rotateWebhookSecret: (api, { webhookEndpoint }) =>
    api.post(`/v1/webhook-endpoints/${webhookEndpoint}/secret-rotations`, { overlapHours: 0 }),
  testWebhookEndpoint: (api, { webhookEndpoint }) =>
    api.post(`/v1/webhook-endpoints/${webhookEndpoint}/tests`, {}),
  replayEvents: (api, { webhookEndpoint }) =>
    api.post(`/v1/webhook-endpoints/${webhookEndpoint}/replays`, { from: '2026-01-01T00:00:00Z' }),
  listWebhookDeliveries: (api, { webhookEndpoint }) =>
    api.get(`/v1/webhook-endpoints/${webhookEndpoint}/deliveries`),
  readWebhookDelivery: (api, { webhookDelivery }) => api.get(`/v1/webhook-deliveries/${webhookDelivery}`),
  replayWebhookDelivery: (api, { webhookDelivery }) =>
    api.post(`/v1/webhook-deliveries/${webhookDelivery}/replays`, {}),
  listConnectors: (api) => api.get('/v1/connectors'),
  readConnector: (api) => api.get('/v1/connectors/erp'),
  saveConnector: (api) => api.send('PUT', '/v1/connectors/saved', { json: quietConnectorOf() }),
  deleteConnector: async (api, _things, _persona, { cast }) => {
    await saveConnector(cast.admin, 'gone', quietConnectorOf());
    return api.delete('/v1/connectors/gone');
  },
  setConnectorSecret: (api) =>
    api.send('PUT', '/v1/connectors/erp/secrets/erpToken', { json: { value: 'secret' } }),
  deleteConnectorSecret: async (api, _things, _persona, { cast }) => {
    await setSecret(cast.admin, 'erp', 'other', 'secret');
    return api.delete('/v1/connectors/erp/secrets/other');
  },
  testConnector: (api) => api.post('/v1/connectors/erp/tests', {}),
  replayConnector: (api) => api.post('/v1/connectors/erp/replays', { from: '2026-01-01T00:00:00Z' }),
  listConnectorCalls: (api) => api.get('/v1/connectors/erp/calls'),
  readConnectorCall: (api, { connectorCall }) => api.get(`/v1/connector-calls/${connectorCall}`),
  replayConnectorCall: (api, { connectorCall }) =>
    api.post(`/v1/connector-calls/${connectorCall}/replays`, {}),
  listCalendars: (api) => api.get('/v1/calendars'),
  readCalendar: async (api, _things, _persona, { cast }) => {
    await saveCalendar(cast.admin, 'kestrels-own');
    return api.get('/v1/calendars/kestrels-own');
  },
  saveCalendar: (api) => api.send('PUT', '/v1/calendars/saved', { json: calendarOf() }),
  deleteCalendar: async (api, _things, _persona, { cast }) => {
    await saveCalendar(cast.admin, 'gone');
    return api.delete('/v1/calendars/gone');
  },
  listAuditEvents: (api) => api.get('/v1/audit-events'),
  readAuditEvent: (api, { auditEvent }) => api.get(`/v1/audit-events/${auditEvent}`),
  exportAuditEvents: (api) => api.get('/v1/audit-events/export'),
  listJobs: (api) => api.get('/v1/jobs'),
  readJob: (api, { job }) => api.get(`/v1/jobs/${job}`),
  stopJob: (api, { job }) => api.post(`/v1/jobs/${job}/stops`, {}),
  retryJob: (api, { stoppedJob }) => api.post(`/v1/jobs/${stoppedJob}/retries`, {}),
  createPrivacyRequest: (api) => api.post('/v1/privacy-requests', { kind: 'erasure' }),
  listPrivacyRequests: (api) => api.get('/v1/privacy-requests'),
  readPrivacyRequest: (api, { disclosure }) => api.get(`/v1/privacy-requests/${disclosure}`),
  decidePrivacyRequest: (api, { erasure }) =>
    api.post(`/v1/privacy-requests/${erasure}/decisions`, { decision: 'reject', reason: 'Not now.' }),
  downloadPrivacyArchive: (api, { disclosure }) => api.get(`/v1/privacy-requests/${disclosure}/archive`),
  setLegalHold: (api) => api.post('/v1/legal-holds', { user: 'somebody', reason: 'A claim' }),
  listLegalHolds: (api) => api.get('/v1/legal-holds'),
  readLegalHold: (api, { legalHold }) => api.get(`/v1/legal-holds/${legalHold}`),
  releaseLegalHold: (api, { legalHold }) =>
    api.post(`/v1/legal-holds/${legalHold}/releases`, { reason: 'Settled' }),
  readPrivacySettings: (api) => api.get('/v1/privacy-settings'),
  updatePrivacySettings: (api) => api.patch('/v1/privacy-settings', { retention: [] }, { 'If-Match': '*' }),
  saveAccount: (api) => api.post('/v1/accounts', { externalId: 'saved', name: 'Saved' }),
  listServices: (api) => api.get('/v1/services'),
  readService: (api) => api.get('/v1/services/kestrels-own'),
  listRequestDrafts: (api) => api.get('/v1/request-drafts'),
  readRequestDraft: async (api, _things, _persona, { cast }) => {
    bodyOf(await cast.mara.send('PUT', MARAS_DRAFT, { json: { data: {} } }));
    return api.get(MARAS_DRAFT);
  },
  saveRequestDraft: (api) => api.send('PUT', '/v1/request-drafts/kestrels-own', { json: { data: {} } }),
  deleteRequestDraft: async (api, { record }, _persona, { cast }) => {
    const path = `${MARAS_DRAFT}?record=${record}`;
    bodyOf(await cast.mara.send('PUT', path, { json: { data: {} } }));
    return api.delete(path);
  },
  listServiceDrafts: (api) => api.get('/v1/service-drafts'),
  readServiceDraft: async (api, _things, _persona, { cast }) =>
    api.get(`/v1/service-drafts/${await saveDraft(cast.program, 'kestrels-draft')}`),
  saveServiceDraft: (api) =>
    api.send('PUT', '/v1/service-drafts/any-draft', { json: service({ key: 'any-draft' }) }),
  deleteServiceDraft: async (api, _things, _persona, { cast }) =>
    api.delete(`/v1/service-drafts/${await saveDraft(cast.program, 'kestrels-gone')}`),
  publishService: async (api, _things, _persona, { cast }) =>
    api.post(`/v1/service-drafts/${await saveDraft(cast.program, 'kestrels-next')}/publications`, {}),
  simulateService: async (api, _things, _persona, { cast }) =>
    api.post(`/v1/service-drafts/${await saveDraft(cast.program, 'kestrels-draft')}/simulations`, {}),
  exportServices: (api) => api.get('/v1/service-definitions'),
  importServices: (api) =>
    api.post('/v1/service-definitions', { format: 'portico.services.v1', services: [], dryRun: true }),
  readFormUsage: (api) => api.get('/v1/services/kestrels-own/form-usage'),
  listServiceVersions: (api) => api.get('/v1/services/kestrels-own/versions'),
  readServiceVersion: (api) => api.get('/v1/services/kestrels-own/versions/1'),
  rollBackService: (api) => api.post('/v1/services/kestrels-own/rollbacks', { version: 1 }),
  retireService: async (api, _things, _persona, { cast }) => {
    await saveDraft(cast.program, 'kestrels-old');
    bodyOf(await cast.program.post('/v1/service-drafts/kestrels-old/publications', {}), 201);
    return api.delete('/v1/services/kestrels-old');
  },
  submitRequest: (api, _things, persona) =>
    api.post('/v1/requests', {
      service: 'kestrels-own',
      data: { pump: 'KP-80', problem: 'It leaks' },
      ...toBrightwater(persona),
    }),
  listRequests: (api) => api.get('/v1/requests'),
  readRequest: (api, { request }) => api.get(`/v1/requests/${request}`),
  readTimeline: (api, { request }) => api.get(`/v1/requests/${request}/timeline`),
  commentOnRequest: (api, { request }) => api.post(`/v1/requests/${request}/comments`, { body: 'x' }),
  readComment: (api, { request, comment }) => api.get(`/v1/requests/${request}/comments/${comment}`),
  updateComment: (api, { request, comment }) =>
    api.patch(`/v1/requests/${request}/comments/${comment}`, { body: 'y' }, { 'If-Match': '*' }),
  markRequestRead: (api, { request, comment }) =>
    api.post(`/v1/requests/${request}/readings`, { entry: comment }),
  listParticipants: (api, { request }) => api.get(`/v1/requests/${request}/participants`),
  addParticipant: (api, { request, participant }) =>
    api.post(`/v1/requests/${request}/participants`, { person: participant }),
  removeParticipant: (api, { request, participant }) =>
    api.delete(`/v1/requests/${request}/participants/${participant}`),
  askForHuman: (api, { request }) => api.post('/v1/human-help', { request, message: 'x' }),
  transitionRequest: (api, { request }, persona) =>
    api.post(`/v1/requests/${request}/transitions`, {
      transition: ['agent', 'admin', 'program', 'strangeProgram'].includes(persona)
        ? 'startReview'
        : 'withdraw',
    }),
  assignRequest: (api, { request }) => api.post(`/v1/requests/${request}/assignments`, { assignee: null }),
  listAssignees: (api, { request }) => api.get(`/v1/requests/${request}/assignees`),
  updateRequest: (api, { request }) => api.patch(`/v1/requests/${request}`, {}, { 'If-Match': '*' }),
  linkRequests: async (api, { request }, _persona, { cast }) => {
    const other = (await submit(cast.mara)).id;
    return api.post(`/v1/requests/${request}/links`, { relation: 'relatesTo', request: other });
  },
  unlinkRequests: async (api, { request }, _persona, { cast }) => {
    const other = (await submit(cast.mara)).id;
    const link = { relation: 'relatesTo', request: other };
    bodyOf(await cast.admin.post(`/v1/requests/${request}/links`, link));
    return api.delete(`/v1/requests/${request}/links/${other}`);
  },
  rateRequest: async (api, { request }, _persona, { cast }) => {
    await cast.mara.post(`/v1/requests/${request}/transitions`, { transition: 'withdraw' });
    const sending = { json: { score: 5 }, headers: { 'If-Match': '*' } };
    return api.send('PUT', `/v1/requests/${request}/rating`, sending);
  },
  moveManyRequests: (api, { request }) =>
    api.post('/v1/requests/bulk-transitions', { requests: [request], transition: 'withdraw' }),
  assignManyRequests: (api, { request }) =>
    api.post('/v1/requests/bulk-assignments', { requests: [request], assignee: null }),
  listHeldMessages: (api) => api.get('/v1/held-messages'),
  releaseHeldMessage: (api, { heldMessage }) =>
    api.post(`/v1/held-messages/${heldMessage}/release`, { as: 'note' }),
  discardHeldMessage: (api, { heldMessage }) =>
    api.post(`/v1/held-messages/${heldMessage}/discard`, undefined),
  createRequestView: (api) => api.post('/v1/request-views', VIEW),
  listRequestViews: (api) => api.get('/v1/request-views'),
  readRequestView: (api, { requestView }) => api.get(`/v1/request-views/${requestView}`),
  updateRequestView: (api, { requestView }) =>
    api.patch(`/v1/request-views/${requestView}`, { name: 'Open' }, { 'If-Match': '*' }),
  deleteRequestView: (api, { requestView }) => api.delete(`/v1/request-views/${requestView}`),
  uploadDocument: (api, { request }) => api.upload({ name: 'x.png', request }, PNG),
  listDocuments: (api, { request }) => api.get(`/v1/documents?request=${request}`),
  readDocument: (api, { document }) => api.get(`/v1/documents/${document}`),
  downloadDocument: (api, { document }) => api.get(`/v1/documents/${document}/content`),
  listRecordTypes: (api) => api.get('/v1/record-types'),
  readRecordType: (api) => api.get('/v1/record-types/kestrels-own'),
  listRecordTypeVersions: (api) => api.get('/v1/record-types/kestrels-own/versions'),
  readRecordTypeDraft: (api) => api.get('/v1/record-types/kestrels-draft/draft'),
  writeRecordTypeDraft: (api) => api.send('PUT', '/v1/record-types/kestrels-other/draft', { json: ORDER }),
  validateRecordTypeDraft: (api) => api.post('/v1/record-types/kestrels-draft/draft/validation', {}),
  publishRecordType: async (api, _things, _persona, { cast }) => {
    const draft = await cast.program.send('PUT', '/v1/record-types/kestrels-next/draft', { json: ORDER });
    bodyOf(draft);
    return api.post('/v1/record-types/kestrels-next/publications', {});
  },
  listSyncCursors: (api) => api.get('/v1/record-types/kestrels-own/sync-cursors'),
  importRecords: (api) => api.post('/v1/record-types/kestrels-own/records/batch', { items: [order('SO-1')] }),
  listRecords: (api) => api.get('/v1/records?type=kestrels-own'),
  readRecord: (api, { record }) => api.get(`/v1/records/${record}`),
  updateRecord: (api, { record }) =>
    api.patch(`/v1/records/${record}`, { data: { contact: 'Gate 3' } }, { 'If-Match': '*' }),
  readRecordHistory: (api, { record }) => api.get(`/v1/records/${record}/history`),
  listChangeRequests: (api) => api.get('/v1/change-requests'),
  readChangeRequest: (api, { changeRequest }) => api.get(`/v1/change-requests/${changeRequest}`),
  decideChangeRequest: (api, { changeRequest }) =>
    api.post(`/v1/change-requests/${changeRequest}/decisions`, { decision: 'accept' }),
  withdrawChangeRequest: (api, { changeRequest }) =>
    api.post(`/v1/change-requests/${changeRequest}/withdrawals`, {}),
  listApprovals: (api) => api.get('/v1/approvals'),
  readApproval: (api, { approval }) => api.get(`/v1/approvals/${approval}`),
  decideApproval: (api, { approval }) =>
    api.post(`/v1/approvals/${approval}/decisions`, { decision: 'approve' }),
  createApprovalDelegation: async (api, _things, persona, { cast }) => {
    const delegate = await deputyOf(persona, cast);
    return api.post('/v1/approval-delegations', { delegate, until: '2999-01-01T00:00:00Z', ...IN_2998 });
  },
  listApprovalDelegations: (api) => api.get('/v1/approval-delegations'),
  deleteApprovalDelegation: (api, { delegation }) => api.delete(`/v1/approval-delegations/${delegation}`),
  followEvents: async (api) => {
    const response = await api.open('GET', '/v1/events');
    await response.body?.cancel();
    return response;
  },
};

/** Operations after which their thing is no longer as it was, and what has to be made anew for the next who calls. */
export const USED_UP: Readonly<Record<string, MadeAnew>> = {
  transitionRequest: 'request',
  moveManyRequests: 'request',
  rateRequest: 'request',
  removeParticipant: 'request',
  releaseHeldMessage: 'request',
  discardHeldMessage: 'request',
  deleteRequestView: 'requestView',
  rotateApiKey: 'apiKey',
  revokeApiKey: 'apiKey',
  deleteRole: 'role',
  deleteIssuer: 'issuer',
  decideChangeRequest: 'record',
  withdrawChangeRequest: 'record',
  decideApproval: 'approval',
  deleteApprovalDelegation: 'approval',
  updateMember: 'member',
  removeMember: 'member',
  stopJob: 'job',
  retryJob: 'job',
  decidePrivacyRequest: 'erasure',
};
