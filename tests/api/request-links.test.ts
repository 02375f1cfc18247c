import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { idOf } from '../support/approvals.js';
import { bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type Request = Schemas['ServiceRequest'];

const read = async (api: Api, id: string): Promise<Request> =>
  bodyOf(await api.get<Request>(`/v1/requests/${id}`));
const linksOf = async (api: Api, id: string) =>
  ((await read(api, id)).links ?? []).map(({ relation, request }) => [relation, request.id]);
/** What is wrong with an input, by its place. */
const faultsOf = (answer: Answer<unknown>) =>
  Object.fromEntries(
    (problemOf(answer, 422, 'invalid_input').errors ?? []).map(({ pointer, code }) => [pointer, code]),
  );
const link = (api: Api, id: string, request: string, relation = 'relatesTo') =>
  api.post<Request>(`/v1/requests/${id}/links`, { relation, request });

describe('requests that have to do with each other', () => {
  const portico = usePortico();
  let cast: Cast;
  let omar: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const context = portico.it.context(cast.kestrel.id);
    for (const department of ['spares', 'field-service'])
      await portico.it.portico.catalog.publish(context, service({ key: `of-${department}`, department }));
    const staff = { externalId: 'omar', name: 'Omar Field', account: 'kestrel', roles: ['agent'] };
    omar = await signIn(portico.it, cast.kestrel, { ...staff, departments: ['field-service'] });
  });

  describe('links', () => {
    it('stand in both, each in its own words, until they are taken out', async () => {
      const [one, two, three] = [await submit(cast.mara), await submit(cast.mara), await submit(cast.mara)];
      const answer = bodyOf(await link(cast.agent, one.id, two.number, 'blocks'));
      expect(answer.links).toEqual([
        {
          relation: 'blocks',
          request: {
            ...{ id: two.id, number: two.number, title: two.title, status: 'open' },
            state: { key: 'submitted', name: 'We have it', category: 'submitted' },
          },
        },
      ]);
      expect(await linksOf(cast.mara, two.id)).toEqual([['blockedBy', one.id]]);
      bodyOf(await link(cast.agent, three.id, one.id, 'duplicateOf'));
      expect(await linksOf(cast.agent, one.id)).toEqual([
        ['blocks', two.id],
        ['duplicatedBy', three.id],
      ]);
      bodyOf(await link(cast.agent, two.id, one.id));
      expect(await linksOf(cast.agent, one.id)).toEqual([
        ['duplicatedBy', three.id],
        ['relatesTo', two.id],
      ]);
      bodyOf(await cast.agent.delete(`/v1/requests/${one.number}/links/${two.number}`), 204);
      problemOf(await cast.agent.delete(`/v1/requests/${one.id}/links/${two.id}`), 404, 'not_found');
      expect(await linksOf(cast.mara, two.id)).toEqual([]);
      expect(await linksOf(cast.mara, one.id)).toEqual([['duplicatedBy', three.id]]);
    });

    it('are shown to whoever may see both, and announced without the other one', async () => {
      const [hers, theirs] = [await submit(cast.mara), await submit(cast.tomas)];
      bodyOf(await link(cast.agent, hers.id, theirs.id));
      expect(await linksOf(cast.mara, hers.id)).toEqual([]);
      expect(await linksOf(cast.tomas, theirs.id)).toEqual([]);
      expect(await linksOf(cast.auditor, hers.id)).toEqual([['relatesTo', theirs.id]]);
      const told = { type: 'request.linked', 'data.requestId': hers.id };
      const rows = await portico.it.db.collection('outbox').find(told).toArray();
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows[0]?.['data'])).not.toContain(theirs.id);
    });

    it('change the tag of what shows them, also when the other one moves on', async () => {
      const [one, two] = [await submit(cast.mara), await submit(cast.mara)];
      const tag = async (): Promise<string> =>
        (await cast.mara.get(`/v1/requests/${one.id}`)).headers.get('etag') ?? '';
      const before = await tag();
      bodyOf(await link(cast.agent, one.id, two.id));
      const linked = await tag();
      await move(cast.agent, two.id, 'startReview');
      expect(new Set([before, linked, await tag()]).size).toBe(3);
    });

    it('lead to nothing that one may not link, nor to the request itself', async () => {
      const [one, spare] = [await submit(cast.mara), await submit(cast.mara, { service: 'of-spares' })];
      const field = await submit(cast.mara, { service: 'of-field-service' });
      expect(faultsOf(await link(cast.agent, one.id, one.number))).toEqual({ '/request': 'itself' });
      expect(faultsOf(await link(omar, field.id, spare.id))).toEqual({ '/request': 'unknown' });
      problemOf(await link(omar, spare.id, field.id), 404, 'not_found');
      const abroad = await submit(cast.stranger);
      for (const id of [abroad.id, 'REQ-99999', 'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE'])
        expect(faultsOf(await link(cast.agent, one.id, id))).toEqual({ '/request': 'unknown' });
      for (const id of [abroad.id, spare.id])
        problemOf(await cast.agent.delete(`/v1/requests/${one.id}/links/${id}`), 404, 'not_found');
      for (const api of [cast.mara, cast.auditor])
        problemOf(await link(api, one.id, spare.id), 403, 'forbidden');
    });

    it('are fifty at most', async () => {
      const [one, more] = [await submit(cast.mara), await submit(cast.mara)];
      const at = new Date();
      const links = Array.from({ length: 50 }, (_, i) => ({ relation: 'blocks', requestId: `req_${i}`, at }));
      await portico.it.db.collection('requests').updateOne({ _id: one.id as never }, { $set: { links } });
      expect(faultsOf(await link(cast.agent, one.id, more.id))).toEqual({ '/request': 'tooMany' });
      expect(faultsOf(await link(cast.agent, more.id, one.id))).toEqual({ '/request': 'tooMany' });
    });
  });

  describe('a duplicate', () => {
    const close = (api: Api, id: string, duplicateOf: string, transition = 'reject') =>
      api.post<Request>(`/v1/requests/${id}/transitions`, {
        ...{ transition, comment: 'We go on with the other one.', duplicateOf },
      });

    it('is closed and says where it goes on, in one step', async () => {
      const [survivor, duplicate] = [await submit(cast.mara), await submit(cast.mara)];
      const closed = bodyOf(await close(cast.agent, duplicate.id, survivor.number));
      expect(closed).toMatchObject({ status: 'closed', state: { key: 'rejected' } });
      expect(await linksOf(cast.mara, duplicate.id)).toEqual([['duplicateOf', survivor.id]]);
      expect(await linksOf(cast.mara, survivor.id)).toEqual([['duplicatedBy', duplicate.id]]);
      expect((await read(cast.mara, survivor.id)).status).toBe('open');
    });

    it('brings whoever followed it along, as far as they may see the other one, and notes that once', async () => {
      const add = async (request: string, person: string) =>
        bodyOf(await cast.admin.post(`/v1/requests/${request}/participants`, { person }), 201);
      const takePart = async (api: Api, request: string) => {
        const path = `/v1/requests/${request}/participants`;
        const { items } = bodyOf(await api.get<Schemas['RequestParticipantList']>(path));
        return items.map(({ name, part }) => `${part} ${name}`).sort();
      };
      const added = async (request: string) => {
        const path = `/v1/requests/${request}/timeline`;
        const { items } = bodyOf(await cast.mara.get<Schemas['TimelineEntryList']>(path));
        return items.filter(({ kind }) => kind === 'participantsAdded');
      };
      const survivor = await submit(cast.mara);
      const duplicate = await submit(cast.restricted);
      await add(duplicate.id, await idOf(cast.viewer));
      await add(duplicate.id, await idOf(cast.mara));
      bodyOf(await close(cast.agent, duplicate.id, survivor.id));
      // Rikke sees the requests of her plant alone: she gains nothing by it.
      problemOf(await cast.restricted.get(`/v1/requests/${survivor.id}`), 404, 'not_found');
      expect(await takePart(cast.mara, survivor.id)).toEqual([
        'participant Vera',
        'requester Mara Lindqvist',
      ]);
      const [note, ...more] = await added(survivor.id);
      expect(more).toEqual([]);
      expect(JSON.stringify(note)).not.toContain(duplicate.number);
      const again = await submit(cast.mara);
      bodyOf(await close(cast.agent, again.id, survivor.id));
      expect(await added(survivor.id)).toHaveLength(1);
    });

    it('stays as it is where that cannot be', async () => {
      const [one, two] = [await submit(cast.mara), await submit(cast.mara)];
      const other = await submit(cast.tomas);
      expect(faultsOf(await close(cast.agent, one.id, other.id))).toEqual({ '/duplicateOf': 'otherAccount' });
      expect(faultsOf(await close(cast.agent, one.id, two.id, 'startReview'))).toEqual({
        '/duplicateOf': 'staysOpen',
      });
      expect(faultsOf(await close(cast.agent, one.id, one.id))).toEqual({ '/duplicateOf': 'itself' });
      const hers = { transition: 'withdraw', duplicateOf: two.id };
      const answer = await cast.mara.post(`/v1/requests/${one.id}/transitions`, hers);
      expect(faultsOf(answer)).toEqual({ '/duplicateOf': 'unexpected' });
      expect(await read(cast.mara, one.id)).toMatchObject({ state: { key: 'submitted' } });
      expect(await linksOf(cast.agent, one.id)).toEqual([]);
    });
  });

  describe('a request that is split off', () => {
    const split = (api: Api, splitFrom: string, more: object = {}) =>
      api.post<Request>('/v1/requests', {
        ...{ service: 'of-spares', data: { pump: 'KP-80', problem: 'A seal is missing' }, splitFrom },
        ...more,
      });

    it('is for whoever asked for the first one, who sees both', async () => {
      const first = await submit(cast.mara);
      const { id } = bodyOf(await split(cast.agent, first.number), 201);
      expect(await read(cast.mara, id)).toMatchObject({
        ...{ requester: first.requester, account: first.account, department: 'spares', parentId: null },
        links: [{ relation: 'splitFrom', request: { id: first.id } }],
      });
      expect(await linksOf(cast.mara, first.id)).toEqual([['splitInto', id]]);
      const timeline = await cast.agent.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`);
      expect(bodyOf(timeline).items.map(({ kind, actor }) => [kind, actor.name])).toEqual([
        ['submitted', 'Ines Okafor'],
      ]);
    });

    it('is made by staff, out of what they see, and says nothing again', async () => {
      const first = await submit(cast.mara, { service: 'of-spares' });
      expect(faultsOf(await split(cast.mara, first.id))).toEqual({ '/splitFrom': 'unexpected' });
      expect(faultsOf(await split(omar, first.id))).toEqual({ '/splitFrom': 'unknown' });
      expect(faultsOf(await split(cast.agent, (await submit(cast.stranger)).id))).toEqual({
        '/splitFrom': 'unknown',
      });
      const again = await split(cast.agent, first.id, { account: 'brightwater', location: 'harbour' });
      expect(faultsOf(again)).toEqual({ '/account': 'unexpected', '/location': 'unexpected' });
    });
  });
});
