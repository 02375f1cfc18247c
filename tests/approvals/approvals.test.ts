import { beforeAll, describe, expect, it } from 'vitest';
import type { ApprovalDefinition } from '../../server/domains/requests/approvals/approval.definition.js';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { approvalOf, BY_STAFF, buy, decide, idOf, purchase, waitingFor } from '../support/approvals.js';
import { usePortico } from '../support/start-portico.js';

type Stage = ApprovalDefinition['stages'][number];

const stage = (key: string, rest: Partial<Stage> = {}): Stage => ({
  key,
  name: `Stage ${key}`,
  mode: 'one-of',
  approvers: { side: 'staff', roles: ['approver'] },
  ...rest,
});

describe('approvals', () => {
  const portico = usePortico();
  let cast: Cast;
  let boss: Actor;
  let chief: Actor;
  let ada: Actor;
  let bram: Actor;
  const publish = async (key: string, ...stages: Stage[]): Promise<void> => {
    const definition = purchase(key, { ...BY_STAFF, stages });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), definition);
  };
  const joins = (externalId: string, account: string, ...roles: string[]) =>
    signIn(portico.it, cast.kestrel, { externalId, name: `Name of ${externalId}`, account, roles });
  beforeAll(async () => {
    cast = await castOf(portico.it);
    [boss, chief, ada, bram] = await Promise.all([
      joins('boss', 'brightwater', 'account-admin'),
      joins('chief', 'brightwater', 'account-admin'),
      joins('ada', 'kestrel', 'approver'),
      joins('bram', 'kestrel', 'approver'),
    ]);
    await publish('by-staff', ...BY_STAFF.stages);
  });
  const opened = async (api: Api, service: string, amount?: number) => {
    const request = await buy(api, service, amount);
    const found = await approvalOf(cast.admin, request);
    return { request, approval: found?.id as string };
  };
  const stateOf = async (request: string) =>
    bodyOf(await cast.agent.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`)).state.key;
  const timelineOf = async (api: Api, request: string) =>
    bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${request}/timeline`)).items;

  describe('one of several', () => {
    it('waits for whoever may decide, and for nobody else', async () => {
      const { request, approval } = await opened(cast.mara, 'by-staff');
      for (const api of [cast.agent, cast.admin]) expect(await waitingFor(api)).toContain(request);
      for (const api of [cast.mara, boss, cast.auditor, ada, cast.tomas, cast.stranger, cast.program])
        expect(await waitingFor(api)).not.toContain(request);
      const shown = bodyOf(await cast.agent.get<Schemas['ApprovalDetail']>(`/v1/approvals/${approval}`));
      expect(shown).toMatchObject({
        request: { id: request, title: 'A laptop for 100' },
        serviceName: 'Order equipment',
        account: { name: 'Brightwater Utilities' },
        requester: { name: 'Mara Lindqvist' },
        status: 'pending',
        stage: 'Budget',
        stuck: false,
        outcomes: { approved: 'We order it', rejected: 'Declined' },
        onBehalfOf: [],
        allowedActions: ['read', 'decide'],
      });
      expect(shown.answers).toEqual([
        { pointer: '/item', label: 'What', value: 'laptop', text: 'A laptop' },
        { pointer: '/amount', label: 'Amount', value: 100, text: null },
      ]);
      const seen = bodyOf(await cast.mara.get<Schemas['ApprovalDetail']>(`/v1/approvals/${approval}`));
      expect(seen.allowedActions).toEqual(['read']);
      expect(seen.stages[0]?.deciders).toEqual({ side: 'staff', roles: [], people: [] });
      expect(shown.stages[0]?.deciders.roles.map(({ name }) => name)).toEqual(['Agent', 'Tenant admin']);
    });

    it('moves the request in the moment in which somebody approves', async () => {
      const { request, approval } = await opened(cast.mara, 'by-staff');
      const after = bodyOf(await decide(cast.agent, approval, 'approve', 'It is needed'));
      expect(after).toMatchObject({ status: 'approved', stage: null, allowedActions: ['read'] });
      expect(after.stages[0]).toMatchObject({ status: 'approved', decisions: [{ reason: 'It is needed' }] });
      expect(await stateOf(request)).toBe('ordered');
      expect(await waitingFor(cast.admin)).not.toContain(request);
      problemOf(await decide(cast.admin, approval), 409, 'approval_closed');
      const mine = '/v1/approvals?view=decidedByMe&limit=1';
      const { items } = bodyOf(await cast.agent.get<Schemas['ApprovalList']>(mine));
      expect(items[0]?.id).toBe(approval);
      expect(bodyOf(await cast.admin.get<Schemas['ApprovalList']>(mine)).items).toEqual([]);
    });

    it('rejects only with a reason', async () => {
      const { request, approval } = await opened(cast.mara, 'by-staff');
      for (const blank of [undefined, '', '  '])
        blamed(
          problemOf(await decide(cast.agent, approval, 'reject', blank), 422, 'invalid_input'),
          'body /reason',
        );
      bodyOf(await decide(cast.agent, approval, 'reject', 'Too dear'));
      expect(await stateOf(request)).toBe('declined');
    });

    it('of two who decide at once one decides, and the other is told', async () => {
      const { request, approval } = await opened(cast.mara, 'by-staff');
      const answers = await Promise.all([
        decide(cast.agent, approval),
        decide(cast.admin, approval, 'reject', 'No'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const approved = answers[0].status === 200;
      expect(await stateOf(request)).toBe(approved ? 'ordered' : 'declined');
      const entries = await timelineOf(cast.mara, request);
      expect(entries.map(({ kind }) => kind)).toEqual(['submitted', 'approval', 'transitioned']);
    });

    it('answers a repeated call as the first one', async () => {
      const { approval } = await opened(cast.mara, 'by-staff');
      const api = cast.agent.with({ 'Idempotency-Key': `decide-${approval}` });
      const [first, again] = [await decide(api, approval), await decide(api, approval)];
      expect(bodyOf(again)).toEqual(bodyOf(first));
    });
  });

  describe('four eyes', () => {
    it('nobody decides about a request of their own', async () => {
      await publish(
        'by-admins',
        stage('money', { approvers: { side: 'customer', roles: ['account-admin'] } }),
      );
      const { request, approval } = await opened(boss, 'by-admins');
      expect(await waitingFor(boss)).not.toContain(request);
      problemOf(await decide(boss, approval), 403, 'own_request');
      expect(await waitingFor(chief)).toContain(request);
      bodyOf(await decide(chief, approval));
      expect(await stateOf(request)).toBe('ordered');
    });

    it('nor does whoever submitted it for somebody else, though others may', async () => {
      const exchange = await cast.agent.send<Schemas['AccessToken']>('POST', '/v1/token', {
        form: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:portico:params:oauth:token-type:person',
          subject_token: 'mara',
        },
      });
      const asMara = portico.it.api.as(bodyOf(exchange).access_token);
      const { request, approval } = await opened(asMara, 'by-staff');
      problemOf(await decide(cast.agent, approval), 403, 'own_request');
      expect(await waitingFor(cast.agent)).not.toContain(request);
      bodyOf(await decide(cast.admin, approval));
    });

    it('whoever acts for somebody does not decide in their name', async () => {
      const exchange = await cast.admin.send<Schemas['AccessToken']>('POST', '/v1/token', {
        form: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:portico:params:oauth:token-type:person',
          subject_token: 'chief',
        },
      });
      const asChief = portico.it.api.as(bodyOf(exchange).access_token);
      const { approval } = await opened(cast.mara, 'by-admins');
      problemOf(await decide(asChief, approval), 403, 'forbidden');
    });

    it('customers decide for their own account only, staff as staff only', async () => {
      const { approval } = await opened(cast.mara, 'by-admins');
      const other = await joins('caro', 'calder', 'account-admin');
      problemOf(await decide(other, approval), 404, 'not_found');
      problemOf(await decide(cast.agent, approval), 403, 'forbidden');
      problemOf(await decide(cast.viewer, approval), 403, 'forbidden');
      problemOf(await decide(cast.program as Actor, approval), 403, 'forbidden');
      const both = await joins('both', 'brightwater', 'account-admin', 'agent');
      problemOf(await decide(both, approval), 403, 'forbidden');
    });
  });

  describe('several at once', () => {
    it('all of them have to approve, each once', async () => {
      await publish(
        'by-all',
        stage('board', { mode: 'all-of', approvers: { side: 'staff', roles: ['approver'] } }),
      );
      const { request, approval } = await opened(cast.mara, 'by-all');
      expect(bodyOf(await decide(ada, approval))).toMatchObject({
        status: 'pending',
        allowedActions: ['read'],
      });
      problemOf(await decide(ada, approval), 409, 'approval_decided');
      expect(await waitingFor(ada)).not.toContain(request);
      expect(await stateOf(request)).toBe('asked');
      expect(bodyOf(await decide(bram, approval)).status).toBe('approved');
      expect(await stateOf(request)).toBe('ordered');
    });

    it('all at the same moment are all heard', async () => {
      const { request, approval } = await opened(cast.mara, 'by-all');
      const answers = await Promise.all([decide(ada, approval), decide(bram, approval)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await stateOf(request)).toBe('ordered');
      const decided = (await timelineOf(cast.mara, request)).filter(({ kind }) => kind === 'approval');
      expect(decided).toHaveLength(2);
    });

    it('one no of all is enough', async () => {
      const { request, approval } = await opened(cast.mara, 'by-all');
      expect(bodyOf(await decide(bram, approval, 'reject', 'No')).status).toBe('rejected');
      expect(await stateOf(request)).toBe('declined');
    });

    it('a quorum approves as soon as it can, and rejects as soon as it must', async () => {
      const people = await Promise.all([ada, bram, cast.agent].map(idOf));
      await publish(
        'by-two',
        stage('two', { mode: 'quorum', quorum: 2, approvers: { side: 'staff', people } }),
      );
      const first = await opened(cast.mara, 'by-two');
      bodyOf(await decide(ada, first.approval, 'reject', 'Not now'));
      expect(bodyOf(await decide(bram, first.approval)).status).toBe('pending');
      expect(bodyOf(await decide(cast.agent, first.approval)).status).toBe('approved');
      const second = await opened(cast.mara, 'by-two');
      bodyOf(await decide(ada, second.approval, 'reject', 'Not now'));
      expect(bodyOf(await decide(bram, second.approval, 'reject', 'Nor I')).status).toBe('rejected');
    });
  });

  describe('stages', () => {
    const large = {
      type: 'object',
      properties: {
        data: {
          type: 'object',
          properties: { amount: { type: 'integer', minimum: 500_000 } },
          required: ['amount'],
        },
      },
      required: ['data'],
    };
    beforeAll(() =>
      publish(
        'by-amount',
        stage('lead', { approvers: { side: 'customer', roles: ['account-admin'] } }),
        stage('board', { when: large }),
      ),
    );

    it('come one after the other, and only where the amount asks for them', async () => {
      const small = await opened(cast.mara, 'by-amount', 499_999);
      expect(bodyOf(await decide(boss, small.approval)).status).toBe('approved');
      const big = await opened(cast.mara, 'by-amount', 500_000);
      expect(await waitingFor(ada)).not.toContain(big.request);
      problemOf(await decide(ada, big.approval), 403, 'forbidden');
      expect(bodyOf(await decide(boss, big.approval))).toMatchObject({
        status: 'pending',
        stage: 'Stage board',
      });
      expect(await waitingFor(ada)).toContain(big.request);
      expect(bodyOf(await decide(ada, big.approval)).stages.map(({ status }) => status)).toEqual([
        'approved',
        'approved',
      ]);
      expect(await stateOf(big.request)).toBe('ordered');
    });

    it('where none is left the rule approves, and not whoever submitted', async () => {
      await publish('only-large', stage('board', { when: large }));
      const request = await buy(cast.mara, 'only-large', 5);
      await expect.poll(() => stateOf(request)).toBe('ordered');
      const moved = (await timelineOf(cast.mara, request)).find(({ kind }) => kind === 'transitioned');
      expect(moved?.actor.kind).toBe('system');
      expect((await approvalOf(cast.mara, request))?.status).toBe('approved');
    });
  });

  it('a request that goes another way takes its approval with it', async () => {
    const { request, approval } = await opened(cast.mara, 'by-staff');
    bodyOf(await cast.mara.post(`/v1/requests/${request}/transitions`, { transition: 'withdraw' }));
    expect(await approvalOf(cast.mara, request)).toMatchObject({ status: 'superseded', stage: null });
    expect(await waitingFor(cast.agent)).not.toContain(request);
    problemOf(await decide(cast.agent, approval), 409, 'approval_closed');
  });

  it('nobody makes by hand what an approval decides', async () => {
    const { request } = await opened(cast.mara, 'by-staff');
    for (const api of [cast.mara, cast.agent, cast.admin])
      problemOf(
        await api.post(`/v1/requests/${request}/transitions`, { transition: 'approve' }),
        403,
        'forbidden',
      );
  });

  it('reasons of staff stay with staff, those of customers’ approvers are read by all', async () => {
    const staff = await opened(cast.mara, 'by-staff');
    bodyOf(await decide(cast.agent, staff.approval, 'reject', 'They never pay'));
    const seen = await cast.mara.get<Schemas['ApprovalDetail']>(`/v1/approvals/${staff.approval}`);
    expect(bodyOf(seen).stages[0]).toMatchObject({ reasonsArePublic: false, decisions: [{ reason: null }] });
    expect(JSON.stringify(await timelineOf(cast.mara, staff.request))).not.toContain('never pay');
    expect(JSON.stringify(await timelineOf(cast.agent, staff.request))).toContain('never pay');
    const own = await opened(cast.mara, 'by-admins');
    bodyOf(await decide(boss, own.approval, 'reject', 'Next year'));
    const [entry] = (await timelineOf(cast.mara, own.request)).filter(({ kind }) => kind === 'approval');
    expect(entry).toMatchObject({
      body: 'Next year',
      actor: { kind: 'customer', name: 'Name of boss' },
      approval: { id: own.approval, stage: 'Stage money', happened: 'rejected', onBehalfOf: [] },
    });
  });

  it('a request tells what it waits for, and looks new after each decision', async () => {
    const { request, approval } = await opened(cast.mara, 'by-all');
    const before = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`);
    expect(bodyOf(before).approvals).toMatchObject([
      { id: approval, status: 'pending', stages: [{ name: 'Stage board', status: 'open', decisions: [] }] },
    ]);
    bodyOf(await decide(ada, approval));
    const after = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`, {
      'If-None-Match': before.headers.get('etag') as string,
    });
    expect(bodyOf(after).approvals?.[0]?.stages[0]?.decisions).toMatchObject([{ decision: 'approve' }]);
    const plain = bodyOf(await cast.mara.get<Schemas['ServiceRequestList']>('/v1/requests?limit=1'));
    expect(plain.items[0]).not.toHaveProperty('approvals');
  });

  it('the list is filtered and comes in pages', async () => {
    const { request } = await opened(cast.mara, 'by-admins');
    const list = async (query: string) =>
      bodyOf(await boss.get<Schemas['ApprovalList']>(`/v1/approvals?${query}`));
    expect((await list('service=by-admins')).items.map((one) => one.request.id)).toContain(request);
    expect((await list('service=by-staff')).items).toEqual([]);
    expect((await list('status=approved')).items).toEqual([]);
    const all = await list('view=all&limit=100');
    const first = await list('view=all&limit=3');
    const next = await list(`view=all&limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...next.items]).toEqual(all.items.slice(0, 6));
    problemOf(await cast.tomas.get(`/v1/approvals?view=all&request=${request}`), 404, 'not_found');
  });
});
