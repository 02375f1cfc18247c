import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { approvalOf, BY_STAFF, buy, decide, idOf, purchase, waitingFor } from '../support/approvals.js';
import { DAY } from '../support/clock.js';
import { usePortico } from '../support/start-portico.js';

describe('delegation of approvals', () => {
  const portico = usePortico();
  let cast: Cast;
  let boss: Actor;
  let ada: Actor;
  let bram: Actor;
  const joins = (externalId: string, account: string, ...roles: string[]) =>
    signIn(portico.it, cast.kestrel, { externalId, name: `Name of ${externalId}`, account, roles });
  beforeAll(async () => {
    cast = await castOf(portico.it);
    [boss, ada, bram] = await Promise.all([
      joins('boss', 'brightwater', 'account-admin'),
      joins('ada', 'kestrel', 'approver'),
      joins('bram', 'kestrel', 'auditor', 'approver'),
    ]);
    const context = portico.it.context(cast.kestrel.id);
    const by = (side: 'customer' | 'staff', role: string) => ({
      ...BY_STAFF,
      stages: [
        { key: 'budget', name: 'Budget', mode: 'one-of' as const, approvers: { side, roles: [role] } },
      ],
    });
    await portico.it.portico.catalog.publish(context, purchase('by-admin', by('customer', 'account-admin')));
    await portico.it.portico.catalog.publish(context, purchase('by-tenant', by('staff', 'tenant-admin')));
  });
  const away = (delegate: string, days = 1, more: Partial<Schemas['ApprovalDelegationInput']> = {}) => ({
    delegate,
    until: new Date(portico.it.clock().getTime() + days * DAY).toISOString(),
    ...more,
  });
  const delegate = async (api: Api, ...args: Parameters<typeof away>) => {
    const path = '/v1/approval-delegations';
    return bodyOf(await api.post<Schemas['ApprovalDelegation']>(path, away(...args)), 201);
  };
  const end = (api: Api, id: string) => api.delete(`/v1/approval-delegations/${id}`);
  const asked = async (service: string, by: Api = cast.mara) => {
    const request = await buy(by, service);
    return { request, approval: (await approvalOf(cast.admin, request))?.id as string };
  };

  it('lets a colleague decide during an absence, and names both', async () => {
    const { id } = await delegate(boss, 'vera');
    const { request, approval } = await asked('by-admin');
    expect(await waitingFor(cast.viewer)).toContain(request);
    const seen = bodyOf(await cast.viewer.get<Schemas['ApprovalDetail']>(`/v1/approvals/${approval}`));
    expect(seen).toMatchObject({ onBehalfOf: ['Name of boss'], allowedActions: ['read', 'decide'] });
    const after = bodyOf(await decide(cast.viewer, approval));
    expect(after.stages[0]?.decisions).toMatchObject([
      { by: { name: 'Vera' }, onBehalfOf: ['Name of boss'] },
    ]);
    const timeline = await cast.mara.get<Schemas['TimelineEntryList']>(`/v1/requests/${request}/timeline`);
    const entry = bodyOf(timeline).items.find(({ kind }) => kind === 'approval');
    expect(entry).toMatchObject({
      actor: { name: 'Vera' },
      approval: { happened: 'approved', onBehalfOf: ['Name of boss'] },
    });
    const audit = await cast.admin.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${approval}`);
    expect(bodyOf(audit).items[0]).toMatchObject({
      action: 'approval.decide',
      actor: { id: await idOf(cast.viewer) },
      facts: { onBehalfOf: await idOf(boss) },
    });
    bodyOf(await end(boss, id), 204);
    expect(await waitingFor(cast.viewer)).toEqual([]);
  });

  it('holds between its dates only, and for its services only', async () => {
    const { request } = await asked('by-admin');
    const tomorrow = new Date(portico.it.clock().getTime() + DAY).toISOString();
    const later = await delegate(boss, 'vera', 3, { from: tomorrow });
    expect(later.active).toBe(false);
    expect(await waitingFor(cast.viewer)).not.toContain(request);
    bodyOf(await end(boss, later.id), 204);
    const other = await delegate(boss, 'vera', 1, { services: ['by-tenant'] });
    expect(await waitingFor(cast.viewer)).not.toContain(request);
    bodyOf(await end(boss, other.id), 204);
    const mine = await delegate(boss, 'vera', 1, { services: ['by-tenant', 'by-admin'] });
    expect(await waitingFor(cast.viewer)).toContain(request);
    bodyOf(await end(boss, mine.id), 204);
  });

  it('is never passed on', async () => {
    const [first, second] = [await delegate(boss, 'vera'), await delegate(cast.viewer, 'rikke')];
    const { request, approval } = await asked('by-admin');
    expect(await waitingFor(cast.restricted)).not.toContain(request);
    problemOf(await decide(cast.restricted, approval), 404, 'not_found');
    bodyOf(await end(boss, first.id), 204);
    bodyOf(await end(cast.viewer, second.id), 204);
  });

  it('does not let the requester decide, nor anybody for a requester', async () => {
    const given = await delegate(boss, 'mara');
    const mine = await asked('by-admin', cast.mara);
    problemOf(await decide(cast.mara, mine.approval), 403, 'own_request');
    expect(await waitingFor(cast.mara)).not.toContain(mine.request);
    bodyOf(await end(boss, given.id), 204);
    const evading = await delegate(boss, 'vera');
    const ofBoss = await asked('by-admin', boss);
    expect(await waitingFor(cast.viewer)).not.toContain(ofBoss.request);
    problemOf(await decide(cast.viewer, ofBoss.approval), 403, 'forbidden');
    bodyOf(await end(boss, evading.id), 204);
  });

  it('goes from staff to staff, and among customers within their account', async () => {
    const refused = async (by: Api, to: string) =>
      blamed(
        problemOf(await by.post('/v1/approval-delegations', away(to)), 422, 'invalid_input'),
        'body /delegate',
      );
    await refused(boss, 'ines');
    await refused(boss, 'tomas');
    await refused(boss, 'nobody-at-all');
    await refused(boss, 'boss');
    await refused(cast.admin, 'mara');
    const given = await delegate(cast.admin, 'ada');
    const { request, approval } = await asked('by-tenant');
    expect(await waitingFor(ada)).toContain(request);
    expect(await waitingFor(bram)).not.toContain(request);
    bodyOf(await decide(ada, approval));
    bodyOf(await end(cast.admin, given.id), 204);
  });

  it('refuses times that make no sense, and services that there are not', async () => {
    const refused = async (more: Partial<Schemas['ApprovalDelegationInput']>, ...places: string[]) =>
      blamed(
        problemOf(
          await boss.post('/v1/approval-delegations', { ...away('vera'), ...more }),
          422,
          'invalid_input',
        ),
        ...places,
      );
    await refused({ until: '2020-01-01T00:00:00Z' }, 'body /until');
    await refused({ from: '2998-01-01T00:00:00Z' }, 'body /until');
    await refused({ until: '2998-01-01T00:00:00Z' }, 'body /until');
    await refused({ services: ['by-admin', 'nothing'] }, 'body /services/1');
  });

  it('is seen and ended by whoever made it only', async () => {
    const given = await delegate(boss, 'vera');
    const listed = await boss.get<Schemas['ApprovalDelegationList']>('/v1/approval-delegations');
    expect(bodyOf(listed).items[0]).toEqual(given);
    expect(given).toMatchObject({
      person: { name: 'Name of boss' },
      delegate: { name: 'Vera' },
      services: null,
      active: true,
    });
    for (const api of [cast.viewer, cast.admin, cast.tomas]) {
      const others = await api.get<Schemas['ApprovalDelegationList']>('/v1/approval-delegations');
      expect(bodyOf(others).items.map(({ id }) => id)).not.toContain(given.id);
      problemOf(await end(api, given.id), 404, 'not_found');
    }
    bodyOf(await end(boss, given.id), 204);
    problemOf(await end(boss, given.id), 404, 'not_found');
  });
});
