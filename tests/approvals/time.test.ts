import { beforeAll, describe, expect, it } from 'vitest';
import type { ApprovalDefinition } from '../../server/domains/requests/approvals/approval.definition.js';
import { castOf, MARA, signIn, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { approvalOf, BY_STAFF, buy, decide, purchase, UNKNOWN } from '../support/approvals.js';
import { DAY, HOUR } from '../support/clock.js';
import { usePortico } from '../support/start-portico.js';

describe('approvals in time', () => {
  const portico = usePortico();
  let cast: Cast;

  const publish = async (key: string, definition: Partial<ApprovalDefinition>): Promise<void> => {
    const context = portico.it.context(cast.kestrel.id);
    await portico.it.portico.catalog.publish(context, purchase(key, { ...BY_STAFF, ...definition }));
  };
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const person = { externalId: 'ada', name: 'Ada', account: 'kestrel', roles: ['approver'] };
    await signIn(portico.it, cast.kestrel, person);
  });
  /** Goes forward, and signs in again those whose tokens have run out meanwhile. */
  const later = async (ms: number): Promise<void> => {
    portico.it.clock.forward(ms);
    const staff = (externalId: string, role: string) =>
      signIn(portico.it, cast.kestrel, { externalId, account: 'kestrel', roles: [role] });
    const [mara, agent, admin] = await Promise.all([
      signIn(portico.it, cast.kestrel, MARA),
      staff('ines', 'agent'),
      staff('odile', 'tenant-admin'),
    ]);
    cast = { ...cast, mara, agent, admin };
  };
  const told = async (request: string): Promise<string[]> => {
    const about = { type: /^approval\./, 'data.requestId': request };
    const rows = await portico.it.db.collection('outbox').find(about).sort({ _id: 1 }).toArray();
    return rows.map((row) => String(row['type']));
  };
  const becomes = (request: string, ...types: string[]) => expect.poll(() => told(request)).toEqual(types);

  it('those who have to decide are reminded, again and again, until somebody has decided', async () => {
    await publish('reminding', { remind: { after: 'PT2H' } });
    const request = await buy(cast.mara, 'reminding');
    await becomes(request, 'approval.opened');
    await later(2 * HOUR);
    await becomes(request, 'approval.opened', 'approval.reminded');
    await later(2 * HOUR);
    await becomes(request, 'approval.opened', 'approval.reminded', 'approval.reminded');
    const approval = (await approvalOf(cast.agent, request))?.id as string;
    bodyOf(await decide(cast.agent, approval));
    const tasks = { kind: 'approvals.remind', subjectId: approval, status: 'waiting' };
    await later(2 * HOUR);
    const left = () => portico.it.db.collection('tasks').countDocuments(tasks);
    await expect.poll(left).toBe(0);
    expect((await told(request)).filter((type) => type === 'approval.reminded')).toHaveLength(2);
  });

  it('what nobody decides in time ends by itself, and says so', async () => {
    await publish('lapsing', { expires: { after: 'P2D', transition: 'lapse' } });
    const request = await buy(cast.mara, 'lapsing');
    const waiting = await approvalOf(cast.mara, request);
    const left = new Date(waiting?.expiresAt as string).getTime() - portico.it.clock().getTime();
    expect(left).toBeGreaterThan(2 * DAY - HOUR);
    await later(2 * DAY);
    await becomes(request, 'approval.opened', 'approval.expired');
    expect(await approvalOf(cast.mara, request)).toMatchObject({ status: 'expired', stage: null });
    const shown = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`);
    expect(bodyOf(shown).state.key).toBe('lapsed');
    const timeline = await cast.mara.get<Schemas['TimelineEntryList']>(`/v1/requests/${request}/timeline`);
    expect(bodyOf(timeline).items.map(({ kind, approval }) => approval?.happened ?? kind)).toEqual([
      'submitted',
      'expired',
      'transitioned',
    ]);
  });

  it('nobody who could decide is told to staff at once, and never to the customer', async () => {
    const approvers = { side: 'staff' as const, people: [UNKNOWN] };
    await publish('by-nobody', { stages: [{ key: 'gone', name: 'Gone', mode: 'one-of', approvers }] });
    const request = await buy(cast.mara, 'by-nobody');
    expect(await told(request)).toEqual(['approval.opened', 'approval.stuck']);
    const timelineOf = async (api: Actor) =>
      bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${request}/timeline`)).items;
    expect((await timelineOf(cast.agent)).at(-1)).toMatchObject({
      visibility: 'internal',
      approval: { stage: 'Gone', happened: 'stuck' },
    });
    expect((await timelineOf(cast.mara)).map(({ kind }) => kind)).toEqual(['submitted']);
    expect((await approvalOf(cast.agent, request))?.stuck).toBe(true);
    expect((await approvalOf(cast.mara, request))?.stuck).toBe(false);
  });

  it('when the last one who was missing leaves, the others have the last word within a day', async () => {
    const approvers = { side: 'staff' as const, roles: ['approver', 'agent'] };
    await publish('by-both', { stages: [{ key: 'both', name: 'Both', mode: 'all-of', approvers }] });
    const request = await buy(cast.mara, 'by-both');
    const approval = (await approvalOf(cast.agent, request))?.id as string;
    expect(bodyOf(await decide(cast.agent, approval)).status).toBe('pending');
    bodyOf(await cast.admin.patch('/v1/users/ada', { status: 'disabled' }, { 'If-Match': '*' }));
    await later(DAY);
    const status = async () =>
      (await portico.it.db.collection('approvals').findOne({ _id: approval as never }))?.['status'];
    await expect.poll(status).toBe('approved');
  });
});
