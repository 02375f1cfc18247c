import { randomUUID } from 'node:crypto';
import { endpointOf, issuerOf, move, submit } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { saveCalendar } from '../../support/calendars.js';
import { quietConnectorOf, saveConnector, setSecret } from '../../support/connectors.js';
import { PNG } from '../../support/files.js';
import { ask, privacyBecomes } from '../../support/privacy.js';
import { saveDraft, publishService } from '../../support/service-drafts.js';
import { spareDelegation } from './approvals.js';
import { canary, serviceOf, type Person, type Tenant } from './tenants.js';

export async function sparesOf(tenant: Tenant): Promise<Tenant['spare']> {
  const { name, program, people, addJob: add } = tenant;
  const user = `spare-of-${name}`;
  const body = { user: { externalId: user, account: { externalId: `firm-of-${name}` } } };
  const session = bodyOf(await program.post<{ id: string }>('/v1/embed-sessions', body), 201).id;
  const role = await newRole(people.admin, `clerk-of-${name}`);
  const issuer = await newIssuer(people.admin);
  await newIssuer(people.admin);
  const events = await people.admin.api.get<{ items: { id: string }[] }>('/v1/audit-events?limit=1');
  const auditEvent = bodyOf(events).items[0]?.id as string;
  const webhookEndpoint = await newEndpoint(people.admin);
  await newEndpoint(people.admin);
  const test = () =>
    people.admin.api.post<{ id: string }>(`/v1/webhook-endpoints/${webhookEndpoint}/tests`, {});
  const webhookDelivery = bodyOf(await test(), 201).id;
  bodyOf(await test(), 201);
  const [job] = [await add(), await add()];
  const [legalHold] = [await newHold(people.admin, user), await newHold(people.admin, user)];
  const erasure = await newErasure(people.admin);
  await newConnector(people.admin, `only-${name}`);
  await newConnector(people.admin, 'erp');
  for (const key of ['office', `only-${name}`]) await newCalendar({ name, program }, key);
  const connectorTest = () => people.admin.api.post<{ id: string }>('/v1/connectors/erp/tests', {});
  const connectorCall = bodyOf(await connectorTest(), 201).id;
  bodyOf(await connectorTest(), 201);
  for (const key of [`only-${name}`, 'report-fault'])
    await saveDraft(people.admin.api, key, serviceOf(name, key));
  const [requestView] = [await newView(people.agent), await newView(people.agent)];
  const [heldMessage] = [await tenant.holdMessage(), await tenant.holdMessage()];
  return {
    requestView,
    heldMessage,
    apiKey: await newKey(people.admin),
    session,
    user,
    role,
    issuer,
    webhookEndpoint,
    webhookDelivery,
    connectorCall,
    auditEvent,
    job,
    erasure,
    legalHold,
    delegation: await spareDelegation(tenant),
  };
}

/** Somebody of the staff saves a list and shares it; answers its id. */
export async function newView({ api, tenant }: Person): Promise<string> {
  const view = { name: canary(tenant.name, 'internal', 'view'), shared: true, filters: { status: 'open' } };
  return bodyOf(await api.post<{ id: string }>('/v1/request-views', view), 201).id;
}

/** Somebody says something in their request; answers the id of the comment. */
export async function newComment({ api, tenant, things, reaches }: Person): Promise<string> {
  const said = { body: canary(tenant.name, reaches[1] as string, 'comment') };
  return bodyOf(await api.post<{ id: string }>(`/v1/requests/${things.requestId}/comments`, said), 201).id;
}

/** Somebody uploads a file that those who see their request may read the name of; answers its id. */
export async function newUpload({ api, tenant, reaches }: Person): Promise<string> {
  const name = canary(tenant.name, reaches[1] as string, 'upload');
  return bodyOf(await api.upload({ name }, PNG), 201).id;
}

/** A request of somebody's own that is closed; answers its id. */
export async function closedRequest({ api, tenant, reaches }: Person): Promise<string> {
  const { id } = await submit(api, { data: { note: canary(tenant.name, reaches[1] as string, 'answer') } });
  await move(api, id, 'finish');
  return id;
}

/** An admin sets a legal hold on somebody; answers its id. */
async function newHold({ api }: Person, user: string): Promise<string> {
  return bodyOf(await api.post<{ id: string }>('/v1/legal-holds', { user, reason: 'A claim' }), 201).id;
}

/** An admin asks for the erasure of somebody new; answers its id. */
export async function newErasure({ api, tenant }: Person): Promise<string> {
  const user = `leaving-${randomUUID()}`;
  const body = { user: { externalId: user, account: { externalId: `firm-of-${tenant.name}` } } };
  bodyOf(await tenant.program.post('/v1/embed-sessions', body), 201);
  return (await ask(api, { kind: 'erasure', user })).id;
}

/** Somebody's own disclosure, when it is completed. */
export async function disclosureOf({ api }: Person): Promise<string> {
  const { id } = await ask(api, { kind: 'disclosure' });
  await privacyBecomes(api, id, 'completed');
  return id;
}

/** An admin registers an issuer; answers its id. */
export async function newIssuer({ api }: Person): Promise<string> {
  return bodyOf(await api.post<{ id: string }>('/v1/issuers', issuerOf()), 201).id;
}

/** Somebody makes a webhook endpoint; answers its id. */
export async function newEndpoint({ api }: Person): Promise<string> {
  return bodyOf(await api.post<{ id: string }>('/v1/webhook-endpoints', endpointOf()), 201).id;
}

/** An admin saves a connector with a secret; answers its key. */
export async function newConnector({ api }: Person, key: string): Promise<string> {
  await saveConnector(api, key, quietConnectorOf());
  await setSecret(api, key, 'erpToken', 'secret');
  return key;
}

/** A tenant's program saves a calendar; answers its key. */
export async function newCalendar(
  { name, program }: Pick<Tenant, 'name' | 'program'>,
  key: string,
): Promise<string> {
  await saveCalendar(program, key, { name: canary(name, 'house', 'calendar') });
  return key;
}

/** An admin makes a key; answers its id. */
export async function newKey({ api }: Person): Promise<string> {
  const made = await api.post<{ apiKey: { id: string } }>('/v1/api-keys', { name: 'A spare' });
  return bodyOf(made, 201).apiKey.id;
}

let made = 0;

/** Somebody writes a draft of a service that there was never; answers its key. */
export async function newServiceDraft({ api }: Person): Promise<string> {
  return saveDraft(api, `spare-${(made += 1)}`);
}

/** Somebody who may begins a request, so that there is a draft of theirs. */
export async function keepDraft({ api, column }: Person): Promise<void> {
  if (!['mara', 'agent', 'admin'].includes(column)) return;
  bodyOf(await api.send('PUT', '/v1/request-drafts/report-fault', { json: { data: {} } }));
}

/** Somebody publishes a service that there was never; answers its key. */
export async function newService({ api }: Person): Promise<string> {
  return (await publishService(api, `spare-${(made += 1)}`)).key;
}

/** A key that no role has. */
export const unusedRole = (): string => `role-${(made += 1)}`;

/** An admin makes a role; answers its key. */
export async function newRole({ tenant }: Person, key = unusedRole()): Promise<string> {
  const permissions = [{ subject: 'request', verbs: ['read'], reach: 'account' }];
  const own = { key, name: canary(tenant.name, 'house', 'role'), side: 'customer', permissions };
  bodyOf(await tenant.people.admin.api.post('/v1/roles', own), 201);
  return key;
}
