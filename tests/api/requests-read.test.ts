import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { HOUR } from '../support/clock.js';
import { usePortico } from '../support/start-portico.js';

type Request = Schemas['ServiceRequest'];

describe('GET /v1/requests/{id}', () => {
  const portico = usePortico();
  let cast: Cast;
  let request: Request;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    request = await submit(cast.mara);
  });

  it('shows everybody of the account the same request, with their own rights', async () => {
    const path = `/v1/requests/${request.id}`;
    const seen = (answer: { body: Request }) => ({ ...answer.body, allowedActions: [], transitions: [] });
    const mine = await cast.mara.get<Request>(path);
    const viewers = await cast.viewer.get<Request>(path);
    const agents = await cast.agent.get<Request>(path);
    expect(seen(viewers)).toEqual(seen(mine));
    // How urgent it is and whether a human is needed is the staff's.
    expect(mine.body).toMatchObject({ priority: null });
    expect(mine.body).not.toHaveProperty('needsHuman');
    const { needsHuman, ...rest } = seen(agents);
    expect(needsHuman).toBeNull();
    expect({ ...rest, priority: null }).toEqual(seen(mine));
    expect(bodyOf(viewers)).toMatchObject({ allowedActions: ['read', 'markRead'], transitions: [] });
    expect(bodyOf(mine).transitions.map(({ key }) => key)).toEqual(['withdraw']);
    expect(bodyOf(agents).transitions.map(({ key }) => key)).toEqual(['startReview', 'reject']);
    expect(bodyOf(agents).allowedActions).toContain('commentInternally');
  });

  it('is found by its number as well', async () => {
    const byNumber = bodyOf(await cast.viewer.get<Request>(`/v1/requests/${request.number}`));
    expect(byNumber.id).toBe(request.id);
  });

  it.each([
    'REQ-999999',
    'req_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
    'x',
    '%00',
    '%F0%9F%98%80',
    '$ne',
    'REQ-1001%20',
    '..%2F',
  ])('does not find %s', async (id) => {
    problemOf(await cast.mara.get(`/v1/requests/${id}`), 404, 'not_found');
  });

  it.each(['%', '%zz', '%E0%A4%A'])('says that %s cannot be read', async (id) => {
    blamed(problemOf(await cast.mara.get(`/v1/requests/${id}`), 400, 'invalid_parameter'), 'path ');
  });

  it('answers 304 until something changes, to each role by its own tag', async () => {
    const { id } = await submit(cast.mara);
    const path = `/v1/requests/${id}`;
    const tagOf = async (api: Cast['mara']) => (await api.get(path)).headers.get('etag') as string;
    const tags = await Promise.all([cast.mara, cast.viewer, cast.agent].map(tagOf));
    expect(new Set(tags).size).toBe(3);
    const again = await cast.mara.get(path, { 'If-None-Match': tags[0] as string });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tags[0]);
    bodyOf(await cast.viewer.get(path, { 'If-None-Match': tags[0] as string }));
    await move(cast.agent, id, 'startReview');
    bodyOf(await cast.mara.get(path, { 'If-None-Match': tags[0] as string }));
  });

  it('is late as soon as the promise is over, also for who has an old copy, until it is closed', async () => {
    const { id } = await submit(cast.mara);
    const path = `/v1/requests/${id}`;
    const before = await cast.mara.get<Request>(path);
    expect(before.body.promise.late).toBe(false);
    portico.it.clock.forward(24 * HOUR + 1);
    cast = await castAgain();
    const after = await cast.mara.get<Request>(path, {
      'If-None-Match': before.headers.get('etag') as string,
    });
    expect(bodyOf(after).promise.late).toBe(true);
    await move(cast.agent, id, 'startReview');
    const solved = await move(cast.agent, id, 'solve', { data: { hours: 2 } });
    expect(solved.promise).toMatchObject({ late: false, expectedBy: null });
  });

  /** Tokens have run out with the clock's leap. */
  async function castAgain(): Promise<Cast> {
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    const agent = await signIn(portico.it, cast.kestrel, {
      externalId: 'ines',
      account: 'kestrel',
      roles: ['agent'],
    });
    return { ...cast, mara, agent };
  }

  it('answers HEAD like GET without a body', async () => {
    const head = await cast.program.send('HEAD', `/v1/requests/${request.id}`);
    const get = await cast.program.get(`/v1/requests/${request.id}`);
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  it('needs credentials', async () => {
    problemOf(await cast.anonymous.get(`/v1/requests/${request.id}`), 401, 'unauthenticated');
  });
});
