import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['ServiceRequestList'];

/** Follows the cursors to the end. */
async function pages(api: Api, query: string, between: () => Promise<unknown> = async () => undefined) {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const next: List = bodyOf(await api.get<List>(`/v1/requests?${query}${cursor && `&cursor=${cursor}`}`));
    ids.push(...next.items.map(({ id }) => id));
    cursor = next.nextCursor;
    if (cursor !== null) await between();
  }
  return ids;
}

describe('GET /v1/requests', () => {
  const portico = usePortico();
  let cast: Cast;
  /** Of Brightwater, oldest first. */
  const mine: string[] = [];
  const calders: string[] = [];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    for (let i = 0; i < 7; i += 1) {
      mine.push((await submit(cast.mara, i % 2 ? { service: 'anything', data: { note: `n${i}` } } : {})).id);
      if (i < 3) calders.push((await submit(cast.tomas)).id);
    }
    await move(cast.agent, mine[0] as string, 'startReview');
    await move(cast.mara, mine[2] as string, 'withdraw');
  });

  it('gives the newest first, twenty at most, to each their own', async () => {
    const list = bodyOf(await cast.mara.get<List>('/v1/requests'));
    expect(list.items.map(({ id }) => id)).toEqual([...mine].reverse());
    expect(list.nextCursor).toBeNull();
    expect(bodyOf(await cast.tomas.get<List>('/v1/requests')).items.map(({ id }) => id)).toEqual(
      [...calders].reverse(),
    );
    expect(bodyOf(await cast.agent.get<List>('/v1/requests')).items).toHaveLength(10);
    expect(bodyOf(await cast.stranger.get<List>('/v1/requests')).items).toEqual([]);
    for (let i = 0; i < 12; i += 1) await submit(cast.stranger, { service: 'anything', data: {} });
    await Promise.all(
      Array.from({ length: 10 }, () => submit(cast.stranger, { service: 'anything', data: {} })),
    );
    const full = bodyOf(await cast.stranger.get<List>('/v1/requests'));
    expect(full.items).toHaveLength(20);
    expect(full.nextCursor).not.toBeNull();
  });

  it('lists each as reading it would show it, without its place in the queue and with how much is unread', async () => {
    const { items } = bodyOf(await cast.mara.get<List>('/v1/requests'));
    for (const { unread, ...item } of items.slice(0, 3)) {
      expect(unread).toBe(0);
      const one = bodyOf(await cast.mara.get<List['items'][number]>(`/v1/requests/${item.id}`));
      expect(one.promise.queue?.position).toBeGreaterThan(0);
      expect({ ...one, promise: { ...one.promise, queue: null } }).toEqual(item);
    }
  });

  it.each(['createdAt', '-createdAt', 'updatedAt', '-updatedAt'])(
    'pages by %s without loss or repetition',
    async (sort) => {
      for (const limit of [1, 2, 3, 6, 7]) {
        const ids = await pages(cast.mara, `sort=${sort}&limit=${limit}`);
        expect(ids).toHaveLength(mine.length);
        expect(new Set(ids)).toEqual(new Set(mine));
        const field = sort.replace('-', '') as 'createdAt' | 'updatedAt';
        const { items } = bodyOf(await cast.mara.get<List>(`/v1/requests?sort=${sort}`));
        const times = items.map((item) => Date.parse(item[field]));
        expect(times).toEqual([...times].sort((a, b) => (sort.startsWith('-') ? b - a : a - b)));
        expect(ids).toEqual(items.map(({ id }) => id));
      }
    },
  );

  it('sees each once while others submit', async () => {
    const staff = await cast.agent.get<List>('/v1/requests?limit=100');
    const before = bodyOf(staff).items.map(({ id }) => id);
    const ids = await pages(cast.agent, 'limit=3', () => submit(cast.tomas));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(before);
  });

  it.each([
    ['status=closed', (all: string[]) => [all[2]]],
    ['status=open', (all: string[]) => all.filter((_, i) => i !== 2)],
    ['category=in_review', (all: string[]) => [all[0]]],
    ['category=cancelled', (all: string[]) => [all[2]]],
    ['category=completed', () => []],
    ['service=anything', (all: string[]) => all.filter((_, i) => i % 2 === 1)],
    ['service=never-was', () => []],
    ['service=report-fault&status=open&category=submitted', (all: string[]) => [all[4], all[6]]],
  ])('filters by %s', async (query, expected) => {
    const { items } = bodyOf(await cast.mara.get<List>(`/v1/requests?sort=createdAt&${query}`));
    expect(items.map(({ id }) => id)).toEqual(expected(mine));
  });

  it('filters by account for staff, and pages through the filter', async () => {
    const [first] = bodyOf(await cast.mara.get<List>('/v1/requests')).items;
    const ids = await pages(cast.agent, `account=${first?.account.id}&limit=2&sort=createdAt`);
    expect(ids).toEqual(mine);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['limit=1e1', 'limit'],
    ['status=late', 'status'],
    ['status=open&status=closed', 'status'],
    ['category=done', 'category'],
    ['sort=title', 'sort'],
    ['sort=%2BcreatedAt', 'sort'],
    [`service=${'x'.repeat(101)}`, 'service'],
    [`account=${'x'.repeat(101)}`, 'account'],
    [`cursor=${'x'.repeat(501)}`, 'cursor'],
    ['page=2', 'page'],
    ['status[$ne]=open', 'status[$ne]'],
  ])('refuses %s', async (query, name) => {
    const problem = problemOf(await cast.mara.get(`/v1/requests?${query}`), 400, 'invalid_parameter');
    blamed(problem, `query /${name}`);
    const words = `${problem.errors?.[0]?.detail} ${problem.errors?.[0]?.fix}`;
    expect(words).toContain(name);
    expect(words).not.toMatch(/[[\]{}].*Issues|should be/);
  });

  it('refuses cursors that it did not give', async () => {
    const { nextCursor } = bodyOf(await cast.mara.get<List>('/v1/requests?limit=2'));
    const cursor = nextCursor as string;
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const changed = (at: number, value: unknown) =>
      Buffer.from(JSON.stringify(parts.map((part, i) => (i === at ? value : part)))).toString('base64url');
    const faulty = [
      'x',
      '',
      cursor.slice(0, -3),
      Buffer.from('null').toString('base64url'),
      Buffer.from('[]').toString('base64url'),
      Buffer.from('{"$gt":1}').toString('base64url'),
      changed(0, '_id'),
      changed(0, 'updatedAt'),
      changed(1, 1),
      changed(2, 'yesterday'),
      changed(2, null),
      changed(2, { $gt: '' }),
      changed(3, { $gt: '' }),
      changed(3, null),
    ];
    for (const value of faulty)
      problemOf(await cast.mara.get(`/v1/requests?cursor=${value}`), 400, 'invalid_cursor');
    for (const sort of ['createdAt', 'updatedAt', '-updatedAt'])
      problemOf(await cast.mara.get(`/v1/requests?sort=${sort}&cursor=${cursor}`), 400, 'invalid_cursor');
  });

  it('gives nothing away to whoever uses somebody else’s cursor', async () => {
    const { nextCursor } = bodyOf(await cast.mara.get<List>('/v1/requests?limit=2'));
    const { items } = bodyOf(await cast.stranger.get<List>(`/v1/requests?limit=100&cursor=${nextCursor}`));
    for (const { account } of items) expect(account.name).not.toBe('Kestrel');
    expect(items.map(({ id }) => id).filter((id) => mine.includes(id))).toEqual([]);
  });

  it('needs credentials', async () => {
    problemOf(await cast.anonymous.get('/v1/requests'), 401, 'unauthenticated');
  });
});
