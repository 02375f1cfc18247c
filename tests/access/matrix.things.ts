import { randomUUID } from 'node:crypto';
import { endpointOf, issuerOf, MARA, submit, type Cast } from '../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../support/api.js';
import { approvalOf, buy } from '../support/approvals.js';
import { quietConnectorOf, saveConnector } from '../support/connectors.js';
import { PNG } from '../support/files.js';
import { holdMessage } from '../support/held-messages.js';
import { addJob } from '../support/jobs.js';
import { ask, privacyBecomes } from '../support/privacy.js';
import { edit, importRecords, order } from '../support/records.js';
import type { TestPortico } from '../support/start-portico.js';
import { IN_2998, newKey, ROLE, VIEW, type Things } from './matrix.calls.js';

/** What some calls use up, with what hangs on it. */
export type MadeAnew =
  | 'request'
  | 'record'
  | 'requestView'
  | 'apiKey'
  | 'role'
  | 'issuer'
  | 'approval'
  | 'member'
  | 'job'
  | 'erasure';

/** Makes the things that the calls of the matrix are about. */
export class ThingsMaker {
  private readonly made = new Map<string, string[]>();
  private readonly kinds: Readonly<Record<MadeAnew, () => Promise<Partial<Things>>>> = {
    request: () => this.request(),
    record: () => this.record(),
    requestView: () => this.requestView(),
    apiKey: () => this.apiKey(),
    role: () => this.role(),
    issuer: () => this.issuer(),
    approval: () => this.approval(),
    member: () => this.member(),
    job: () => this.job(),
    erasure: () => this.erasure(),
  };

  constructor(
    private readonly portico: TestPortico,
    private readonly cast: Cast,
  ) {}

  /** One of everything. */
  async all(): Promise<Things> {
    const { cast } = this;
    const account = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me')).account?.id as string;
    const { items } = bodyOf(await cast.admin.get<Schemas['AuditEventList']>('/v1/audit-events?limit=1'));
    const somebody = { user: { externalId: 'somebody', account: { externalId: 'y' } } };
    const vouched = await cast.program.post<Schemas['EmbedSession']>('/v1/embed-sessions', somebody);
    const disclosure = (await ask(cast.mara, { kind: 'disclosure' })).id;
    await privacyBecomes(cast.mara, disclosure, 'completed');
    const plain = {
      ...{ account, disclosure, auditEvent: items[0]?.id as string, session: bodyOf(vouched, 201).id },
      ...(await this.hooks()),
    };
    return { ...plain, ...(await this.anew(Object.keys(this.kinds) as MadeAnew[])) } as Things;
  }

  /** New ones of these kinds. */
  async anew(kinds: readonly MadeAnew[]): Promise<Partial<Things>> {
    const made: Partial<Things> = {};
    for (const kind of kinds) Object.assign(made, await this.kinds[kind]());
    return made;
  }

  /** Notes what was made; of the earlier ones below the same path only the first, which is shared, stays: nobody may have any number. */
  private async few(api: Api, path: string, id: string): Promise<string> {
    const all = this.made.get(path) ?? [];
    const last = all.length > 1 ? all.pop() : undefined;
    if (last) await api.delete(`${path}/${last}`);
    this.made.set(path, [...all, id]);
    return id;
  }

  private async hooks() {
    const { admin } = this.cast;
    const made = await admin.post<{ id: string }>('/v1/webhook-endpoints', endpointOf());
    const { id } = bodyOf(made, 201);
    const test = await admin.post<{ id: string }>(`/v1/webhook-endpoints/${id}/tests`, {});
    await saveConnector(admin, 'erp', quietConnectorOf());
    const call = await admin.post<{ id: string }>('/v1/connectors/erp/tests', {});
    const connectorCall = bodyOf(call, 201).id;
    return { webhookEndpoint: id, webhookDelivery: bodyOf(test, 201).id, connectorCall };
  }

