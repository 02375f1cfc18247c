import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { allNotified, inboxOf } from '../support/notifications.js';
import { usePortico } from '../support/start-portico.js';

describe('who takes part in a request', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const path = (id: string) => `/v1/requests/${id}/participants`;
  const add = (api: Api, id: string, person: string) =>
    api.post<Schemas['RequestParticipant']>(path(id), { person });
  const partsOf = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['RequestParticipantList']>(path(id))).items.map(({ name, part }) => [
      name,
      part,
    ]);
  const idOf = async (api: Api) => bodyOf(await api.get<Schemas['Me']>('/v1/me')).id;
  const comment = async (by: Api, id: string, body: object) =>
    void bodyOf(await by.post(`/v1/requests/${id}/comments`, body), 201);
  const kindsOf = async (api: Actor, { id }: { id: string }) => {
    await allNotified(portico.it);
    const { items } = await inboxOf(api);
    return items
      .filter(({ subject }) => subject?.id === id)
      .map(({ kind }) => kind)
      .reverse();
  };

  it('is the requester, who works on it, and whoever was added, each once', async () => {
    const { id } = await submit(cast.mara);
    bodyOf(await cast.agent.post(`/v1/requests/${id}/assignments`, { assignee: 'me' }));
    const added = bodyOf(await add(cast.mara, id, await idOf(cast.viewer)), 201);
    expect(added).toMatchObject({ name: 'Vera', side: 'customer', part: 'participant' });
    for (const api of [cast.mara, cast.agent])
      expect(bodyOf(await add(cast.agent, id, await idOf(api)), 201).part).not.toBe('participant');
    bodyOf(await add(cast.agent, id, await idOf(cast.viewer)), 201);
    expect(await partsOf(cast.viewer, id)).toEqual([
      ['Mara Lindqvist', 'requester'],
      ['Ines Okafor', 'assignee'],
      ['Vera', 'participant'],
    ]);
  });

  it('can only be who may see it', async () => {
    const { id } = await submit(cast.mara);
    for (const api of [cast.tomas, cast.stranger]) {
      const answer = await add(cast.agent, id, await idOf(api));
      blamed(problemOf(answer, 422, 'invalid_input'), 'body /person');
    }
    problemOf(await add(cast.viewer, id, await idOf(cast.viewer)), 403, 'forbidden');
    problemOf(await add(cast.tomas, id, await idOf(cast.tomas)), 404, 'not_found');
  });

  it('is taken out again, once, and others’ requests stay as they are', async () => {
    const [one, other] = [await submit(cast.mara), await submit(cast.tomas)];
    const ines = await idOf(cast.agent);
    for (const { id } of [one, other]) bodyOf(await add(cast.agent, id, ines), 201);
    for (const api of [cast.mara, cast.stranger])
      problemOf(await api.delete(`${path(other.id)}/${ines}`), 404, 'not_found');
    bodyOf(await cast.mara.delete(`${path(one.id)}/${ines}`), 204);
    problemOf(await cast.mara.delete(`${path(one.id)}/${ines}`), 404, 'not_found');
    expect(await partsOf(cast.mara, one.id)).toEqual([['Mara Lindqvist', 'requester']]);
    expect(await partsOf(cast.tomas, other.id)).toHaveLength(2);
  });

  it('hears of public replies, and of nothing internal', async () => {
    const request = await submit(cast.mara);
    bodyOf(await add(cast.mara, request.id, await idOf(cast.viewer)), 201);
    bodyOf(await add(cast.agent, request.id, await idOf(cast.admin)), 201);
    await comment(cast.agent, request.id, { body: 'Yours' });
    await comment(cast.agent, request.id, { body: 'Between us', visibility: 'internal' });
    expect(await kindsOf(cast.viewer, request)).toEqual(['reply']);
    expect(await kindsOf(cast.admin, request)).toEqual(['reply']);
    expect(await kindsOf(cast.mara, request)).toEqual(['reply']);
  });

  it('hears of it as a mention where they were mentioned, once, and also in a note', async () => {
    const request = await submit(cast.mara);
    const [vera, odile] = [await idOf(cast.viewer), await idOf(cast.admin)];
    bodyOf(await add(cast.mara, request.id, vera), 201);
    await comment(cast.agent, request.id, { body: 'Vera?', mentions: [vera] });
    await comment(cast.agent, request.id, { body: 'Odile?', visibility: 'internal', mentions: [odile] });
    expect(await kindsOf(cast.viewer, request)).toEqual(['mention']);
    expect(await kindsOf(cast.admin, request)).toEqual(['mention']);
    expect(await kindsOf(cast.mara, request)).toEqual(['reply']);
  });

  it('hears once of a comment with files, and of a mention that was added later', async () => {
    const request = await submit(cast.mara);
    const documents = [bodyOf(await cast.agent.upload({ name: 'plan.txt' }, 'text'), 201).id];
    const said = await cast.agent.post<{ id: string }>(`/v1/requests/${request.id}/comments`, {
      ...{ body: 'With a plan.', documents },
    });
    const { id } = bodyOf(said, 201);
    expect(await kindsOf(cast.mara, request)).toEqual(['reply']);
    const mentions = [await idOf(cast.viewer)];
    const entry = `/v1/requests/${request.id}/comments/${id}`;
    bodyOf(await cast.agent.patch(entry, { mentions }, { 'If-Match': '*' }));
    bodyOf(await cast.agent.patch(entry, { body: 'With the plan.' }, { 'If-Match': '*' }));
    expect(await kindsOf(cast.viewer, request)).toEqual(['mention']);
    expect(await kindsOf(cast.mara, request)).toEqual(['reply']);
  });

  it('who works on it hears of replies, of customers as of colleagues', async () => {
    const request = await submit(cast.mara);
    bodyOf(await cast.admin.post(`/v1/requests/${request.id}/assignments`, { assignee: 'me' }));
    await comment(cast.mara, request.id, { body: 'Hello?' });
    await comment(cast.agent, request.id, { body: 'Hello!' });
    expect(await kindsOf(cast.admin, request)).toEqual(['customerReply', 'reply']);
  });

  it('hears nothing any more once they may not see it', async () => {
    const person = { externalId: 'roamer', name: 'Roamer', account: 'brightwater', roles: ['viewer'] };
    const roamer = await signIn(portico.it, cast.kestrel, person);
    const request = await submit(cast.mara);
    bodyOf(await add(cast.mara, request.id, await idOf(roamer)), 201);
    await signIn(portico.it, cast.kestrel, { ...person, locations: ['inland'] });
    await comment(cast.agent, request.id, { body: 'Yours' });
    await allNotified(portico.it);
    const subjectId = request.id;
    const rows = await portico.it.db.collection('notifications').find({ subjectId }).toArray();
    expect(rows.map(({ ownerId }) => ownerId as string)).not.toContain(await idOf(roamer));
  });
});
