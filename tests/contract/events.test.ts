import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloudEventOf } from '../../server/store/cloud-event.js';
import { EVENT_TYPES, schemaOfEvent, type EventType } from '../../server/store/event-types.js';
import type { OutboxRow } from '../../server/store/outbox.js';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { approvalOf, BY_STAFF, buy, decide, purchase, UNKNOWN } from '../support/approvals.js';
import { HOUR, MINUTE } from '../support/clock.js';
import { connectorOf, connectorThat, saveConnector } from '../support/connectors.js';
import { checkEvent, eventSchemas } from '../support/event-schemas.js';
import { PNG } from '../support/files.js';
import { firmOf } from '../support/members.js';
import { ReplyAddresses } from '../../server/domains/requests/mail-in/reply-addresses.js';
import { ReplyAddressesStore } from '../../server/domains/requests/mail-in/reply-addresses.store.js';
import { handOver } from '../support/mail.js';
import { Receiver, says } from '../support/receiver.js';
import { edit, importRecords, order, publishType } from '../support/records.js';
import { publishService } from '../support/service-drafts.js';
import type { StateDefinition } from '../../server/domains/requests/definition.js';
import { service, workflow } from '../support/services.js';
import { usePortico, type TestPortico } from '../support/start-portico.js';
import { within } from '../support/within.js';
import { newEndpoint, type Endpoint } from '../support/webhooks.js';

/** Makes happen whatever can be announced. */
async function everything(portico: TestPortico, cast: Cast): Promise<void> {
  const gone = await Receiver.start(says(410));
  const hook = await newEndpoint(cast.admin, gone.url, { eventTypes: ['request.submitted'] });
  const path = `/v1/webhook-endpoints/${hook.id}`;
  const request = await submit(cast.mara);
  await move(cast.agent, request.id, 'startReview');
  const { id: ines } = bodyOf(await cast.agent.get<Schemas['Me']>('/v1/me'));
  const talk = `/v1/requests/${request.id}/comments`;
  const said = await cast.mara.post<{ id: string }>(talk, { body: 'Hello', mentions: [ines] });
  await cast.mara.patch(`${talk}/${bodyOf(said, 201).id}`, { body: 'Hello!' }, { 'If-Match': '*' });
  await cast.mara.post(`/v1/requests/${request.id}/participants`, { person: ines });
  await cast.mara.post('/v1/human-help', { request: request.id, message: 'Hello?' });
  await cast.mara.upload({ name: 'x.png', request: request.id }, PNG);
  await cast.agent.post(`/v1/requests/${request.id}/assignments`, { assignee: 'me' });
  await cast.agent.patch(`/v1/requests/${request.id}`, { priority: 'urgent' }, { 'If-Match': '*' });
  const related = await submit(cast.mara);
  const link = { relation: 'relatesTo', request: related.id };
  await cast.agent.post(`/v1/requests/${request.id}/links`, link);
  await move(cast.mara, request.id, 'withdraw');
  const rating = { json: { score: 5 }, headers: { 'If-Match': '*' } };
  await cast.mara.send('PUT', `/v1/requests/${request.id}/rating`, rating);
  await publishType(cast.program);
  const [record = ''] = await importRecords(cast.program, [order('SO-1')]);
  await cast.mara.upload({ name: 'x.png', record }, PNG);
  await edit(cast.mara, record, { insuredUntil: '2027-01-01' });
  const changes = await cast.admin.get<Schemas['ChangeRequestList']>('/v1/change-requests');
  const [change] = bodyOf(changes).items;
  await cast.admin.post(`/v1/change-requests/${change?.id}/decisions`, { decision: 'accept' });
  await importRecords(cast.program, [{ externalId: 'SO-1', account: 'brightwater', deleted: true }]);
  await importRecords(
    cast.program,
    Array.from({ length: 101 }, (_, i) => order(`MANY-${i}`)),
  );
  const firm = await firmOf(portico, cast.kestrel, 'firm');
  const invitations = `/v1/accounts/${firm.id}/invitations`;
  const invite = async (email: string) =>
    bodyOf(await firm.boss.post<Schemas['Invitation']>(invitations, { email, roles: ['member'] }), 201);
  await invite('nora@firm.example');
  const nora = await firm.join('nora');
  const { id } = await invite('other@firm.example');
  bodyOf(await firm.boss.delete(`${invitations}/${id}`), 204);
  const member = await firm.of(nora);
  bodyOf(await firm.patch(firm.boss, member.id, { roles: ['viewer'] }));
  bodyOf(await firm.boss.delete(firm.path(member.id)), 204);
  await publishService(cast.admin, 'short-lived');
  bodyOf(await cast.admin.delete('/v1/services/short-lived'), 204);
  await answerFromElsewhere(portico, request);
  await breakAPromise(portico, cast);
  await breakAndMend(portico, cast);
  await automate(portico, cast);
  const isEnabled = async () => bodyOf(await cast.admin.get<Endpoint>(path)).enabled;
  while (await isEnabled()) await pause(50);
  bodyOf(await cast.admin.patch(path, { description: 'x' }, { 'If-Match': '*' }));
  bodyOf(await cast.admin.delete(path), 204);
  await gone.stop();
  // Last: hours later nobody's token holds any more.
  await approvals(portico, cast);
}

