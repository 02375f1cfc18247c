import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { allNotified, inboxOf } from '../support/notifications.js';
import { HUMAN_HELP, service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type HumanHelp = Schemas['HumanHelp'];
const TRIED = [
  { what: 'Searched for: cannot sign in', at: '2026-03-09T10:00:00.000Z' },
  { what: 'Opened: reset a password', at: '2026-03-09T10:01:00.000Z' },
];

describe('the way to a human', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), HUMAN_HELP);
  });

  const ask = (api: Api, body: object) => api.post<HumanHelp>('/v1/human-help', body);
  const seen = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
  const entries = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`)).items;
  const kindsOf = async (api: Actor, id: string) => {
    await allNotified(portico.it);
    return (await inboxOf(api)).items.filter(({ subject }) => subject?.id === id).map(({ kind }) => kind);
  };

  it('leads through the request that it is about, with what was said and tried', async () => {
    const { id, number } = await submit(cast.mara);
    const asked = bodyOf(
      await ask(cast.mara, { request: number, message: 'I am stuck.', tried: TRIED }),
      201,
    );
    expect(asked).toMatchObject({ requestId: id, number });
    expect((await entries(cast.agent, id)).at(-1)).toMatchObject({
      ...{ id: asked.entryId, kind: 'helpWanted', visibility: 'public', body: 'I am stuck.', tried: TRIED },
      actor: { kind: 'customer', name: 'Mara Lindqvist' },
    });
    const wanted = { helpWanted: { entryId: asked.entryId, at: asked.askedAt } };
    expect(await seen(cast.agent, id)).toMatchObject({ ...wanted, priority: 'high' });
    expect(await seen(cast.mara, id)).toMatchObject({ ...wanted, priority: null });
  });

  it('comes first in the queue, and lowers no priority', async () => {
    const [calm, stuck, burning] = [
      await submit(cast.mara),
      await submit(cast.mara),
      await submit(cast.mara),
    ];
    const urgent = { priority: 'urgent' };
    bodyOf(await cast.agent.patch(`/v1/requests/${burning.id}`, urgent, { 'If-Match': '*' }));
    for (const { id } of [stuck, burning]) bodyOf(await ask(cast.mara, { request: id }), 201);
    const list = await cast.agent.get<Schemas['ServiceRequestList']>('/v1/requests?sort=priority&limit=100');
    const ids = bodyOf(list).items.map(({ id }) => id);
    const places = [burning, stuck, calm].map(({ id }) => ids.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await seen(cast.agent, burning.id)).priority).toBe('urgent');
  });

  it('makes a request where there is none yet', async () => {
    const asked = bodyOf(await ask(cast.mara, { message: 'Where do I ask?', tried: TRIED }), 201);
    const request = await seen(cast.mara, asked.requestId);
    expect(request).toMatchObject({
      ...{ service: 'human-help', title: 'Where do I ask?', number: asked.number },
      data: { message: 'Where do I ask?' },
    });
    expect((await entries(cast.mara, asked.requestId)).map(({ kind }) => kind)).toEqual([
      ...['submitted', 'helpWanted'],
    ]);
    bodyOf(await ask(cast.mara, {}), 201);
  });

  it('sends nobody away to name a place: of several it takes that of their latest request', async () => {
    const both = { account: 'brightwater', locations: ['harbour', 'yard'], roles: ['member'] };
    const person = await signIn(portico.it, cast.kestrel, { externalId: 'both-places', ...both });
    const list = await person.get<Schemas['AccountLocationList']>('/v1/accounts/brightwater/locations');
    const keys = new Map(bodyOf(list).items.map(({ id, externalId }) => [id, externalId]));
    const placeOf = async (asked: HumanHelp) =>
      keys.get((await seen(person, asked.requestId)).location?.id ?? '');
    const first = bodyOf(await ask(person, { message: 'Which door?' }), 201);
    const other = (await placeOf(first)) === 'yard' ? 'harbour' : 'yard';
    const data = { pump: 'KP-80', problem: 'Leaks' };
    bodyOf(await person.post('/v1/requests', { service: 'report-fault', location: other, data }), 201);
    expect(await placeOf(bodyOf(await ask(person, { message: 'And now?' }), 201))).toBe(other);
    const named = bodyOf(await ask(person, { message: 'Here.', location: 'harbour' }), 201);
    expect(await placeOf(named)).toBe('harbour');
    blamed(
      problemOf(await ask(person, { message: 'x', location: 'moon' }), 422, 'invalid_input'),
      'body /location',
    );
  });

  it('makes one request and one entry, however often the same wish is sent', async () => {
    const headers = { 'Idempotency-Key': 'help-once' };
    const send = () => cast.mara.post<HumanHelp>('/v1/human-help', { message: 'Once' }, headers);
    const [first, again] = [bodyOf(await send(), 201), bodyOf(await send(), 201)];
    expect(again).toEqual(first);
    expect(await entries(cast.mara, first.requestId)).toHaveLength(2);
  });

  it('is open until a person of the staff answers or moves it', async () => {
    const { id } = await submit(cast.mara);
    const comment = async (api: Api, visibility = 'public') =>
      void bodyOf(await api.post(`/v1/requests/${id}/comments`, { body: 'x', visibility }), 201);
    bodyOf(await ask(cast.mara, { request: id }), 201);
    await comment(cast.mara);
    await comment(cast.program);
    await comment(cast.agent, 'internal');
    expect((await seen(cast.mara, id)).helpWanted).not.toBeNull();
    await comment(cast.agent);
    expect((await seen(cast.mara, id)).helpWanted).toBeNull();
    bodyOf(await ask(cast.mara, { request: id }), 201);
    await move(cast.agent, id, 'startReview');
    expect((await seen(cast.mara, id)).helpWanted).toBeNull();
  });

  it('tells who works on it, or whoever could', async () => {
    const [one, two] = [await submit(cast.mara), await submit(cast.mara)];
    bodyOf(await cast.admin.post(`/v1/requests/${two.id}/assignments`, { assignee: 'me' }));
    for (const { id } of [one, two]) bodyOf(await ask(cast.mara, { request: id }), 201);
    expect(await kindsOf(cast.agent, one.id)).toContain('helpWanted');
    expect(await kindsOf(cast.admin, two.id)).toContain('helpWanted');
    expect(await kindsOf(cast.mara, one.id)).toEqual([]);
  });

  it('is closed for requests of others, for whoever only looks, and for staff', async () => {
    const { id } = await submit(cast.mara);
    for (const api of [cast.tomas, cast.stranger])
      blamed(problemOf(await ask(api, { request: id }), 422, 'invalid_input'), 'body /request');
    for (const api of [cast.viewer, cast.agent, cast.program])
      problemOf(await ask(api, { request: id }), 403, 'forbidden');
  });

  it('says so where the tenant offers none, or asks more than anybody can answer there', async () => {
    problemOf(await ask(cast.stranger, { message: 'x' }), 409, 'help_not_offered');
    const asks = service({ key: 'human-help', title: '{pump}' });
    await portico.it.portico.catalog.publish(portico.it.context(cast.other.id), asks);
    problemOf(await ask(cast.stranger, { message: 'x' }), 409, 'help_not_offered');
  });

  it.each<[string, object, string]>([
    ['too many steps', { tried: Array.from({ length: 21 }, () => TRIED[0]) }, '/tried'],
    ['a step without a time', { tried: [{ what: 'x' }] }, '/tried/0/at'],
    ['a step without words', { tried: [{ what: '', at: TRIED[0]?.at }] }, '/tried/0/what'],
    ['a step of more', { tried: [{ ...TRIED[0], secret: 'x' }] }, '/tried/0/secret'],
    ['a long message', { message: 'x'.repeat(10_001) }, '/message'],
  ])('refuses %s', async (_what, body, pointer) => {
    blamed(problemOf(await ask(cast.mara, body), 422, 'invalid_input'), `body ${pointer}`);
  });
});
