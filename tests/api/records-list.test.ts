import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { edit, importRecords, listed, order, publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

type List = Schemas['PortalRecordList'];

/** What Brightwater ordered. Prices and suppliers are hidden from Mara. */
const ORDERS = [
  order('SO-1', {
    product: 'Pump KP-80',
    status: 'open',
    quantity: 2,
    dueOn: '2026-05-01',
    price: 300,
    urgent: true,
  }),
  order('SO-2', { product: 'Seal kit', status: 'shipped', quantity: 10, dueOn: '2026-03-01', price: 100 }),
  order('SO-3', { product: 'Pump KP-40', status: 'done', quantity: 1, price: 200, supplier: 'Secretcast' }),
  order('SO-4', {
    product: 'Überströmventil',
    status: 'open',
    quantity: 2,
    dueOn: '2026-04-01',
    urgent: false,
  }),
  order('SO-5', { product: '.* (special) $', status: 'open', packedAt: '2026-03-01T10:00:00+02:00' }),
];

describe('a list of records', () => {
  const portico = usePortico();
  let cast: Cast;
  let accounting: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const ada = { externalId: 'ada', account: 'brightwater', roles: ['accounting'] };
    accounting = await signIn(portico.it, cast.kestrel, ada);
    await publishType(cast.program);
    for (const one of ORDERS) {
      await importRecords(cast.program, [one]);
      portico.it.clock.forward(1_000);
    }
    await importRecords(cast.program, [
      order('SO-9', { product: 'Pump', status: 'done' }, { account: 'calder' }),
    ]);
  });

  const keys = (...numbers: number[]) => numbers.map((number) => `SO-${number}`);
  const refused = async (api: Api, query: string, ...places: string[]) => {
    const problem = problemOf(await api.get(`/v1/records?type=order&${query}`), 400, 'invalid_parameter');
    blamed(problem, ...places);
    return problem;
  };

  it('shows the newest first, of one’s own account', async () => {
    expect(await listed(cast.mara)).toEqual(keys(5, 4, 3, 2, 1));
    expect(await listed(cast.tomas)).toEqual(keys(9));
    expect(await listed(cast.agent)).toEqual(keys(9, 5, 4, 3, 2, 1));
    expect(await listed(cast.agent, `account=${'acc_none'}`)).toEqual([]);
  });

  it.each([
    ['filter=data.status:eq:open', [5, 4, 1]],
    ['filter=data.status:ne:open', [3, 2]],
    ['filter=data.status:in:done,shipped', [3, 2]],
    ['filter=data.quantity:gte:2&filter=data.quantity:lt:10', [4, 1]],
    ['filter=data.quantity:eq:2.0', [4, 1]],
    ['filter=data.urgent:eq:true', [1]],
    ['filter=data.urgent:ne:true', [5, 4, 3, 2]],
    ['filter=data.dueOn:gt:2026-03-01&filter=data.dueOn:lte:2026-05-01', [4, 1]],
    ['filter=data.packedAt:eq:2026-03-01T08:00:00Z', [5]],
    ['filter=data.packedAt:lt:2026-03-01T09:00:00%2B02:00', []],
    ['filter=externalId:in:SO-1,SO-9', [1]],
    ['filter=data.number:eq:SO-1:x', []],
    ['filter=createdAt:gte:2000-01-01', [5, 4, 3, 2, 1]],
    ['search=pump', [3, 1]],
    ['search=PU 80', [1]],
    ['search=uberstrom', [4]],
    ['search=.*', [5, 4, 3, 2, 1]],
    ['search=special)', [5]],
    ['search=SO-2', [2]],
    ['search=pump&filter=data.status:eq:done', [3]],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await listed(cast.mara, query)).toEqual(keys(...expected));
  });

  it.each([
    ['data.dueOn', [2, 4, 1, 3, 5]],
    ['-data.dueOn', [1, 4, 2, 5, 3]],
    ['data.quantity', [3, 1, 4, 2, 5]],
    ['-data.urgent', [1, 4, 5, 3, 2]],
    ['data.number', [1, 2, 3, 4, 5]],
    ['createdAt', [1, 2, 3, 4, 5]],
  ])('is sorted by %s, records without a value last, and so on every page', async (sort, expected) => {
    expect(await listed(cast.mara, `sort=${sort}`)).toEqual(keys(...expected));
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = bodyOf(await cast.mara.get<List>(`/v1/records?type=order&sort=${sort}&limit=2${cursor}`));
      seen.push(...page.items.map(({ externalId }) => externalId));
      if (!page.nextCursor) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(keys(...expected));
  });

  it('neither repeats nor skips when something comes in between', async () => {
    const first = bodyOf(await cast.tomas.get<List>('/v1/records?type=order&sort=data.number&limit=1'));
    expect(first.nextCursor).toBeNull();
    const many = Array.from({ length: 4 }, (_, i) => order(`C-${i}`, {}, { account: 'calder' }));
    await importRecords(cast.program, many);
    const page = bodyOf(await cast.tomas.get<List>('/v1/records?type=order&sort=data.number&limit=2'));
    await importRecords(cast.program, [order('C-00', {}, { account: 'calder' })]);
    const next = await listed(cast.tomas, `sort=data.number&limit=9&cursor=${page.nextCursor}`);
    expect(page.items.map(({ externalId }) => externalId)).toEqual(['C-0', 'C-1']);
    expect(next).toEqual(['C-2', 'C-3', 'SO-9']);
  });

  it('counts values, each without the filters of its own field', async () => {
    const path = '/v1/records?type=order&facets=data.status,data.urgent&filter=data.status:eq:open';
    const { facets } = bodyOf(await cast.mara.get<List>(path));
    expect(facets).toEqual([
      {
        field: 'data.status',
        values: [
          { value: 'open', label: 'Open', count: 3 },
          { value: 'done', label: 'done', count: 1 },
          { value: 'shipped', label: 'Shipped', count: 1 },
        ],
      },
      {
        field: 'data.urgent',
        values: [
          { value: 'false', label: 'false', count: 1 },
          { value: 'true', label: 'true', count: 1 },
        ],
      },
    ]);
  });

  describe('tells nothing of hidden fields', () => {
    it.each([
      ['filter', 'filter=NAME:eq:300', 'query /filter/0'],
      ['sort', 'sort=NAME', 'query /sort'],
      ['facets', 'facets=NAME', 'query /facets'],
    ])('by %s, which answers as if there were no such field', async (_what, query, place) => {
      const told = async (name: string) => {
        const { requestId: _, ...rest } = await refused(cast.mara, query.replace('NAME', name), place);
        return rest;
      };
      for (const hidden of ['data.price', 'data.supplier', 'updatedAt'])
        if (hidden !== 'updatedAt' || query.startsWith('sort'))
          expect(await told(hidden)).toEqual(await told('data.nothing'));
      expect(JSON.stringify(await told('data.nothing'))).not.toMatch(/price|supplier|updatedAt/);
    });

    it('by search, also of their first letters and of their names', async () => {
      for (const word of ['Secretcast', 'secret', 'sec', 'supplier', 'supplier:secretcast'])
        expect(await listed(cast.mara, `search=${word}`), word).not.toContain('SO-3');
      expect(await listed(cast.agent, 'search=secretcast')).toEqual(keys(3));
    });

    it('while those who read them filter, sort and count by them', async () => {
      expect(await listed(accounting, 'filter=data.price:gte:200&sort=-data.price')).toEqual(keys(1, 3));
      const { facets } = bodyOf(await accounting.get<List>('/v1/records?type=order&facets=data.price'));
      expect(facets[0]?.values).toHaveLength(3);
      expect(await listed(cast.admin, 'sort=-updatedAt&limit=1')).toHaveLength(1);
    });

    it('in its pages: the place that a cursor names is of what one reads', async () => {
      const { nextCursor } = bodyOf(await cast.mara.get<List>('/v1/records?type=order&limit=1'));
      expect(Buffer.from(nextCursor as string, 'base64url').toString()).toContain('createdAt');
    });
  });

  it.each([
    ['type=nothing', 'query /type'],
    ['type=order&filter=status', 'query /filter/0'],
    ['type=order&filter=data.status:like:x', 'query /filter/0'],
    ['type=order&filter=data.urgent:gt:true', 'query /filter/0'],
    ['type=order&filter=data.urgent:eq:yes', 'query /filter/0'],
    ['type=order&filter=data.quantity:eq:1.5', 'query /filter/0'],
    ['type=order&filter=data.quantity:eq:', 'query /filter/0'],
    ['type=order&filter=data.status:eq:open&filter=data.dueOn:eq:2026-02-31', 'query /filter/1'],
    ['type=order&filter=data.dueOn:eq:soon', 'query /filter/0'],
    ['type=order&filter=data.packedAt:eq:2026-02-01T99:00', 'query /filter/0'],
    [`type=order&filter=data.status:in:${'x,'.repeat(60)}`, 'query /filter/0'],
    ['type=order&facets=data.status,data.status,data.urgent,a,b,c,d', 'query /facets'],
    ['type=order&facets=', 'query /facets'],
    ['type=order&sort=product', 'query /sort'],
  ])('refuses %s and says how to mend it', async (query, place) => {
    blamed(problemOf(await cast.mara.get(`/v1/records?${query}`), 400, 'invalid_parameter'), place);
  });

  it('refuses cursors of another order', async () => {
    const { nextCursor } = bodyOf(
      await cast.mara.get<List>('/v1/records?type=order&sort=data.number&limit=1'),
    );
    const other = `/v1/records?type=order&sort=data.quantity&cursor=${nextCursor}`;
    problemOf(await cast.mara.get(other), 400, 'invalid_cursor');
    const forged = Buffer.from(JSON.stringify(['data.number', 1, { $gt: '' }, 'rec_1'])).toString(
      'base64url',
    );
    problemOf(
      await cast.mara.get(`/v1/records?type=order&sort=data.number&cursor=${forged}`),
      400,
      'invalid_cursor',
    );
  });

  it('follows an edit: what it filters and searches by is what it shows', async () => {
    const [id = ''] = await importRecords(cast.program, [order('SO-7', { product: 'Impeller' })]);
    await edit(cast.admin, id, { product: 'Wheel', status: 'shipped' });
    expect(await listed(cast.mara, 'search=impeller')).toEqual([]);
    expect(await listed(cast.mara, 'search=wheel&filter=data.status:eq:shipped')).toEqual(keys(7));
  });
});