  private async request() {
    const { mara, viewer } = this.cast;
    const { id } = await submit(mara);
    const said = await mara.post<{ id: string }>(`/v1/requests/${id}/comments`, { body: 'x' });
    const participant = bodyOf(await viewer.get<Schemas['Me']>('/v1/me')).id;
    bodyOf(await mara.post(`/v1/requests/${id}/participants`, { person: participant }), 201);
    const heldMessage = await holdMessage(this.portico, id);
    const document = bodyOf(await mara.upload({ name: 'x.png', request: id }, PNG), 201).id;
    return { request: id, comment: bodyOf(said, 201).id, participant, heldMessage, document };
  }

  private async record() {
    const { program, mara } = this.cast;
    const [record = ''] = await importRecords(program, [order(randomUUID())], 'kestrels-own');
    await edit(mara, record, { insuredUntil: '2027-01-01' });
    const path = `/v1/change-requests?record=${record}`;
    const [waiting] = bodyOf(await mara.get<Schemas['ChangeRequestList']>(path)).items;
    return { record, changeRequest: waiting?.id as string };
  }

  private async requestView() {
    const { agent } = this.cast;
    const view = await agent.post<{ id: string }>('/v1/request-views', VIEW);
    return { requestView: await this.few(agent, '/v1/request-views', bodyOf(view, 201).id) };
  }

  private async apiKey() {
    const name = { name: 'Another program' };
    const key = await this.cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', name);
    return { apiKey: bodyOf(key, 201).apiKey.id };
  }

  private async role() {
    const { admin } = this.cast;
    const role = newKey();
    bodyOf(await admin.post('/v1/roles', { ...ROLE, key: role }), 201);
    return { role: await this.few(admin, '/v1/roles', role) };
  }

  private async issuer() {
    return {
      issuer: bodyOf(await this.cast.admin.post<Schemas['Issuer']>('/v1/issuers', issuerOf()), 201).id,
    };
  }

  /** What a request waits for, and a delegation. */
  private async approval() {
    const { mara } = this.cast;
    const approval = (await approvalOf(mara, await buy(mara, 'to-approve')))?.id as string;
    const wish = { delegate: 'vera', ...IN_2998, until: '2999-01-01T00:00:00Z' };
    const answer = await mara.post<{ id: string }>('/v1/approval-delegations', wish);
    return { approval, delegation: await this.few(mara, '/v1/approval-delegations', bodyOf(answer, 201).id) };
  }

  /** A colleague, and somebody who is to become one. */
  private async member() {
    const { mara, program } = this.cast;
    const guest = { user: { externalId: randomUUID(), account: { externalId: MARA.account } } };
    bodyOf(await program.post('/v1/embed-sessions', guest), 201);
    const account = bodyOf(await mara.get<Schemas['Me']>('/v1/me')).account?.id as string;
    const [member] = bodyOf(
      await program.get<Schemas['MemberList']>(`/v1/accounts/${account}/members?limit=1`),
    ).items;
    const path = `/v1/accounts/${account}/invitations`;
    const email = `${randomUUID()}@brightwater.example`;
    const invited = await program.post<Schemas['Invitation']>(path, { email, roles: ['member'] });
    return {
      member: member?.id as string,
      invitation: await this.few(program, path, bodyOf(invited, 201).id),
    };
  }

  private async job() {
    const { portico, cast } = this;
    const stoppedJob = await addJob(portico, cast.kestrel.id);
    bodyOf(await cast.admin.post(`/v1/jobs/${stoppedJob}/stops`, {}));
    return { stoppedJob, job: await addJob(portico, cast.kestrel.id) };
  }

  private async erasure() {
    const { admin, program } = this.cast;
    const externalId = randomUUID();
    const guest = { user: { externalId, account: { externalId: MARA.account } } };
    bodyOf(await program.post('/v1/embed-sessions', guest), 201);
    const { id: erasure } = await ask(admin, { kind: 'erasure', user: externalId });
    const held = await admin.post<Schemas['LegalHold']>('/v1/legal-holds', {
      user: externalId,
      reason: 'A claim',
    });
    return { erasure, legalHold: bodyOf(held, 201).id };
  }
}