/** Something to decide that somebody decides, that nobody decides, that is withdrawn, and that nobody may decide. */
async function approvals(portico: TestPortico, { kestrel, mara, agent }: Cast): Promise<void> {
  const publish = (key: string, more: Partial<typeof BY_STAFF>) =>
    portico.portico.catalog.publish(portico.context(kestrel.id), purchase(key, { ...BY_STAFF, ...more }));
  const nobody = { ...BY_STAFF.stages[0], approvers: { side: 'staff', people: [UNKNOWN] } };
  await publish('in-time', { remind: { after: 'PT1H' }, expires: { after: 'PT2H', transition: 'lapse' } });
  await publish('by-nobody', { stages: [nobody as (typeof BY_STAFF)['stages'][0]] });
  const decided = await approvalOf(mara, await buy(mara, 'in-time'));
  bodyOf(await decide(agent, decided?.id as string));
  await buy(mara, 'by-nobody');
  const withdrawn = await buy(mara, 'in-time');
  await move(mara, withdrawn, 'withdraw');
  const late = await buy(mara, 'in-time');
  portico.clock.forward(HOUR);
  const told = async (type: string) => (await portico.db.collection('outbox').countDocuments({ type })) > 0;
  while (!(await told('approval.reminded'))) await pause(50);
  portico.clock.forward(HOUR);
  while (!(await told('approval.expired'))) await pause(50);
  expect((await approvalOf(portico.api.as(kestrel.apiKey), late))?.status).toBe('expired');
}

const MAIL = { mailFrom: 'portal@kestrel.example', mailInDomain: 'reply.kestrel.example' };

/** An e-mail to a request of which nobody knows whose it is. */
async function answerFromElsewhere(
  { portico, server, clock }: TestPortico,
  { id }: { id: string },
): Promise<void> {
  const store = new ReplyAddressesStore(portico.connection);
  const [key] = portico.config.secretKeys as [Buffer];
  const addresses = new ReplyAddresses({ store, key, domain: MAIL.mailInDomain, clock });
  const [row] = (await portico.connection
    .collection('requests')
    .find({ _id: id as never })
    .toArray()) as never as [{ tenantId: string; ownerId: string }];
  const { tenantId, ownerId: personId } = row;
  const to = await addresses.issue({ tenantId, requestId: id, personId, visibility: 'public' });
  const mail = { from: 'who@else.example', to, text: 'It is me.' };
  expect(await handOver(server.mailInPort as number, mail)).toBe(250);
}

/** A request that nobody answers in its five minutes. */
async function breakAPromise(portico: TestPortico, { kestrel, mara }: Cast): Promise<void> {
  const targets = { times: { all: { resolution: 'PT5M' } } };
  const quick = service({ key: 'quick', targets });
  await portico.portico.catalog.publish(portico.context(kestrel.id), quick);
  await submit(mara, { service: 'quick' });
  const told = (type: string) => portico.db.collection('outbox').countDocuments({ type });
  // Warned of after four of them; a busy machine must not be late for that.
  portico.clock.forward(4.2 * MINUTE);
  while ((await told('request.targetNear')) === 0) await pause(50);
  portico.clock.forward(MINUTE);
  while ((await told('request.targetMissed')) === 0) await pause(50);
}

