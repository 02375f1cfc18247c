import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceDefinition } from '../../server/domains/requests/definition.js';
import { castOf, move, signIn, submit, type Actor, type Cast, type SignIn } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { approvalOf, BY_STAFF, buy, decide, idOf, purchase } from '../support/approvals.js';
import { DAY, HOUR } from '../support/clock.js';
import { allNotified, inboxOf, type Notification } from '../support/notifications.js';
import { service, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

describe('who hears of approvals and of work', () => {
  const portico = usePortico();
  let cast: Cast;
  let ada: Actor;
  const ADA: SignIn = { externalId: 'ada', name: 'Ada Quist', account: 'kestrel', roles: ['approver'] };
  const publish = (definition: ServiceDefinition) =>
    portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), definition);
  beforeAll(async () => {
    cast = await castOf(portico.it);
    ada = await signIn(portico.it, cast.kestrel, ADA);
  });

  /** What somebody was told whose number is this, the oldest first. */
  const toldOf = async (api: Actor, request: string): Promise<Notification[]> => {
    await allNotified(portico.it);
    const { number } = bodyOf(await cast.admin.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`));
    const { items } = await inboxOf(api);
    return items.filter(({ subject }) => subject?.number === number).reverse();
  };
  const kindsOf = async (api: Actor, request: string) => (await toldOf(api, request)).map(({ kind }) => kind);

  it('those who can decide are asked, once each, and with what they may see of it', async () => {
    await publish(purchase('asked'));
    const request = await buy(cast.mara, 'asked');
    const approval = (await approvalOf(cast.admin, request))?.id;
    const [item, ...more] = await toldOf(cast.admin, request);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      kind: 'approvalNeeded',
      text: expect.stringMatching(/^Waits for your decision: REQ-\d+: A laptop for 100$/),
      subject: { type: 'approval', id: approval, title: 'A laptop for 100' },
    });
    expect(await kindsOf(cast.agent, request)).toContain('approvalNeeded');
    for (const other of [cast.mara, cast.tomas, cast.viewer, cast.auditor, ada, cast.stranger])
      expect(await kindsOf(other, request)).not.toContain('approvalNeeded');
  });

  it('whoever decides while somebody is away is asked as well', async () => {
    const approvers = { side: 'staff' as const, people: [await idOf(ada)] };
    await publish(purchase('away', { ...BY_STAFF, stages: [{ ...BY_STAFF.stages[0]!, approvers }] }));
    const until = new Date(portico.it.clock().getTime() + DAY).toISOString();
    const away = { delegate: await idOf(cast.admin), until };
    bodyOf(await ada.post('/v1/approval-delegations', away), 201);
    const request = await buy(cast.mara, 'away');
    expect(await kindsOf(ada, request)).toEqual(['approvalNeeded']);
    expect(await kindsOf(cast.admin, request)).toEqual(['approvalNeeded']);
  });

  it('the requester hears of a decision while others still decide; the last one is told as what it leads to', async () => {
    const [first] = BY_STAFF.stages;
    const second = {
      ...{ key: 'board', name: 'Board', mode: 'one-of' as const },
      approvers: { side: 'staff' as const, roles: ['approver'] },
    };
    await publish(purchase('twice', { ...BY_STAFF, stages: [first!, second] }));
    const request = await buy(cast.mara, 'twice');
    const id = (await approvalOf(cast.admin, request))!.id;
    expect(await kindsOf(ada, request)).toEqual([]);
    bodyOf(await decide(cast.admin, id));
    expect(await kindsOf(cast.mara, request)).toEqual(['approvalDecided']);
    expect(await kindsOf(ada, request)).toEqual(['approvalNeeded']);
    bodyOf(await decide(ada, id));
    expect(await kindsOf(cast.mara, request)).toEqual(['approvalDecided', 'progress']);
  });

  it('a notice of the workflow goes to the requester, and what is for staff to whoever has the request', async () => {
    const states = workflow.states.map((state) =>
      state.key === 'inReview'
        ? {
            ...state,
            steps: [
              { key: 'say', kind: 'notify' as const, to: 'customer' as const, text: 'We have begun.' },
              { key: 'warn', kind: 'notify' as const, to: 'staff' as const, text: 'It is urgent.' },
              {
                ...{ key: 'broken', kind: 'createRequest' as const },
                ...{ service: 'there-is-none', answers: [] },
              },
            ],
          }
        : state,
    );
    await publish(service({ key: 'noticing', attachments: null, workflow: { ...workflow, states } }));
    const request = await submit(cast.mara, { service: 'noticing' });
    bodyOf(await cast.agent.post(`/v1/requests/${request.id}/assignments`, { assignee: 'me' }));
    await move(cast.admin, request.id, 'startReview');
    const failed = { subject: request.id, type: 'request.stepFailed' };
    await within(30_000, 'the steps', async () =>
      Boolean(await portico.it.db.collection('outbox').findOne(failed)),
    );
    expect(await kindsOf(cast.mara, request.id)).toEqual(['progress', 'notice']);
    expect(await kindsOf(cast.agent, request.id)).toEqual(['newRequest', 'notice', 'needsHuman']);
    expect(await kindsOf(cast.admin, request.id)).toEqual([]);
  });

  it('whoever is given a request hears of it, and alone of what the customer says then', async () => {
    const una = await signIn(portico.it, cast.kestrel, {
      ...{ externalId: 'una', name: 'Una', account: 'kestrel', roles: ['agent'] },
    });
    const request = await submit(cast.mara);
    const give = async (by: Actor, assignee: string | null) =>
      bodyOf(await by.post(`/v1/requests/${request.id}/assignments`, { assignee }));
    await give(cast.agent, await idOf(una));
    await give(una, null);
    await give(una, 'me');
    bodyOf(await cast.mara.post(`/v1/requests/${request.id}/comments`, { body: 'And now?' }), 201);
    expect(await kindsOf(una, request.id)).toEqual(['newRequest', 'assigned', 'customerReply']);
    expect(await kindsOf(cast.agent, request.id)).toEqual(['newRequest']);
  });

  // Last: the clock goes on, and tokens run out.
  it('those who have not decided are reminded, in other words', async () => {
    await publish(purchase('reminded', { ...BY_STAFF, remind: { after: 'PT2H' } }));
    const request = await buy(cast.mara, 'reminded');
    await allNotified(portico.it);
    portico.it.clock.forward(2 * HOUR);
    const staff = { externalId: 'odile', account: 'kestrel', roles: ['tenant-admin'] };
    cast.admin = await signIn(portico.it, cast.kestrel, staff);
    await within(30_000, 'the reminder', async () => (await toldOf(cast.admin, request)).length === 2);
    expect((await toldOf(cast.admin, request)).map(({ text }) => text.split(':')[0])).toEqual([
      'Waits for your decision',
      'Still waits for your decision',
    ]);
  });
});
