import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, endpointOf, issuerOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { approvalOf, buy, purchase } from '../support/approvals.js';
import { quietConnectorOf, saveConnector } from '../support/connectors.js';
import { operations } from '../support/contract.js';
import { MINUTE } from '../support/clock.js';
import { PNG } from '../support/files.js';
import { holdMessage } from '../support/held-messages.js';
import { ask, privacyBecomes } from '../support/privacy.js';
import { edit, importRecords, order, ORDER, publishType } from '../support/records.js';
import { service } from '../support/services.js';
import { addJob } from '../support/jobs.js';
import { usePortico } from '../support/start-portico.js';
import { CALLS, IN_2998, newKey, ROLE, USED_UP, VIEW, type Call, type Things } from './matrix.calls.js';
import { MATRIX, PERSONAS, type Persona } from './matrix.js';

describe('the access matrix', () => {
  const portico = usePortico();
  let cast: Cast;
  /** For calls that change nothing that another call's status depends on. */
  let shared: Things;
  let disclosure: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const own = service({ key: 'kestrels-own' });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), own);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), purchase('to-approve'));
    await publishType(cast.program, 'kestrels-own');
    bodyOf(await cast.program.send('PUT', '/v1/record-types/kestrels-draft/draft', { json: ORDER }));
    disclosure = (await ask(cast.mara, { kind: 'disclosure' })).id;
    await privacyBecomes(cast.mara, disclosure, 'completed');
    shared = await fresh();
  });

  // There can be so many endpoints only.
  let webhook: Pick<Things, 'webhookEndpoint' | 'webhookDelivery' | 'connectorCall'> | undefined;
  const newWebhook = async () => {
    const made = await cast.admin.post<{ id: string }>('/v1/webhook-endpoints', endpointOf());
    const { id } = bodyOf(made, 201);
    const test = await cast.admin.post<{ id: string }>(`/v1/webhook-endpoints/${id}/tests`, {});
    await saveConnector(cast.admin, 'erp', quietConnectorOf());
    const call = await cast.admin.post<{ id: string }>('/v1/connectors/erp/tests', {});
    const connectorCall = bodyOf(call, 201).id;
    return { webhookEndpoint: id, webhookDelivery: bodyOf(test, 201).id, connectorCall };
  };
  const made = new Map<string, string[]>();
  /** Notes what was made; of the earlier ones below the same path only the first, which is shared, stays: nobody may have any number. */
  const few = async (api: Api, path: string, id: string): Promise<string> => {
    const all = made.get(path) ?? [];
    const last = all.length > 1 ? all.pop() : undefined;
    if (last) await api.delete(`${path}/${last}`);
    made.set(path, [...all, id]);
    return id;
  };
  /** What a request waits for, and a delegation. */
  const newApproval = async () => {
    const approval = (await approvalOf(cast.mara, await buy(cast.mara, 'to-approve')))?.id as string;
    const wish = { delegate: 'vera', ...IN_2998, until: '2999-01-01T00:00:00Z' };
    const answer = await cast.mara.post<{ id: string }>('/v1/approval-delegations', wish);
    const delegation = await few(cast.mara, '/v1/approval-delegations', bodyOf(answer, 201).id);
    return { approval, delegation };
  };
  const fresh = async (): Promise<Things> => {
    const { id } = await submit(cast.mara);
    const somebody = { user: { externalId: 'somebody', account: { externalId: 'y' } } };
    const vouched = await cast.program.post<Schemas['EmbedSession']>('/v1/embed-sessions', somebody);
    const key = await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'Another program' });
    const role = newKey();
    bodyOf(await cast.admin.post('/v1/roles', { ...ROLE, key: role }), 201);
    await few(cast.admin, '/v1/roles', role);
    const { items } = bodyOf(await cast.admin.get<Schemas['AuditEventList']>('/v1/audit-events?limit=1'));
    const [record = ''] = await importRecords(cast.program, [order(randomUUID())], 'kestrels-own');
    await edit(cast.mara, record, { insuredUntil: '2027-01-01' });
    const waiting = await cast.mara.get<Schemas['ChangeRequestList']>(`/v1/change-requests?record=${record}`);
    const guest = { user: { externalId: randomUUID(), account: { externalId: MARA.account } } };
    bodyOf(await cast.program.post('/v1/embed-sessions', guest), 201);
    const mine = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me')).account?.id as string;
    const members = `/v1/accounts/${mine}/members?limit=1`;
    const [member] = bodyOf(await cast.program.get<Schemas['MemberList']>(members)).items;
    const invited = await cast.program.post<Schemas['Invitation']>(`/v1/accounts/${mine}/invitations`, {
      email: `${randomUUID()}@brightwater.example`,
      roles: ['member'],
    });
    webhook ??= await newWebhook();
    const stoppedJob = await addJob(portico.it, cast.kestrel.id);
    bodyOf(await cast.admin.post(`/v1/jobs/${stoppedJob}/stops`, {}));
    const about = { user: guest.user.externalId };
    const { id: erasure } = await ask(cast.admin, { kind: 'erasure', ...about });
    const held = await cast.admin.post<Schemas['LegalHold']>('/v1/legal-holds', {
      ...about,
      reason: 'A claim',
    });
    const view = await cast.agent.post<{ id: string }>('/v1/request-views', VIEW);
    const said = await cast.mara.post<{ id: string }>(`/v1/requests/${id}/comments`, { body: 'x' });
    const participant = bodyOf(await cast.viewer.get<Schemas['Me']>('/v1/me')).id;
    bodyOf(await cast.mara.post(`/v1/requests/${id}/participants`, { person: participant }), 201);
    return {
      ...webhook,
      disclosure,
      erasure,
      legalHold: bodyOf(held, 201).id,
      job: await addJob(portico.it, cast.kestrel.id),
      stoppedJob,
      auditEvent: items[0]?.id as string,
      account: mine,
      member: member?.id as string,
      invitation: await few(cast.program, `/v1/accounts/${mine}/invitations`, bodyOf(invited, 201).id),
      role,
      record,
      changeRequest: bodyOf(waiting).items[0]?.id as string,
      session: bodyOf(vouched, 201).id,
      apiKey: bodyOf(key, 201).apiKey.id,
      issuer: bodyOf(await cast.admin.post<Schemas['Issuer']>('/v1/issuers', issuerOf()), 201).id,
      request: id,
      comment: bodyOf(said, 201).id,
      participant,
      heldMessage: await holdMessage(portico.it, id),
      requestView: await few(cast.agent, '/v1/request-views', bodyOf(view, 201).id),
      ...(await newApproval()),
      document: bodyOf(await cast.mara.upload({ name: 'x.png', request: id }, PNG), 201).id,
    };
  };

  it('speaks of every operation of the contract, and of no other', () => {
    const inContract = operations.map(({ operation }) => operation.operationId).sort();
    expect(Object.keys(MATRIX).sort()).toEqual(inContract);
    expect(Object.keys(CALLS).sort()).toEqual(inContract);
  });

  const cells = Object.entries(MATRIX).flatMap(([operation, row]) =>
    PERSONAS.map((persona, at) => [operation, persona, row[at] as number] as const),
  );
  it.each(cells)('%s for %s: %i', async (operation, persona, expected) => {
    const call = CALLS[operation] as Call;
    // A call that is refused uses nothing up.
    const things = USED_UP.includes(operation) && expected < 400 ? await fresh() : shared;
    const { status } = await call(cast[persona], things, persona, { portico: portico.it, cast });
    expect(status).toBe(expected);
  });

  describe('whoever is not let in any more is nobody', () => {
    const revoked = async (roles: string[]): Promise<Api> => {
      const person = { externalId: `out-${roles.join('-')}`, account: 'brightwater', roles };
      const api = await signIn(portico.it, cast.kestrel, person);
      bodyOf(await cast.admin.delete(`/v1/users/${person.externalId}/sessions`), 204);
      return api;
    };
    const expired = async (roles: string[]): Promise<Api> => {
      portico.it.clock.forward(-17 * MINUTE);
      const api = await signIn(portico.it, cast.kestrel, {
        externalId: 'late',
        account: 'brightwater',
        roles,
      });
      portico.it.clock.forward(17 * MINUTE);
      return api;
    };
    const retired = async (): Promise<Api> => {
      const made = await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'Retired' });
      const { apiKey, secret } = bodyOf(made, 201);
      bodyOf(await cast.admin.delete(`/v1/api-keys/${apiKey.id}`), 204);
      return portico.it.api.as(secret as string);
    };
    it.each<[string, () => Promise<Api>]>([
      ['a member whose session was revoked', () => revoked(['member'])],
      ['an admin whose session was revoked', () => revoked(['tenant-admin'])],
      ['a member whose token ran out', () => expired(['member'])],
      ['a program whose key was revoked', retired],
    ])('%s, for every operation', async (_who, out) => {
      const api = await out();
      for (const [operation, call] of Object.entries(CALLS)) {
        const { status } = await call(api, shared, 'mara', { portico: portico.it, cast });
        expect(status, operation).toBe(MATRIX[operation]?.[0]);
      }
    });
  });

  it('lists show each persona exactly its own', async () => {
    const { request, document, record, changeRequest } = await fresh();
    const sees = {
      mara: true,
      viewer: true,
      restricted: false,
      tomas: false,
      agent: true,
      auditor: true,
      admin: true,
      program: true,
      stranger: false,
      strangeProgram: false,
    };
    for (const [persona, expected] of Object.entries(sees)) {
      const api = cast[persona as Persona];
      expect((await api.get('/v1/requests')).text.includes(request), persona).toBe(expected);
      expect((await api.get('/v1/documents')).text.includes(document), persona).toBe(expected);
      expect((await api.get('/v1/records?type=kestrels-own')).text.includes(record), persona).toBe(expected);
      expect((await api.get('/v1/change-requests')).text.includes(changeRequest), persona).toBe(expected);
    }
  });

  it('allowedActions says beforehand what will be allowed', async () => {
    const { request } = await fresh();
    const verbs = {
      comment: (api: Api) => api.post(`/v1/requests/${request}/comments`, { body: 'x' }),
      commentInternally: (api: Api) =>
        api.post(`/v1/requests/${request}/comments`, { body: 'x', visibility: 'internal' }),
      attachDocument: (api: Api) => api.upload({ name: 'x.png', request }, PNG),
    };
    for (const persona of ['mara', 'viewer', 'agent', 'program'] as const) {
      const seen = bodyOf(await cast[persona].get<{ allowedActions: string[] }>(`/v1/requests/${request}`));
      for (const [verb, call] of Object.entries(verbs)) {
        const { status } = await call(cast[persona]);
        expect(status === 201, `${persona} ${verb}`).toBe(seen.allowedActions.includes(verb));
      }
    }
  });

  it.each([
    [
      'portal-request-form',
      {
        submitRequest: 201,
        readTimeline: 403,
        commentOnRequest: 403,
        downloadDocument: 403,
        readRequest: 200,
      },
    ],
    [
      'portal-catalog',
      { listServices: 200, submitRequest: 201, readTimeline: 403, listRequests: 200, transitionRequest: 403 },
    ],
    [
      'portal-requests',
      { listRequests: 200, readTimeline: 200, commentOnRequest: 201, submitRequest: 403, listServices: 403 },
    ],
    [
      'portal-request',
      {
        readMe: 200,
        readTimeline: 200,
        commentOnRequest: 201,
        updateComment: 200,
        markRequestRead: 200,
        listParticipants: 200,
        addParticipant: 201,
        askForHuman: 201,
        transitionRequest: 200,
        uploadDocument: 201,
        downloadDocument: 200,
        submitRequest: 403,
        listServices: 403,
      },
    ],
    [
      'portal-status',
      {
        submitRequest: 403,
        readTimeline: 200,
        commentOnRequest: 201,
        downloadDocument: 403,
        transitionRequest: 200,
        rateRequest: 200,
        listServices: 403,
      },
    ],
    [
      'portal-documents',
      {
        submitRequest: 403,
        readTimeline: 403,
        transitionRequest: 403,
        uploadDocument: 201,
        downloadDocument: 200,
      },
    ],
    [
      'portal-records',
      {
        listRecordTypes: 200,
        listRecords: 200,
        readRecord: 200,
        updateRecord: 403,
        readRecordHistory: 403,
        listChangeRequests: 403,
      },
    ],
    [
      'portal-record',
      {
        readRecord: 200,
        updateRecord: 200,
        readRecordHistory: 200,
        listChangeRequests: 200,
        withdrawChangeRequest: 200,
        uploadDocument: 403,
        listDocuments: 200,
        downloadDocument: 200,
        readRequest: 200,
        readTimeline: 200,
        submitRequest: 403,
        listServices: 403,
      },
    ],
    [
      'portal-provider',
      { readMe: 200, followEvents: 200, listRequests: 403, listServices: 403, listDocuments: 403 },
    ],
  ])('a token for %s reaches what that element needs', async (component, expected) => {
    const api = await signIn(portico.it, cast.kestrel, { ...MARA, components: [component] });
    for (const [operation, status] of Object.entries(expected)) {
      const answer = await (CALLS[operation] as Call)(api, await fresh(), 'mara', {
        portico: portico.it,
        cast,
      });
      expect(answer.status, operation).toBe(status);
    }
  });

  it('an agent who is also a member stays staff; roles add up', async () => {
    const both = await signIn(portico.it, cast.kestrel, {
      externalId: 'both',
      account: 'calder',
      roles: ['member', 'agent'],
    });
    const { request } = await fresh();
    bodyOf(await both.get(`/v1/requests/${request}`));
    await move(both, request, 'startReview');
    const viewerAgain = await signIn(portico.it, cast.kestrel, {
      externalId: 'both',
      account: 'calder',
      roles: ['viewer'],
    });
    problemOf(await viewerAgain.get(`/v1/requests/${request}`), 404, 'not_found');
  });
});
