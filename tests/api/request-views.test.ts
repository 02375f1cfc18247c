import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type View = Schemas['RequestView'];

const VIEW = { name: 'Nobody’s yet', filters: { assignee: 'none', status: 'open' }, sort: 'priority' };
const save = async (api: Api, changes: object = {}): Promise<View> =>
  bodyOf(await api.post<View>('/v1/request-views', { ...VIEW, ...changes }), 201);
const names = async (api: Api): Promise<string[]> =>
  bodyOf(await api.get<Schemas['RequestViewList']>('/v1/request-views')).items.map(({ name }) => name);

describe('saved views', () => {
  const portico = usePortico();
  let cast: Cast;
  let omar: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    omar = await signIn(portico.it, cast.kestrel, {
      externalId: 'omar',
      account: 'kestrel',
      roles: ['agent'],
    });
  });

  it('are one’s own until they are shared, and then those of all staff of the tenant', async () => {
    const { id } = await save(cast.agent, { name: 'Mine' });
    const shared = await save(cast.agent, { name: 'Ours', shared: true });
    expect(await names(cast.agent)).toEqual(['Mine', 'Ours']);
    for (const api of [omar, cast.auditor, cast.admin]) expect(await names(api)).toEqual(['Ours']);
    problemOf(await omar.get(`/v1/request-views/${id}`), 404, 'not_found');
    expect(bodyOf(await omar.get<View>(`/v1/request-views/${shared.id}`))).toMatchObject({
      filters: VIEW.filters,
      sort: 'priority',
      allowedActions: ['read'],
    });
    for (const api of [cast.mara, cast.program, cast.stranger])
      problemOf(await api.get('/v1/request-views'), 403, 'forbidden');
  });

  it('hold only what a list takes', async () => {
    const create = (filters: object, rest: object = {}) =>
      cast.agent.post('/v1/request-views', { ...VIEW, filters, ...rest });
    const wrong = problemOf(await create({ status: 'late', planet: 'x' }), 422, 'invalid_input');
    expect(wrong.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/filters/planet',
      '/filters/status',
    ]);
    blamed(problemOf(await create({}, { sort: 'title' }), 422, 'invalid_input'), 'body /sort');
    blamed(problemOf(await create({}, { name: '  ' }), 422, 'invalid_input'), 'body /name');
    const at = '2026-03-09T10:00:00.000Z';
    expect((await save(cast.agent, { filters: { createdFrom: at } })).filters).toEqual({ createdFrom: at });
  });

  it('are changed with If-Match and taken out by whoever made them; an admin may with shared ones', async () => {
    const { id } = await save(cast.agent, { shared: true });
    const path = `/v1/request-views/${id}`;
    problemOf(await omar.patch(path, { name: 'x' }, { 'If-Match': '*' }), 403, 'forbidden');
    problemOf(await omar.delete(path), 403, 'forbidden');
    problemOf(await cast.agent.patch(path, { name: 'x' }), 428, 'precondition_required');
    const etag = (await cast.agent.get(path)).headers.get('etag') as string;
    bodyOf(await cast.admin.patch(path, { name: 'Ours' }, { 'If-Match': '*' }));
    problemOf(await cast.agent.patch(path, { name: 'x' }, { 'If-Match': etag }), 412, 'precondition_failed');
    bodyOf(await cast.agent.delete(path), 204);
    problemOf(await cast.agent.get(path), 404, 'not_found');
  });
});
