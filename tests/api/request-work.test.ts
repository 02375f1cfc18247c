import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Answer, type Api, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type Request = Schemas['ServiceRequest'];

const assign = (api: Api, id: string, assignee: string | null): Promise<Answer<Request>> =>
  api.post<Request>(`/v1/requests/${id}/assignments`, { assignee });
const read = async (api: Api, id: string): Promise<Request> =>
  bodyOf(await api.get<Request>(`/v1/requests/${id}`));
const idOf = async (api: Api): Promise<string> => bodyOf(await api.get<Schemas['Me']>('/v1/me')).id;

describe('work on requests', () => {
  const portico = usePortico();
  let cast: Cast;
  let omar: Actor;
  let ines: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    for (const department of ['spares', 'field-service'])
      await portico.it.portico.catalog.publish(
        portico.it.context(cast.kestrel.id),
        service({ key: `of-${department}`, department }),
      );
    omar = await signIn(portico.it, cast.kestrel, {
      externalId: 'omar',
      name: 'Omar Field',
      account: 'kestrel',
      roles: ['agent'],
      departments: ['field-service'],
    });
    ines = await idOf(cast.agent);
  });

  describe('assigning', () => {
    it('shows the customer who works on it, and the timeline that somebody does', async () => {
      const { id } = await submit(cast.mara);
      const taken = bodyOf(await assign(cast.agent, id, 'me'));
      expect(taken.assignee).toEqual({ id: ines, name: 'Ines Okafor' });
      expect((await read(cast.mara, id)).assignee?.name).toBe('Ines Okafor');
      bodyOf(await assign(cast.agent, id, null));
      expect((await read(cast.mara, id)).assignee).toBeNull();
      const timeline = await cast.mara.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`);
      expect(bodyOf(timeline).items.map(({ kind }) => kind)).toEqual(['submitted', 'assigned', 'unassigned']);
    });

    it('gives a request to one of those who take it at once', async () => {
      const { id } = await submit(cast.mara);
      const answers = await Promise.all([cast.agent, omar, cast.admin].map((api) => assign(api, id, 'me')));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      for (const answer of answers.filter(({ status }) => status === 409)) {
        problemOf(answer, 409, 'request_taken');
        expect(answer.text).not.toMatch(/Ines|Omar|Odile|usr_/);
      }
      const winner = answers.find(({ status }) => status === 200)?.body.assignee;
      expect((await read(cast.mara, id)).assignee).toEqual(winner);
    });

    it('changes nothing for whoever has it already, and lets others take over only by name', async () => {
      const { id } = await submit(cast.mara);
      const once = bodyOf(await assign(cast.agent, id, 'me'));
      expect(bodyOf(await assign(cast.agent, id, 'me')).updatedAt).toBe(once.updatedAt);
      problemOf(await assign(omar, id, 'me'), 409, 'request_taken');
      expect(bodyOf(await assign(omar, id, await idOf(omar))).assignee?.name).toBe('Omar Field');
    });

    it('takes nobody who could not work on it: no customer, no other department, no program, nobody', async () => {
      const { id } = await submit(cast.mara, { service: 'of-spares' });
      const wrong = [await idOf(cast.mara), await idOf(omar), await idOf(cast.auditor), 'usr_never', 'never'];
      for (const assignee of [...wrong, await idOf(cast.stranger)])
        blamed(problemOf(await assign(cast.agent, id, assignee), 422, 'invalid_input'), 'body /assignee');
      blamed(problemOf(await assign(cast.program, id, 'me'), 422, 'invalid_input'), 'body /assignee');
      problemOf(await assign(cast.mara, id, 'me'), 403, 'forbidden');
      problemOf(await assign(omar, id, 'me'), 404, 'not_found');
      const could = await cast.agent.get<Schemas['RequestAssigneeList']>(`/v1/requests/${id}/assignees`);
      expect(bodyOf(could).items.map(({ name }) => name)).toEqual(['Ines Okafor', 'Odile Brandt']);
    });

    it('heeds If-Match where it is sent', async () => {
      const { id } = await submit(cast.mara);
      const etag = (await cast.agent.get(`/v1/requests/${id}`)).headers.get('etag') as string;
      await move(cast.agent, id, 'startReview');
      const stale = cast.agent.with({ 'If-Match': etag });
      problemOf(await assign(stale, id, 'me'), 412, 'precondition_failed');
    });
  });

  describe('priority', () => {
    it('is staff’s alone: customers are not told, and hear of no change', async () => {
      const { id, priority } = await submit(cast.mara);
      expect(priority).toBeNull();
      expect((await read(cast.agent, id)).priority).toBe('normal');
      const body = { priority: 'urgent' };
      const changed = await cast.agent.patch<Request>(`/v1/requests/${id}`, body, { 'If-Match': '*' });
      expect(bodyOf(changed).priority).toBe('urgent');
      expect((await read(cast.mara, id)).priority).toBeNull();
      const rows = await portico.it.db.collection('outbox').find({ subject: id }).toArray();
      const told = rows.filter(({ visibility }) => visibility === 'public').map(({ type }) => type as string);
      expect(told).toEqual(['request.submitted']);
      for (const query of ['priority=urgent', 'sort=priority', 'facets=priority'])
        problemOf(await cast.mara.get(`/v1/requests?${query}`), 400, 'invalid_parameter');
    });

    it('is changed only by whoever saw the request as it is', async () => {
      const { id } = await submit(cast.mara);
      const path = `/v1/requests/${id}`;
      problemOf(await cast.agent.patch(path, { priority: 'low' }), 428, 'precondition_required');
      const etag = (await cast.agent.get(path)).headers.get('etag') as string;
      bodyOf(await cast.agent.patch(path, { priority: 'low' }, { 'If-Match': etag }));
      problemOf(
        await cast.agent.patch(path, { priority: 'high' }, { 'If-Match': etag }),
        412,
        'precondition_failed',
      );
      problemOf(await cast.mara.patch(path, { priority: 'high' }, { 'If-Match': '*' }), 403, 'forbidden');
    });
  });

  describe('rating', () => {
    const rate = (api: Api, id: string, body: object): Promise<Answer<Request>> =>
      api.send<Request>('PUT', `/v1/requests/${id}/rating`, { json: body, headers: { 'If-Match': '*' } });
    const closed = async (): Promise<string> => {
      const { id } = await submit(cast.mara);
      await move(cast.mara, id, 'withdraw');
      return id;
    };

    it('is the requester’s, once the request is closed, and seen by staff and by them alone', async () => {
      const { id } = await submit(cast.mara);
      problemOf(await rate(cast.mara, id, { score: 5 }), 409, 'rating_not_open');
      await move(cast.mara, id, 'withdraw');
      const rated = bodyOf(await rate(cast.mara, id, { score: 4, comment: 'Quick.' }));
      expect(rated.rating).toMatchObject({ score: 4, comment: 'Quick.' });
      expect((await read(cast.agent, id)).rating).toEqual(rated.rating);
      expect((await read(cast.viewer, id)).rating).toBeNull();
      const mia = await signIn(portico.it, cast.kestrel, { externalId: 'mia', account: 'brightwater' });
      for (const api of [mia, cast.viewer, cast.agent, cast.program])
        problemOf(await rate(api, id, { score: 1 }), 403, 'forbidden');
    });

    it('can be changed for 14 days', async () => {
      const id = await closed();
      portico.it.clock.forward(13 * DAY);
      const mara = await signIn(portico.it, cast.kestrel, { externalId: 'mara', account: 'brightwater' });
      bodyOf(await rate(mara, id, { score: 1, comment: 'Slow.' }));
      expect(bodyOf(await rate(mara, id, { score: 2 })).rating).toMatchObject({ score: 2, comment: null });
      portico.it.clock.forward(2 * DAY);
      const later = await signIn(portico.it, cast.kestrel, { externalId: 'mara', account: 'brightwater' });
      problemOf(await rate(later, id, { score: 3 }), 409, 'rating_not_open');
      portico.it.clock.forward(-15 * DAY);
    });

    it.each([0, 6, 1.5, 'five', null])('refuses %s', async (score) => {
      blamed(
        problemOf(await rate(cast.mara, await closed(), { score }), 422, 'invalid_input'),
        'body /score',
      );
    });
  });

  describe('many at once', () => {
    const bulk = (api: Api, what: string, body: object, key?: string) =>
      api.post<Schemas['BulkResultList']>(
        `/v1/requests/bulk-${what}`,
        body,
        key ? { 'Idempotency-Key': key } : {},
      );

    it('moves each by itself and tells what became of each', async () => {
      const [one, two, three] = [await submit(cast.mara), await submit(cast.mara), await submit(cast.mara)];
      await move(cast.mara, two.id, 'withdraw');
      const requests = [one.id, two.number, 'REQ-9', three.number];
      const body = { requests, transition: 'startReview', comment: 'We look.' };
      const { results } = bodyOf(await bulk(cast.agent, 'transitions', body));
      expect(results).toEqual([
        { request: one.id, status: 'done', code: null },
        { request: two.number, status: 'failed', code: 'transition_not_available' },
        { request: 'REQ-9', status: 'failed', code: 'not_found' },
        { request: three.number, status: 'done', code: null },
      ]);
      expect((await read(cast.mara, one.id)).state.key).toBe('inReview');
      expect((await read(cast.mara, two.id)).state.key).toBe('withdrawn');
      expect((await read(cast.mara, three.id)).state.key).toBe('inReview');
    });

    it('does nothing twice when it is sent again with its key', async () => {
      const [one, two] = [await submit(cast.mara), await submit(cast.mara)];
      const body = { requests: [one.id, two.id], assignee: 'me' };
      const first = await bulk(cast.agent, 'assignments', body, 'claim both');
      const again = await bulk(cast.agent, 'assignments', body, 'claim both');
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.text).toBe(first.text);
      const rows = await portico.it.db
        .collection('outbox')
        .countDocuments({ type: 'request.assigned', subject: one.id });
      expect(rows).toBe(1);
      expect(bodyOf(await bulk(omar, 'assignments', body)).results.map(({ code }) => code)).toEqual([
        'request_taken',
        'request_taken',
      ]);
    });

    it('knows nothing of what its caller may not see, and is refused for more than a hundred or one twice', async () => {
      const { id, number } = await submit(cast.tomas);
      const body = { requests: [id, 'req_never'], transition: 'withdraw' };
      const codes = bodyOf(await bulk(cast.mara, 'transitions', body)).results.map(({ code }) => code);
      expect(codes).toEqual(['not_found', 'not_found']);
      const many = Array.from({ length: 101 }, (_, i) => `REQ-${i}`);
      for (const requests of [many, [], [number, number]])
        blamed(
          problemOf(
            await bulk(cast.agent, 'assignments', { requests, assignee: 'me' }),
            422,
            'invalid_input',
          ),
          'body /requests',
        );
    });
  });
});
