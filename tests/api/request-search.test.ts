import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['ServiceRequestList'];

const list = async (api: Api, query: string): Promise<List> =>
  bodyOf(await api.get<List>(`/v1/requests?limit=100&${query}`));
const titles = async (api: Api, query: string): Promise<string[]> =>
  (await list(api, `sort=createdAt&${query}`)).items.map(({ title }) => title);
const find = (api: Api, search: string): Promise<string[]> =>
  titles(api, `search=${encodeURIComponent(search)}`);

describe('searching, filtering and counting requests', () => {
  const portico = usePortico();
  let cast: Cast;
  let pumps: Actor;
  let fewer: Actor;
  const ids: string[] = [];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const role = (key: string, fields: object) =>
      cast.admin.post('/v1/roles', {
        ...{ key, name: key, side: 'customer' },
        permissions: [{ subject: 'request', verbs: ['read'], reach: 'account', fields }],
      });
    bodyOf(await role('pumps', { only: ['data.pump'] }), 201);
    bodyOf(await role('fewer', { except: ['data.problem'] }), 201);
    const join = (name: string) =>
      signIn(portico.it, cast.kestrel, { externalId: name, account: 'brightwater', roles: [name] });
    [pumps, fewer] = [await join('pumps'), await join('fewer')];
    for (const [pump, problem] of [
      ['KP-80', 'Überdruck at the valve'],
      ['KP-40', 'It leaks badly'],
      ['KP-80', 'It leaks a little'],
    ]) {
      const { id } = await submit(cast.mara, { data: { pump, problem } });
      ids.push(id);
    }
    await submit(cast.tomas, { data: { pump: 'KP-40', problem: 'Calder leaks' } });
  });

  it('finds words, beginnings of words and accents, in answers, numbers, names and services', async () => {
    expect(await find(cast.mara, 'leak')).toEqual(['KP-40: It leaks badly', 'KP-80: It leaks a little']);
    expect(await find(cast.mara, 'LEAKS kp 80')).toEqual(['KP-80: It leaks a little']);
    expect(await find(cast.mara, 'uberdruck')).toHaveLength(1);
    expect(await find(cast.mara, 'eaks')).toEqual([]);
    expect(await find(cast.mara, 'fault')).toHaveLength(3);
    expect(await find(cast.agent, 'calder')).toHaveLength(1);
    const [first] = (await list(cast.mara, '')).items;
    expect(await find(cast.mara, first?.number as string)).toEqual([first?.title]);
    expect(await find(cast.mara, '.*')).toHaveLength(3);
  });

  it('finds nothing by answers that its caller may not read', async () => {
    for (const api of [pumps, fewer]) {
      expect(await find(api, 'leaks')).toEqual([]);
      expect(await find(api, 'kp')).toHaveLength(3);
      expect(await find(api, '80')).toHaveLength(2);
      expect(await find(api, 'fault')).toHaveLength(3);
    }
  });

  it('finds nothing by comments, internal or not', async () => {
    for (const visibility of ['internal', 'public'])
      bodyOf(await cast.agent.post(`/v1/requests/${ids[0]}/comments`, { body: 'Zebra', visibility }), 201);
    for (const api of [cast.agent, cast.mara]) expect(await find(api, 'zebra')).toEqual([]);
  });

  it('finds nothing of other accounts and tenants', async () => {
    expect(await find(cast.tomas, 'leaks')).toEqual(['KP-40: Calder leaks']);
    expect(await find(cast.stranger, 'leaks')).toEqual([]);
  });

  it('refuses more than eight words', async () => {
    const answer = await cast.mara.get(`/v1/requests?search=${'a b c d e f g h i'.replaceAll(' ', '+')}`);
    blamed(problemOf(answer, 400, 'invalid_parameter'), 'query /search');
  });

  it('filters by who has it, and sorts by priority and age', async () => {
    const [one, two, three] = ids as [string, string, string];
    const urgent = (id: string, priority: string) =>
      cast.agent.patch(`/v1/requests/${id}`, { priority }, { 'If-Match': '*' });
    bodyOf(await urgent(three, 'urgent'));
    bodyOf(await urgent(one, 'low'));
    bodyOf(await cast.agent.post(`/v1/requests/${two}/assignments`, { assignee: 'me' }));
    const me = bodyOf(await cast.agent.get<Schemas['Me']>('/v1/me')).id;
    for (const assignee of ['me', me])
      expect((await list(cast.agent, `assignee=${assignee}`)).items.map(({ id }) => id)).toEqual([two]);
    expect((await list(cast.mara, 'assignee=none')).items.map(({ id }) => id)).toEqual([three, one]);
    expect((await list(cast.agent, 'priority=urgent')).items.map(({ id }) => id)).toEqual([three]);
    const whole = (await list(cast.agent, 'sort=priority')).items.map(({ id }) => id);
    expect(whole).toEqual([three, two, whole[2], one]);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `limit=1&sort=priority${cursor && `&cursor=${cursor}`}`;
      const page: List = bodyOf(await cast.agent.get<List>(`/v1/requests?${query}`));
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
    for (const cursor of ['x', Buffer.from('["priority","x",1,2]').toString('base64url')])
      problemOf(await cast.agent.get(`/v1/requests?sort=priority&cursor=${cursor}`), 400, 'invalid_cursor');
  });

  it('counts under the same scope and all filters but its own', async () => {
    await move(cast.mara, ids[0] as string, 'withdraw');
    const { facets } = await list(cast.mara, 'status=open&facets=status,category,assignee');
    expect(facets).toEqual([
      {
        name: 'status',
        values: [
          { value: 'open', label: 'open', count: 2 },
          { value: 'closed', label: 'closed', count: 1 },
        ],
      },
      { name: 'category', values: [{ value: 'submitted', label: 'submitted', count: 2 }] },
      { name: 'assignee', values: [{ value: expect.any(String), label: 'Ines Okafor', count: 1 }] },
    ]);
    const all = await list(cast.agent, 'facets=service');
    expect(all.facets[0]?.values).toEqual([{ value: 'report-fault', label: 'report-fault', count: 4 }]);
    blamed(
      problemOf(await cast.mara.get('/v1/requests?facets=title'), 400, 'invalid_parameter'),
      'query /facets',
    );
  });

  it('filters by when it was submitted, and by what is late', async () => {
    const now = portico.it.clock().toISOString();
    expect((await list(cast.mara, `createdFrom=${now}`)).items).toEqual([]);
    expect((await list(cast.mara, `createdTo=${now}&updatedTo=${now}`)).items).toHaveLength(3);
    expect((await list(cast.mara, 'late=true')).items).toEqual([]);
    portico.it.clock.forward(2 * DAY);
    const mara = await signIn(portico.it, cast.kestrel, { externalId: 'mara', account: 'brightwater' });
    const late = (await list(mara, 'late=true')).items;
    expect(late.map(({ promise }) => promise.late)).toEqual([true, true]);
    expect((await list(mara, 'late=false')).items).toHaveLength(1);
    portico.it.clock.forward(-2 * DAY);
  });
});