/** A connector whose system fails, and works again. */
async function breakAndMend({ clock }: TestPortico, { admin, mara }: Cast): Promise<void> {
  const system = await Receiver.start(says(500));
  for (const name of ['Made', 'Changed'])
    await saveConnector(admin, 'erp', connectorOf(system.url, {}, { name }));
  for (let i = 0; i < 5; i += 1) await submit(mara);
  await connectorThat(admin, 'erp', ({ health }) => health.circuit === 'open');
  system.answer = says(204);
  clock.forward(MINUTE);
  await connectorThat(admin, 'erp', ({ health }) => health.circuit === 'closed');
  bodyOf(await admin.delete('/v1/connectors/erp'), 204);
  await system.stop();
}

/** A service whose workflow tells of itself, and calls a connector that there is not. */
async function automate(test: TestPortico, { admin, kestrel, mara }: Cast): Promise<void> {
  const system = await Receiver.start();
  await saveConnector(admin, 'system', connectorOf(system.url));
  const [submitted, ...states] = workflow.states as [StateDefinition, ...StateDefinition[]];
  const steps = [
    { key: 'tell', kind: 'notify', to: 'customer', text: 'We are on it.' },
    { key: 'call', kind: 'connector', connector: 'system' },
    { key: 'fail', kind: 'connector', connector: 'nothing' },
  ] as const;
  const own = { ...workflow, states: [{ ...submitted, steps: [...steps] }, ...states] };
  await test.portico.catalog.publish(test.context(kestrel.id), service({ key: 'automatic', workflow: own }));
  const { id } = await submit(mara, { service: 'automatic' });
  const failed = { subject: id, type: 'request.stepFailed' };
  await within(30_000, 'steps', async () => (await test.db.collection('outbox').findOne(failed)) !== null);
  await system.stop();
}

describe('events', () => {
  const portico = usePortico({ config: { allowLoopback: true, ...MAIL } });
  let rows: OutboxRow[];
  beforeAll(async () => {
    const cast = await castOf(portico.it);
    await everything(portico.it, cast);
    rows = await portico.it.db.collection<OutboxRow>('outbox').find().toArray();
  });

  it('have a schema each in openapi/events/, and no schema is left over', () => {
    const types = Object.keys(EVENT_TYPES) as EventType[];
    expect(eventSchemas).toEqual(Object.fromEntries(types.map((type) => [type, schemaOfEvent(type)])));
  });

  it('of every type are announced, and true to their schemas', () => {
    const told = new Set<string>(rows.map(({ type }) => type));
    // A test is told to one endpoint alone; tests/webhooks/deliveries.test.ts looks at it.
    told.add('webhook-endpoint.tested');
    expect([...told].sort()).toEqual(Object.keys(EVENT_TYPES).sort());
    rows.forEach(checkEvent);
  });

  it('that are no event of ours, or say too much, are noticed', () => {
    const [{ type, data }] = rows as [OutboxRow];
    expect(() => checkEvent({ type: 'request.vanished', data })).toThrow('no schema');
    expect(() => checkEvent({ type, data: { ...data, email: 'a@b.example' } })).toThrow('breaks its schema');
    expect(() => checkEvent({ type, data: {} })).toThrow('breaks its schema');
  });

  it('are told as CloudEvents 1.0, with a sequence that sorts as text', () => {
    const [row] = rows as [OutboxRow];
    const told = (sequence: number | null) => cloudEventOf({ ...row, sequence });
    const { _id, type, subject, time, data } = row;
    expect(told(7)).toEqual({
      specversion: '1.0',
      id: _id,
      source: '/v1',
      type,
      subject,
      time: time.toISOString(),
      datacontenttype: 'application/json',
      sequence: '0000000007',
      sequencetype: 'Integer',
      data,
    });
    expect(told(null)).not.toHaveProperty('sequence');
    expect((told(9).sequence as string) < (told(10).sequence as string)).toBe(true);
  });

  it('get their numbers within seconds, each subject from one on', async () => {
    const outbox = portico.it.db.collection<OutboxRow>('outbox');
    let all: OutboxRow[] = [];
    // Those of one look: people are still notified of the last ones, which are events, too.
    const waiting = async () => {
      all = await outbox.find().sort({ _id: 1 }).toArray();
      return all.filter(({ sequence }) => sequence === null).length;
    };
    await expect.poll(waiting).toBe(0);
    const numbers = new Map<string, number[]>();
    for (const { subject, sequence } of all)
      numbers.set(subject, [...(numbers.get(subject) ?? []), sequence as number]);
    for (const [subject, found] of numbers)
      expect(
        found.sort((a, b) => a - b),
        subject,
      ).toEqual(found.map((_, at) => at + 1));
  });
});
